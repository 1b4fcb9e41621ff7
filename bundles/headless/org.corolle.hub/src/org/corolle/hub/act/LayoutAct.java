// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.Placement;
import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;

/** Acts on where things stand on a drawing. */
public sealed interface LayoutAct extends Act {

    /** Where the act takes place. */
    String diagram();

    /** What the drawing shows; empty where that is the whole project. */
    String subject();

    /** What is placed. */
    String element();

    /** The element is to stand here on this drawing. */
    record PlaceElement(String diagram, String subject, String element, double x, double y) implements LayoutAct {
        /** Farthest from the origin, in drawing units. */
        private static final double MAX_COORDINATE_UNITS = 1_000_000;

        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Identified placed = Arguments.element(index, element, Identified.class);
            NamedElement shown = Arguments.optional(index, subject, NamedElement.class);
            DiagramKind kind = Layouts.kind(diagram);
            String right = Layouts.coordinate(x, MAX_COORDINATE_UNITS);
            String down = Layouts.coordinate(y, MAX_COORDINATE_UNITS);
            Optional<Placement> there = Layouts.placement(index, kind, shown, placed);
            if (there.isPresent()) {
                return new OperationBuilder().set(there.get(), "x", right).set(there.get(), "y", down).done();
            }
            OperationBuilder plan = new OperationBuilder();
            String layout = Layouts.layout(plan, index, kind, shown);
            String id = OperationBuilder.derivedId(index, layout + " " + element);
            return plan.createUnder("layout.Placement", id, layout, "placements", null, Map.of("x", List.of(right),
                    "y", List.of(down), "element", List.of(element))).done();
        }
    }

    /** The element finds its place on this drawing by itself again. */
    record UnplaceElement(String diagram, String subject, String element) implements LayoutAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Identified placed = Arguments.element(index, element, Identified.class);
            NamedElement shown = Arguments.optional(index, subject, NamedElement.class);
            OperationBuilder plan = new OperationBuilder();
            Layouts.placement(index, Layouts.kind(diagram), shown, placed).ifPresent(plan::delete);
            return plan.done();
        }
    }

    /** Layouts and placements of the project. */
    final class Layouts {

        private Layouts() { }

        static List<Placement> placementsOf(ModelIndex index, Identified element) {
            return index.referencesTo(element).stream().map(s -> s.getEObject()).filter(Placement.class::isInstance)
                    .map(Placement.class::cast).filter(p -> p.eContainer() instanceof DiagramLayout).toList();
        }

        static Optional<Placement> placement(ModelIndex index, DiagramKind kind, NamedElement subject,
                Identified element) {
            return placementsOf(index, element).stream().filter(p -> is((DiagramLayout) p.eContainer(), kind, subject))
                    .findFirst();
        }

        static String layout(OperationBuilder plan, ModelIndex index, DiagramKind kind, NamedElement subject) {
            Optional<DiagramLayout> there = index.project().getLayouts().stream().filter(l -> is(l, kind, subject))
                    .findFirst();
            if (there.isPresent()) {
                return there.get().getId();
            }
            String shown = subject == null ? "" : subject.getId();
            String id = OperationBuilder.derivedId(index, kind.getLiteral() + " " + shown);
            plan.create("layout.DiagramLayout", id, index.project(), "layouts", null, "diagram", kind.getLiteral(),
                    "subject", shown);
            return id;
        }

        static DiagramKind kind(String diagram) throws RefusedException {
            String literal = diagram == null ? "" : diagram.toUpperCase(Locale.ROOT).replace('-', '_');
            DiagramKind kind = DiagramKind.get(literal);
            if (kind == null) {
                throw new RefusedException(Reason.WRONG_VALUE, diagram, "diagram");
            }
            return kind;
        }

        static String coordinate(double value, double farthest) throws RefusedException {
            if (!(Math.abs(value) <= farthest)) {
                throw new RefusedException(Reason.BAD_POSITION);
            }
            return String.valueOf(Math.round(value * 10) / 10.0);
        }

        private static boolean is(DiagramLayout layout, DiagramKind kind, NamedElement subject) {
            return layout.getDiagram() == kind && layout.getSubject() == subject;
        }
    }
}
