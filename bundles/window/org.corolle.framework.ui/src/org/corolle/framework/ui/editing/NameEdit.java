// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.editing;

import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.ProjectPackage;
import org.corolle.ui.project.OpenProject;

/** What an element was called when somebody began to type on it; what others write meanwhile stays. */
public record NameEdit(OpenProject open, String id, String before, long base) {

    /** From how the element is called now. */
    public static NameEdit of(OpenProject open, NamedElement element) {
        return new NameEdit(open, Edits.id(element), element.getName() == null ? "" : element.getName(), open.number());
    }

    /** The name on one line. */
    public String line() {
        return before.strip().replaceAll("\\s+", " ");
    }

    /** Has the element be called so, unless that is how it was called. */
    public void take(String typed) {
        if (!typed.equals(before) && !typed.equals(line())) {
            open.change(new EditText(id, ProjectPackage.Literals.NAMED_ELEMENT__NAME.getName(), base,
                    TextEdit.between(before, typed)));
        }
    }
}
