// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

/**
 * One method for each kind of operation: whoever takes operations apart has an answer to every kind, or does not
 * compile.
 *
 * @param <R> what comes of an operation
 * @param <X> what may be thrown
 */
public interface OperationVisitor<R, X extends Exception> {

    R create(Operation.Create operation) throws X;

    R set(Operation.Set operation) throws X;

    R add(Operation.Add operation) throws X;

    R remove(Operation.Remove operation) throws X;

    R reorder(Operation.Reorder operation) throws X;

    R move(Operation.Move operation) throws X;

    R delete(Operation.Delete operation) throws X;

    R editText(Operation.EditText operation) throws X;

    R act(Operation.Do operation) throws X;

    R computed(Operation.Computed operation) throws X;

    R batch(Operation.Batch operation) throws X;

    R undo(Operation.Undo operation) throws X;

    R redo(Operation.Redo operation) throws X;
}
