// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Session;
import org.corolle.validation.rule.Facts;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V28 (S002, S003): employees, inhabitants, board members and partners are each consulted: present at a session, asked
 * by an instrument, or author of a contribution. While nobody was consulted at all, that is told once.
 */
final class FamiliesRule extends Rule {

    FamiliesRule() {
        super("V28", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(EvaluationProject.class, project -> {
            Facts facts = inspection.facts();
            if (facts.all(Session.class).isEmpty() && facts.all(CollectionInstrument.class).isEmpty()) {
                inspection.add(project, "nobody");
                return;
            }
            Set<StakeholderFamily> missing = EnumSet.allOf(StakeholderFamily.class);
            consulted(facts).forEach(s -> StakeholderFamily.of(s, facts).ifPresent(missing::remove));
            missing.forEach(family -> inspection.add(project, family.name()));
        });
    }

    private static Stream<Stakeholder> consulted(Facts facts) {
        Stream<Stakeholder> present = facts.all(Attendance.class).stream().filter(FamiliesRule::present)
                .map(Attendance::getStakeholder);
        Stream<Stakeholder> asked = facts.all(CollectionInstrument.class).stream()
                .filter(i -> i.getAchievedCount() == null || i.getAchievedCount() > 0)
                .flatMap(i -> i.getRespondents().stream());
        Stream<Stakeholder> authors = facts.all(Contribution.class).stream().map(Contribution::getStakeholder);
        return Stream.of(present, asked, authors).flatMap(s -> s).filter(s -> s != null);
    }

    private static boolean present(Attendance attendance) {
        return !attendance.isAbsent() && (attendance.getCount() == null || attendance.getCount() > 0);
    }
}
