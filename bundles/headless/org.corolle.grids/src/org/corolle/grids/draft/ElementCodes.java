// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.corolle.grids.words.CleanText;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;

/**
 * The short codes of rows. An indicator keeps its own code when no other has the same; whatever else gets one made from
 * its id, so that it stays the same from one document to the next.
 */
final class ElementCodes {

    private static final int SHORT = 6;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ElementCodes(EvaluationProject project) {
        if (project.getFramework() == null) {
            return;
        }
        for (Dimension dimension : project.getFramework().getDimensions()) {
            for (Criterion criterion : dimension.getCriteria()) {
                for (Indicator indicator : criterion.getIndicators()) {
                    uses.merge(key(indicator), 1, Integer::sum);
                }
            }
        }
    }

    /** The code of an element's row; never given twice. */
    String of(Identified element) {
        if (element instanceof Indicator indicator) {
            String own = CleanText.of(indicator.getCode());
            if (!own.isEmpty() && !own.startsWith("#") && uses.getOrDefault(key(indicator), 1) == 1 && taken.add(own)) {
                return own;
            }
        }
        return made(element.getId() == null ? "" : element.getId());
    }

    private String made(String id) {
        String digits = id.replaceAll("[^0-9a-zA-Z]", "").toLowerCase(Locale.ROOT);
        String padded = digits.length() < SHORT ? digits + "000000" : digits;
        for (int length = SHORT; length <= padded.length(); length++) {
            String code = "#" + padded.substring(0, length);
            if (taken.add(code)) {
                return code;
            }
        }
        int number = 2;
        while (!taken.add("#" + padded + "." + number)) {
            number++;
        }
        return "#" + padded + "." + number;
    }

    private static String key(Indicator indicator) {
        return CleanText.of(indicator.getCode()).toLowerCase(Locale.ROOT);
    }
}
