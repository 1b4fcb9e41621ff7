// SPDX-License-Identifier: EPL-2.0
package org.corolle.board.ui.board;

import java.util.Optional;

import org.corolle.board.ui.board.BoardInput.Drawing;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.project.Action;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Contribution;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.emf.ecore.EObject;

/** Which drawing of a project shows an element. */
final class BoardInputs {

    private BoardInputs() {
    }

    /** The drawing that shows this element; else the project's first. */
    static Optional<BoardInput> of(OpenProject project, EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            Optional<BoardInput> found = showing(project, each);
            if (found.isPresent()) {
                return found;
            }
        }
        return Diagrams.choices(project.project(), WindowLanguage.locale()).stream().findFirst()
                .map(c -> input(project, c));
    }

    /** The project's first drawing of the kind with this id. */
    static Optional<BoardInput> first(OpenProject project, String kind) {
        return Diagrams.choices(project.project(), WindowLanguage.locale()).stream()
                .filter(choice -> choice.type().id().equals(kind)).findFirst().map(choice -> input(project, choice));
    }

    /** This choice as an input of the board. */
    static BoardInput input(OpenProject project, DiagramChoice choice) {
        return new BoardInput(project.file(), new Drawing(choice.type(), choice.subject(), choice.dimension()),
                choice.title());
    }

    private static Optional<BoardInput> showing(OpenProject project, EObject element) {
        if (element instanceof ValueChain chain) {
            return choice(project, DiagramType.CHAIN, chain.getId());
        } else if (element instanceof Action action) {
            return choice(project, DiagramType.FLOWER, action.getId());
        } else if (element instanceof Contribution card && card.getAction() != null) {
            return choice(project, DiagramType.FLOWER, card.getAction().getId());
        } else if (element instanceof Stakeholder) {
            return choice(project, DiagramType.STAKEHOLDER_MAP, "");
        } else if (element instanceof Dimension || element instanceof EvaluationFramework) {
            return choice(project, DiagramType.FRAMEWORK_FLOWER, "");
        }
        return Optional.empty();
    }

    private static Optional<BoardInput> choice(OpenProject project, DiagramType type, String subject) {
        return Diagrams.choices(project.project(), WindowLanguage.locale()).stream()
                .filter(c -> c.type() == type && (subject.isEmpty() || c.subject().equals(subject))).findFirst()
                .map(c -> input(project, c));
    }
}
