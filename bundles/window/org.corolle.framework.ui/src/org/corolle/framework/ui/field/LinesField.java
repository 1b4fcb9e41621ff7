// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.corolle.framework.ui.typing.GrowingText;
import org.corolle.hub.operation.Operation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several texts, one a line, taken when the field is left; lines that others added meanwhile stay. */
final class LinesField implements PropertyField {

    private final FieldTarget slot;
    private final GrowingText text;
    private List<String> shown;

    LinesField(Composite parent, FieldTarget slot) {
        this.slot = slot;
        text = new GrowingText(parent, slot.context().kit(), slot.context().resized(), GrowingText.Kind.PARAGRAPHS);
        text.control().setMessage(slot.context().messages().get("field.lines"));
        shown = slot.literals();
        text.write(String.join("\n", shown));
        text.control().addListener(SWT.FocusOut, event -> take());
        Runnable flush = this::take;
        slot.context().open().addWaiting(flush);
        text.control().addDisposeListener(event -> {
            take();
            slot.context().open().removeWaiting(flush);
        });
    }

    @Override
    public Control control() {
        return text.control();
    }

    @Override
    public void refresh() {
        List<String> now = slot.literals();
        if (!now.equals(shown) && lines().equals(shown)) {
            text.write(String.join("\n", now));
            shown = now;
        }
    }

    private List<String> lines() {
        return new ArrayList<>(new LinkedHashSet<>(text.text().lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList()));
    }

    private void take() {
        List<String> wanted = lines();
        if (wanted.equals(shown) || slot.element().isEmpty()) {
            return;
        }
        List<Operation> steps = steps(slot.id(), slot.feature().getName(), shown, wanted, slot.literals());
        shown = wanted;
        slot.context().open().change(new Operation.Batch(steps));
    }

    /** What turns the list as it was shown into the wanted one, done to the list as it is now. */
    static List<Operation> steps(String element, String feature, List<String> shown, List<String> wanted,
            List<String> now) {
        List<Operation> steps = new ArrayList<>();
        List<String> list = new ArrayList<>(now);
        for (String gone : shown) {
            if (!wanted.contains(gone) && list.remove(gone)) {
                steps.add(new Operation.Remove(element, feature, gone));
            }
        }
        int place = 0;
        for (String line : wanted) {
            int at = list.indexOf(line);
            if (at < 0 && !shown.contains(line)) {
                list.add(Math.min(place, list.size()), line);
                steps.add(new Operation.Add(element, feature, line, Math.min(place, list.size() - 1)));
            } else if (at >= 0 && at < place) {
                list.remove(at);
                list.add(--place, line);
                steps.add(new Operation.Reorder(element, feature, line, place));
            }
            place = Math.max(place, list.indexOf(line) + 1);
        }
        return steps;
    }
}
