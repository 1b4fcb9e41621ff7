// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.writing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.corolle.model.chain.Activity;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.Resource;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V38 (easy-to-read; projection in the open air): what is drawn on the chain or the flower has at most 60 characters,
 * or an easy-to-read label that short; each petal has such a label, once it has a name of its own instead of
 * "Dimension 1". Cards discarded or merged are no longer shown.
 */
final class LabelLengthRule extends Rule {

    private static final Pattern NAMELESS = Pattern.compile("\\s*Dimension\\s+\\d+\\s*");
    static final String CHARACTERS = "characters";
    private static final List<Class<? extends NamedElement>> DRAWN = List.of(Activity.class, Circuit.class,
            Resource.class, ChainCell.class, ImpactDomain.class, Impact.class, Dimension.class, Contribution.class);

    LabelLengthRule() {
        super("V38", RuleSeverity.TODO, Map.of(CHARACTERS, 60));
    }

    @Override
    protected void check(Inspection inspection) {
        DRAWN.forEach(type -> inspection.each(type, element -> look(inspection, element)));
    }

    private static void look(Inspection inspection, NamedElement element) {
        if (element instanceof Contribution card && !shown(card)) {
            return;
        }
        int most = inspection.threshold(CHARACTERS);
        if (!blank(element.getEasyLabel())) {
            if (length(element.getEasyLabel()) > most) {
                inspection.add(element, "longEasyLabel", element, length(element.getEasyLabel()), most);
            }
        } else if (length(element.getName()) > most) {
            inspection.add(element, "longLabel", element, length(element.getName()), most);
        } else if (element instanceof Dimension && named(element)) {
            inspection.add(element, "noEasyLabel", element);
        }
    }

    private static boolean shown(Contribution card) {
        return card.getStatus() != ContributionStatus.DISCARDED && card.getMergedInto() == null;
    }

    private static boolean named(NamedElement petal) {
        return !blank(petal.getName()) && !NAMELESS.matcher(petal.getName()).matches();
    }

    private static int length(String text) {
        return text == null ? 0 : text.strip().codePointCount(0, text.strip().length());
    }
}
