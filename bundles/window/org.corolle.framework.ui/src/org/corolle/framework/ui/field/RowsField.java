// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.widgets.FieldRow;
import org.corolle.ui.look.Spacing;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A list of elements, one row each. Rows come, go and move one by one, so that what is typed in the others stays. */
abstract class RowsField implements PropertyField {

    /** More rows than this are counted rather than shown: nobody reads on, and the page must open at once. */
    static final int MOST = 60;
    /** The same where there are many lists on one page. */
    static final int FEW = 6;

    final FieldTarget slot;
    private final Composite area;
    private final Composite list;
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private final int most;
    private Label more;

    RowsField(Composite parent, FieldTarget slot, int most) {
        this.slot = slot;
        this.most = most;
        area = slot.context().kit().toolkit().createComposite(parent);
        area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        list = slot.context().kit().toolkit().createComposite(area);
        list.setLayout(GridLayoutFactory.fillDefaults().spacing(0, Spacing.SMALL / 2).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
    }

    /** The row of this element. */
    abstract FieldRow row(Composite parent, EObject element);

    /** Where the rows and what is below them stand. */
    Composite area() {
        return area;
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void refresh() {
        List<EObject> elements = elements();
        List<EObject> shown = elements.subList(0, Math.min(most, elements.size()));
        List<String> ids = shown.stream().map(Edits::id).toList();
        boolean changed = !ids.equals(new ArrayList<>(rows.keySet()));
        boolean none = ids.isEmpty();
        list.setVisible(!none);
        ((GridData) list.getLayoutData()).exclude = none;
        if (changed) {
            rearrange(shown, ids);
        }
        rows.values().forEach(FieldRow::refresh);
        count(elements.size() - shown.size());
        if (changed) {
            slot.context().resized().run();
        }
    }

    @SuppressWarnings("unchecked")
    List<EObject> elements() {
        return slot.element().map(e -> e.eGet(slot.feature())).map(value -> value instanceof List<?> many
                ? (List<EObject>) many
                : List.of((EObject) value)).orElse(List.of());
    }

    /** Gives the keyboard to the row of this element. */
    void focus(String id) {
        FieldRow row = rows.get(id);
        if (row != null) {
            row.control().setFocus();
            // In sight too, once the page has made room for it: that is planned before this, and takes a turn of its
            // own.
            area.getDisplay().asyncExec(() -> area.getDisplay().asyncExec(() -> {
                if (!row.control().isDisposed()) {
                    FormToolkit.ensureVisible(row.control());
                }
            }));
        }
    }

    private void rearrange(List<EObject> elements, List<String> ids) {
        Map<String, FieldRow> before = new LinkedHashMap<>(rows);
        rows.clear();
        before.forEach((id, row) -> {
            if (!ids.contains(id)) {
                row.control().dispose();
            }
        });
        Control last = null;
        for (EObject element : elements) {
            String id = Edits.id(element);
            FieldRow row = before.containsKey(id) ? before.get(id) : row(list, element);
            if (last == null) {
                row.control().moveAbove(null);
            } else {
                row.control().moveBelow(last);
            }
            last = row.control();
            rows.put(id, row);
        }
    }

    private void count(int hidden) {
        String words = hidden > 0 ? slot.context().messages().get("property.more", hidden) : "";
        if (more == null && hidden > 0) {
            more = slot.context().kit().explanation(area, words);
            more.moveBelow(list);
        } else if (more != null && hidden == 0) {
            more.dispose();
            more = null;
        } else if (more != null && !more.getText().equals(words)) {
            more.setText(words);
        }
    }
}
