// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import java.util.List;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.InstrumentKind;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V17 (grids G6 and G7): each line of the collection plan says who collects (a role), how often or when, and from whom.
 * The respondents of its instrument will do; a document is read and asks nobody.
 */
final class PlanLineRule extends Rule {

    PlanLineRule() {
        super("V17", RuleSeverity.TODO);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(CollectionPlanItem.class, line -> {
            if (blank(line.getResponsibleRole())) {
                inspection.add(line, "noRole", subject(line));
            }
            if (!line.isSetFrequency() && blank(line.getMoment())) {
                inspection.add(line, "noFrequency", subject(line));
            }
            if (line.getRespondents().isEmpty() && asksSomebody(line.getInstrument())) {
                inspection.add(line, "noRespondent", subject(line));
            }
        });
    }

    private static boolean asksSomebody(CollectionInstrument instrument) {
        return instrument == null || instrument.getRespondents().isEmpty()
                && !(instrument.isSetKind() && instrument.getKind() == InstrumentKind.DOCUMENT);
    }

    private static Object subject(CollectionPlanItem line) {
        List<? extends NamedElement> indicators = line.getIndicators();
        return !blank(line.getName()) ? line : !indicators.isEmpty() ? indicators
                : line.getInstrument() == null ? line : line.getInstrument();
    }
}
