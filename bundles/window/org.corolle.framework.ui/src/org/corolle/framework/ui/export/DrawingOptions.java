// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentRequest;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A field for each option of the drawings, made from what the options say of themselves. */
final class DrawingOptions {

    private final Map<String, Supplier<String>> fields = new HashMap<>();
    private final Composite parent;
    private final Locale reader;
    private final Runnable changed;

    DrawingOptions(Composite parent, Locale reader, Runnable changed) {
        this.parent = parent;
        this.reader = reader;
        this.changed = changed;
    }

    void add(DocumentOption option, String first) {
        if (option.type() == DocumentOption.Type.CHOICE) {
            fields.put(option.id(), choice(option, first));
        } else if (option.type() == DocumentOption.Type.FLAG) {
            fields.put(option.id(), flag(option, first));
        }
    }

    /** What is chosen; what is as usual is left out. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        fields.forEach((id, field) -> values.put(id, field.get()));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private Supplier<String> choice(DocumentOption option, String first) {
        new Label(parent, SWT.NONE).setText(option.title().apply(reader));
        Combo combo = AccessibleName.as(new Combo(parent, SWT.READ_ONLY), option.title().apply(reader));
        List<String> values = new ArrayList<>(option.values());
        if (!option.words().apply("", reader).isEmpty()) {
            values.add(0, "");
        }
        values.forEach(value -> combo.add(option.words().apply(value, reader)));
        combo.select(Math.max(0, values.indexOf(first)));
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return () -> values.get(combo.getSelectionIndex());
    }

    private Supplier<String> flag(DocumentOption option, String first) {
        Button box = new Button(parent, SWT.CHECK);
        box.setText(option.title().apply(reader));
        box.setSelection(DocumentRequest.YES.equals(first));
        box.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
        return () -> box.getSelection() ? DocumentRequest.YES : "";
    }
}
