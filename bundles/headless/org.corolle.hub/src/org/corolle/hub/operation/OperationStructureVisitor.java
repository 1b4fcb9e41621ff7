// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

/**
 * For those who ask how operations are put together and by whom they are worked out: elementary operations are all one.
 *
 * @param <R> what comes of an operation
 * @param <X> what may be thrown
 */
public abstract class OperationStructureVisitor<R, X extends Exception> implements OperationVisitor<R, X> {

    /** An operation on one element, complete in itself. */
    protected abstract R elementary(Operation operation) throws X;

    @Override
    public final R create(Operation.Create operation) throws X {
        return elementary(operation);
    }

    @Override
    public final R set(Operation.Set operation) throws X {
        return elementary(operation);
    }

    @Override
    public final R add(Operation.Add operation) throws X {
        return elementary(operation);
    }

    @Override
    public final R remove(Operation.Remove operation) throws X {
        return elementary(operation);
    }

    @Override
    public final R reorder(Operation.Reorder operation) throws X {
        return elementary(operation);
    }

    @Override
    public final R move(Operation.Move operation) throws X {
        return elementary(operation);
    }

    @Override
    public final R delete(Operation.Delete operation) throws X {
        return elementary(operation);
    }

    @Override
    public final R editText(Operation.EditText operation) throws X {
        return elementary(operation);
    }
}
