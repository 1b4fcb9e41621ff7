// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.page;

import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.framework.ui.editing.NameEdit;
import org.corolle.framework.ui.text.ElementTitles;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.text.ValueFormat;
import org.corolle.framework.ui.widgets.TileEditing;
import org.corolle.grids.grid.GridKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;

/** What a page needs: the project, the words, whom to tell what is chosen, and the way to « Exporter… ». */
public record PageContext(OpenProject open, ElementTitles titles, IWorkbenchPage window, Consumer<EObject> choose,
        Consumer<Optional<GridKind>> export) {

    public EvaluationProject project() {
        return open.project();
    }

    /** How the name of this element is changed where it stands. */
    public TileEditing naming(NamedElement element) {
        return TileEditing.of(() -> {
            NameEdit edit = NameEdit.of(open, element);
            return new TileEditing.Change(edit.before(), edit::take);
        });
    }

    public FrameworkMessages messages() {
        return FrameworkMessages.in(titles.labels().locale());
    }

    public ValueFormat values() {
        return new ValueFormat(titles.labels());
    }

    /** The element of this id, when the project has it. */
    public Optional<EObject> element(String id) {
        return open.element(id);
    }
}
