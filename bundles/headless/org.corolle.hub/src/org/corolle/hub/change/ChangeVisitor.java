// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

/**
 * One method for each kind of change: whoever takes changes apart has an answer to every kind, or does not compile.
 *
 * @param <R> what comes of a change
 * @param <X> what may be thrown
 */
public interface ChangeVisitor<R, X extends Exception> {

    R inserted(Change.ElementInserted change) throws X;

    R removed(Change.ElementRemoved change) throws X;

    R moved(Change.ElementMoved change) throws X;

    R valueSet(Change.ValueSet change) throws X;

    R valueAdded(Change.ValueAdded change) throws X;

    R valueRemoved(Change.ValueRemoved change) throws X;

    R valueMoved(Change.ValueMoved change) throws X;

    R textEdited(Change.TextEdited change) throws X;
}
