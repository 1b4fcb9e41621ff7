// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.Optional;

import org.corolle.framework.ui.editing.Addition;
import org.corolle.framework.ui.editing.PastedLines;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Several lines pasted into a name: perhaps they are the names of several elements, one a line. */
final class SeveralLines {

    private SeveralLines() { }

    /** What goes into the field: the first line, when the others become elements of their own; else all, or nothing. */
    static String ask(FieldTarget slot, Shell shell, String pasted) {
        PastedLines lines = PastedLines.of(pasted);
        Optional<Addition> after = slot.element().flatMap(Addition::after);
        if (!lines.areSeveral() || after.isEmpty()) {
            return pasted;
        }
        FrameworkMessages messages = slot.context().messages();
        String kind = slot.context().titles().labels().of(after.get().type());
        int answer = new MessageDialog(shell, messages.get("lines.title"), null,
                messages.get("lines.question", lines.names().size(), kind), MessageDialog.QUESTION, 0,
                messages.get("lines.each"), messages.get("lines.together"), messages.get("export.cancel")).open();
        if (answer == 0) {
            slot.context().open().change(lines.rest().asElements(after.get()));
            return lines.names().get(0);
        }
        return answer == 1 ? pasted : "";
    }
}
