// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A box to tick for each of some words. */
final class CheckBoxes {

    private final Map<String, Button> boxes = new LinkedHashMap<>();

    /** @param titles what stands beside the box of each word */
    CheckBoxes(Composite parent, Map<String, String> titles, Set<String> ticked, Runnable changed) {
        titles.forEach((word, title) -> {
            Button box = new Button(parent, SWT.CHECK);
            box.setText(title);
            box.setSelection(ticked.contains(word));
            box.addListener(SWT.Selection, event -> changed.run());
            boxes.put(word, box);
        });
    }

    /** The words that are ticked. */
    Set<String> ticked() {
        Set<String> ticked = new TreeSet<>();
        boxes.forEach((word, box) -> {
            if (box.getSelection()) {
                ticked.add(word);
            }
        });
        return ticked;
    }
}
