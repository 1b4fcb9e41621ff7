// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.matrix;

import java.util.List;

import org.corolle.framework.ui.text.ValueFormat;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;

/** Matrix A of the method: a row for each main activity with its type of resource, a column for each circuit. */
public record MatrixModel(ValueChain chain, List<Circuit> circuits, List<Row> rows) {

    /**
     * A main activity, the resource it takes, and its cells in the order of the circuits: none, one, or several by
     * mistake.
     */
    public record Row(MainActivity activity, String resource, List<List<ChainCell>> cells) { }

    public static MatrixModel of(ValueChain chain, ValueFormat values) {
        return new MatrixModel(chain, List.copyOf(chain.getCircuits()),
                chain.getMainActivities().stream().map(activity -> row(chain, activity, values)).toList());
    }

    /** Whether the chain has activities and circuits to cross. */
    public boolean isEmpty() {
        return circuits.isEmpty() || rows.isEmpty();
    }

    /** What makes the table: how many rows and columns, and how many cells in each crossing. */
    Object shape() {
        return List.of(circuits.size(), rows.stream().map(row -> row.cells().stream().map(List::size).toList())
                .toList());
    }

    private static Row row(ValueChain chain, MainActivity activity, ValueFormat values) {
        String label = activity.getResourceLabel();
        String type = values.of(activity, ChainPackage.Literals.ACTIVITY__RESOURCE_TYPE);
        String resource = label != null && !label.isBlank() ? label
                : type.isEmpty() ? "" : values.messages().get("matrix.resource", type);
        return new Row(activity, resource, chain.getCircuits().stream()
                .map(circuit -> chain.getCells().stream()
                        .filter(c -> c.getActivity() == activity && c.getCircuit() == circuit).toList()).toList());
    }
}
