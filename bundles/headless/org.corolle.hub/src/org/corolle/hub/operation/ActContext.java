// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.operation;

/**
 * In what setting an act is done: what the room knows and the sender does not say itself. Empty texts mean none.
 *
 * @param session     id of the current session
 * @param group       label of the sender's group
 * @param colour      colour of the group, as in {@code #00aa77}
 * @param stakeholder id of the stakeholder the group stands for
 */
public record ActContext(String session, String group, String colour, String stakeholder) {

    public static final ActContext NONE = new ActContext("", "", "", "");

    /** The operation with every act in it done in this setting, whatever its sender may have said. */
    public Operation stamp(Operation operation) {
        return operation.accept(new Stamping());
    }

    private final class Stamping extends OperationStructureVisitor<Operation, RuntimeException> {

        @Override
        protected Operation elementary(Operation operation) {
            return operation;
        }

        @Override
        public Operation act(Operation.Do operation) {
            return new Operation.Do(operation.act(), ActContext.this);
        }

        @Override
        public Operation computed(Operation.Computed operation) {
            return operation;
        }

        @Override
        public Operation batch(Operation.Batch operation) {
            return new Operation.Batch(operation.operations().stream().map(ActContext.this::stamp).toList());
        }

        @Override
        public Operation undo(Operation.Undo operation) {
            return operation;
        }

        @Override
        public Operation redo(Operation.Redo operation) {
            return operation;
        }
    }
}
