// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.operation.Operation;
import org.corolle.model.project.ProjectPackage;

/**
 * Lines that somebody copied elsewhere, each of which may become an element. Of a line with columns the longest text is
 * the name: codes, units and figures are shorter than what they stand beside.
 */
public record PastedLines(List<String> names) {

    /** The lines of this text that say something. */
    public static PastedLines of(String text) {
        return new PastedLines(text.lines().map(PastedLines::name).filter(name -> !name.isEmpty()).toList());
    }

    public boolean areSeveral() {
        return names.size() > 1;
    }

    /** All lines but the first. */
    public PastedLines rest() {
        return new PastedLines(names.subList(1, names.size()));
    }

    /** An element for each line, in their order, in one step that one undo takes back. */
    public Operation asElements(Addition place) {
        List<Operation> steps = new ArrayList<>();
        for (String name : names) {
            int index = place.index() < 0 ? -1 : place.index() + steps.size();
            steps.add(new Operation.Create(MetamodelLookup.nameOf(place.type()), UUID.randomUUID().toString(),
                    Edits.place(place.parent(), place.list(), index),
                    Map.of(ProjectPackage.Literals.NAMED_ELEMENT__NAME.getName(), List.of(name))));
        }
        return steps.size() == 1 ? steps.get(0) : new Operation.Batch(steps);
    }

    private static String name(String line) {
        String longest = "";
        for (String column : line.split("\t")) {
            longest = column.strip().length() > longest.length() ? column.strip() : longest;
        }
        return longest;
    }
}
