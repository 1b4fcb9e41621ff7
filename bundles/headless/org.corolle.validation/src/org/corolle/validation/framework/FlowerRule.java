// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.project.RuleSeverity;
import org.corolle.validation.rule.Inspection;
import org.corolle.validation.rule.Rule;

/**
 * V25 (advice on evaluation wheels; accessibility): a flower has 3 to 8 petals, told apart by name, by colour and by
 * pictogram, since a colour alone is not seen by everyone. A petal that lacks both marks is told once.
 */
final class FlowerRule extends Rule {

    static final String FEWEST = "fewestPetals";
    static final String MOST = "mostPetals";

    FlowerRule() {
        super("V25", RuleSeverity.TODO, Map.of(FEWEST, 3, MOST, 8));
    }

    @Override
    protected void check(Inspection inspection) {
        inspection.each(EvaluationFramework.class, framework -> {
            List<Dimension> petals = framework.getDimensions();
            count(inspection, framework, petals.size());
            same(inspection, petals, Dimension::getName, "sameName");
            same(inspection, petals, Dimension::getColour, "sameColour");
            same(inspection, petals, Dimension::getPictogram, "samePictogram");
            petals.forEach(p -> marks(inspection, p));
        });
    }

    private static void count(Inspection inspection, EvaluationFramework framework, int petals) {
        if (petals == 0) {
            inspection.add(framework, "noPetal", inspection.threshold(FEWEST), inspection.threshold(MOST));
        } else if (petals < inspection.threshold(FEWEST)) {
            inspection.add(framework, "tooFew", petals, inspection.threshold(FEWEST));
        } else if (petals > inspection.threshold(MOST)) {
            inspection.add(framework, "tooMany", petals, inspection.threshold(MOST));
        }
    }

    private static void same(Inspection inspection, List<Dimension> petals, Function<Dimension, String> mark,
            String key) {
        Map<String, Dimension> seen = new HashMap<>();
        for (Dimension petal : petals) {
            if (!blank(mark.apply(petal))) {
                Dimension first = seen.putIfAbsent(mark.apply(petal).strip().toLowerCase(Locale.ROOT), petal);
                if (first != null) {
                    inspection.add(petal, key, petal, first);
                }
            }
        }
    }

    private static void marks(Inspection inspection, Dimension petal) {
        boolean noColour = blank(petal.getColour());
        boolean noPictogram = blank(petal.getPictogram());
        if (noColour || noPictogram) {
            inspection.add(petal, !noPictogram ? "noColour" : !noColour ? "noPictogram" : "noMark", petal);
        }
    }
}
