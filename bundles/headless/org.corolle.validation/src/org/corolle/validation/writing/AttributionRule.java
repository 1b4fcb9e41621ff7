// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.writing;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V39 (SVI principle 5, "do not over-claim"; Avise): an impact indicator that speaks of proof or attribution without
 * speaking of a comparison is invited to speak of contribution. Name, definition, calculation and description count.
 */
final class AttributionRule extends Rule {

    private static final Pattern CLAIM = Pattern.compile("(?iu)(?<!\\p{L})(preuves?|prouv\\p{L}*|démontr\\p{L}*"
            + "|attribu(?:é|ée|és|ées|able|ables|er|tion|tions)|imput(?:é|ée|és|ées|able|ables|er)"
            + "|proofs?|prov(?:e|es|ed|en|ing)|demonstrat\\p{L}*|attribut(?:ed|able|ion|ions))(?!\\p{L})");
    private static final Pattern COMPARISON = Pattern.compile("(?iu)compar|témoin|contrefactuel|counterfactual"
            + "|control group|sans l.action|without the action|de toute façon|anyway");

    AttributionRule() {
        super("V39", RuleSeverity.HINT);
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(Indicator.class, indicator -> {
            boolean impact = indicator.isSetLevel() && indicator.getLevel() == IndicatorLevel.IMPACT;
            if (impact && indicator.getStatus() != IndicatorStatus.DISCARDED) {
                String text = Stream.of(indicator.getName(), indicator.getDefinition(), indicator.getCalculation(),
                        indicator.getDescription()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
                Matcher claim = CLAIM.matcher(text);
                if (claim.find() && !COMPARISON.matcher(text).find()) {
                    inspection.add(indicator, "overclaims", indicator, claim.group());
                }
            }
        });
    }
}
