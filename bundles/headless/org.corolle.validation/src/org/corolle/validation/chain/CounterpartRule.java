// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.chain;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V06 (S000, euros and Tic-tacs): a circuit that is no gift says in what its counterpart is counted. A circuit whose
 * kind is not said is asked for it; a discarded circuit is left in peace.
 */
final class CounterpartRule extends Rule {

    CounterpartRule() {
        super("V06", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Circuit.class, circuit -> {
            boolean discarded = circuit.isSetStatus() && circuit.getStatus() == CellStatus.DISCARDED;
            if (discarded || circuit.getUnit() != null) {
                return;
            }
            if (!circuit.isSetKind()) {
                inspection.add(circuit, "unknownKind", circuit);
            } else if (circuit.getKind() != CircuitKind.GIFT) {
                inspection.add(circuit, "noUnit", circuit);
            }
        });
    }
}
