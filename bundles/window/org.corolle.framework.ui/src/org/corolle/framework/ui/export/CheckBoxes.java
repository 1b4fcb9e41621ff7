// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A box to tick for each value of an enumeration. */
final class CheckBoxes<E extends Enum<E>> {

    private final Class<E> type;
    private final Map<E, Button> boxes;

    CheckBoxes(Composite parent, Class<E> type, Function<E, String> title, Runnable changed) {
        this.type = type;
        this.boxes = new EnumMap<>(type);
        for (E value : type.getEnumConstants()) {
            Button box = new Button(parent, SWT.CHECK);
            box.setText(title.apply(value));
            box.addListener(SWT.Selection, event -> changed.run());
            boxes.put(value, box);
        }
    }

    void tick(Set<E> wanted) {
        boxes.forEach((value, box) -> box.setSelection(wanted.contains(value)));
    }

    /** What is ticked. */
    Set<E> ticked() {
        Set<E> ticked = EnumSet.noneOf(type);
        boxes.forEach((value, box) -> {
            if (box.getSelection()) {
                ticked.add(value);
            }
        });
        return ticked;
    }
}
