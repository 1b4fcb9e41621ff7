// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.function.Consumer;

import org.corolle.framework.ui.editing.Edits;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.ValueFormat;
import org.corolle.ui.look.FormKit;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;

/**
 * What fields need: the project, the words, the kit to build with, whom to tell of a link followed and of a new height.
 */
public record FieldContext(OpenProject open, ElementTitles titles, FormKit kit, Consumer<EObject> follow,
        Runnable resized) {

    FrameworkMessages messages() {
        return FrameworkMessages.in(titles.labels().locale());
    }

    ValueFormat values() {
        return new ValueFormat(titles.labels());
    }

    Edits edits() {
        return new Edits(open);
    }
}
