// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.page;

import java.util.Optional;
import java.util.function.Consumer;

import org.corolle.framework.ui.text.Messages;
import org.corolle.framework.ui.text.Titles;
import org.corolle.framework.ui.text.Values;
import org.corolle.grids.GridKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;

/** What a page needs: the project, the words, whom to tell what is chosen, and the way to « Exporter… ». */
public record PageContext(OpenProject open, Titles titles, IWorkbenchPage window, Consumer<EObject> choose,
        Consumer<Optional<GridKind>> export) {

    public EvaluationProject project() {
        return open.project();
    }

    public Messages messages() {
        return Messages.in(titles.labels().locale());
    }

    public Values values() {
        return new Values(titles.labels());
    }

    /** The element of this id, when the project has it. */
    public Optional<EObject> element(String id) {
        return open.element(id);
    }
}
