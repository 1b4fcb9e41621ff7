// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.Action;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.WorkshopPackage;
import org.corolle.validation.Facts;
import org.corolle.validation.Inspection;
import org.corolle.validation.Rule;

/**
 * V29 (S000, the producers absent that day): what concerns a group that was expected and did not come is to be confirmed
 * with it: its cells (of the action discussed) and its questions, or else its absence alone. A group that came to a
 * later session has been heard.
 */
final class AbsentGroupRule extends Rule {

    AbsentGroupRule() {
        super("V29", RuleSeverity.HINT);
    }

    @Override
    protected void check(Inspection inspection) {
        Set<List<Object>> told = new HashSet<>();
        inspection.each(Attendance.class, absence -> {
            Stakeholder group = absence.getStakeholder();
            if (group == null || !absence.isExpected() || !absence.isAbsent() || heardSince(inspection.facts(), absence)) {
                return;
            }
            Session session = (Session) absence.eContainer();
            List<NamedElement> concerned = concerned(inspection.facts(), group, session.getAction());
            for (NamedElement element : concerned) {
                if (told.add(List.of(element, group))) {
                    inspection.add(element, element instanceof ChainCell ? "cell" : "question", element, group, session);
                }
            }
            if (concerned.isEmpty()) {
                inspection.add(absence, "absent", group, session);
            }
        });
    }

    private static List<NamedElement> concerned(Facts facts, Stakeholder group, Action action) {
        Stream<ChainCell> cells = facts.<ChainCell>pointingAt(group, ChainPackage.Literals.CHAIN_CELL__STAKEHOLDERS)
                .stream().filter(c -> !facts.inTemplate(c) && about(action, c));
        Stream<NamedElement> questions = Stream.of(FrameworkPackage.Literals.EVALUATIVE_QUESTION__STAKEHOLDERS,
                FrameworkPackage.Literals.EVALUATIVE_QUESTION__CONCERNS)
                .flatMap(r -> facts.<NamedElement>pointingAt(group, r).stream());
        return Stream.concat(cells, questions).distinct().toList();
    }

    private static boolean about(Action action, ChainCell cell) {
        Action described = ((ValueChain) cell.eContainer()).getAction();
        return action == null || described == null || action == described;
    }

    private static boolean heardSince(Facts facts, Attendance absence) {
        return facts.<Attendance>pointingAt(absence.getStakeholder(), WorkshopPackage.Literals.ATTENDANCE__STAKEHOLDER)
                .stream().anyMatch(a -> !a.isAbsent() && later(facts, (Session) a.eContainer(), (Session) absence.eContainer()));
    }

    private static boolean later(Facts facts, Session one, Session other) {
        return blank(one.getDate()) || blank(other.getDate()) ? facts.position(one) > facts.position(other)
                : one.getDate().compareTo(other.getDate()) > 0;
    }
}
