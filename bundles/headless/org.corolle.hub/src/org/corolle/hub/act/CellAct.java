// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.Optional;

import org.corolle.core.query.CellAt;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;

/** Acts on a cell of a chain, which need not exist yet: where a row meets a column there is only ever one. */
public sealed interface CellAct extends Act {

    /**
     * Writes the cell. Whoever knows the cell gives its id, and the text replaces what stands there; whoever saw an
     * empty place gives a new id, and if someone else has filled it meanwhile both texts are kept, one below the other.
     */
    record CellWrite(String id, String chain, String activity, String circuit, String text) implements CellAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            ChainCells place = ChainCells.at(index, chain, activity, circuit);
            String words = Arguments.fitting(text == null ? "" : text.strip(), Arguments.MAX_LABEL_CHARS);
            if (place.cell().isEmpty()) {
                return place.create(id, Arguments.words(words), words.endsWith("?") ? "TO_DISCUSS" : "EXISTING");
            }
            ChainCell cell = place.cell().get();
            String now = cell.getName() == null ? "" : cell.getName();
            boolean meant = cell.getId().equals(id) || now.isBlank() || words.isEmpty() || now.equals(words);
            return new OperationBuilder()
                    .set(cell, "name", meant ? words : Arguments.fitting(now + "\n" + words, Arguments.MAX_LABEL_CHARS))
                    .done();
        }
    }

    /** Says how far the cell has come. */
    record CellStatus(String id, String chain, String activity, String circuit, String value) implements CellAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            if (org.corolle.model.chain.CellStatus.get(value) == null) {
                throw new RefusedException(Reason.WRONG_VALUE, String.valueOf(value), "status");
            }
            ChainCells place = ChainCells.at(index, chain, activity, circuit);
            return place.cell().isEmpty() ? place.create(id, null, value)
                    : new OperationBuilder().set(place.cell().get(), "status", value).done();
        }
    }

    /** The place in a chain's matrix, and the cell there if one was made. */
    record ChainCells(ValueChain chain, MainActivity activity, Circuit circuit, Optional<ChainCell> cell) {

        static ChainCells at(ModelIndex index, String chain, String activity, String circuit) throws RefusedException {
            ValueChain whole = Arguments.element(index, chain, ValueChain.class);
            MainActivity row = Arguments.element(index, activity, MainActivity.class);
            Circuit column = Arguments.element(index, circuit, Circuit.class);
            if (row.eContainer() != whole || column.eContainer() != whole) {
                throw new RefusedException(Reason.WRONG_ELEMENT);
            }
            return new ChainCells(whole, row, column, CellAt.find(whole, row, column).stream().findFirst());
        }

        Operation create(String id, String text, String status) {
            return new OperationBuilder()
                    .create("chain.ChainCell", id, chain, "cells", null, "name", text, "status", status,
                    "activity", activity.getId(), "circuit", circuit.getId()).done();
        }
    }
}
