// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.List;
import java.util.stream.Stream;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.WorkshopPackage;
import org.corolle.validation.rule.Facts;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V29 (S000, the producers absent that day): what concerns a group that was expected and did not come is to be
 * confirmed with it: its cells (of the action discussed) and its questions, or else its absence alone. A group that
 * came to a later session has been heard.
 */
final class AbsentGroupRule extends Rule {

    AbsentGroupRule() {
        super("V29", RuleSeverity.HINT);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Stakeholder.class, group -> {
            List<Attendance> attendance = inspection.facts().pointingAt(group,
                    WorkshopPackage.Literals.ATTENDANCE__STAKEHOLDER);
            LastAttendance heard = LastAttendance.of(attendance, inspection.facts());
            List<Attendance> absences = attendance.stream()
                    .filter(a -> a.isExpected() && a.isAbsent() && !heard.after(a)).toList();
            if (!absences.isEmpty()) {
                tell(inspection, group, absences);
            }
        });
    }

    private static void tell(Inspection inspection, Stakeholder group, List<Attendance> absences) {
        Attendance last = absences.get(absences.size() - 1);
        List<NamedElement> concerned = concerned(inspection.facts(), group, absences);
        for (NamedElement element : concerned) {
            String key = element instanceof ChainCell ? "cell" : "question";
            inspection.add(element, key, element, group, last.eContainer());
        }
        if (concerned.isEmpty()) {
            inspection.add(last, "absent", group, last.eContainer());
        }
    }

    private static List<NamedElement> concerned(Facts facts, Stakeholder group, List<Attendance> absences) {
        List<Session> sessions = absences.stream().map(a -> (Session) a.eContainer()).distinct().toList();
        Stream<ChainCell> cells = facts.<ChainCell>pointingAt(group, ChainPackage.Literals.CHAIN_CELL__STAKEHOLDERS)
                .stream().filter(c -> !facts.inTemplate(c) && sessions.stream().anyMatch(s -> about(s, c)));
        Stream<NamedElement> questions = Stream.of(FrameworkPackage.Literals.EVALUATIVE_QUESTION__STAKEHOLDERS,
                FrameworkPackage.Literals.EVALUATIVE_QUESTION__CONCERNS)
                .flatMap(r -> facts.<NamedElement>pointingAt(group, r).stream());
        return Stream.concat(cells, questions).distinct().toList();
    }

    private static boolean about(Session session, ChainCell cell) {
        ValueChain chain = (ValueChain) cell.eContainer();
        return session.getAction() == null || chain.getAction() == null || session.getAction() == chain.getAction();
    }
}
