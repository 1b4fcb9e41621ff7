// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.samples.kit.Collections.level;
import static org.corolle.samples.kit.Collections.scale;

import java.util.List;
import java.util.Locale;

import org.corolle.model.collection.Scale;
import org.corolle.model.collection.UnitKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.kit.Collections;

/** Two scales in plain words, and what the example counts. */
final class Scales {

    private Scales() { }

    static void into(EvaluationProject project) {
        add(project, "Échelle d'autonomie", "Découvre", "Fait avec d'autres", "Fait sans aide", "Transmet à d'autres");
        add(project, "Échelle d'accord", "Pas du tout", "Plutôt non", "Plutôt oui", "Tout à fait");
        List.of("Rencontres", "Pots", "Décisions", "Producteurs").forEach(name -> unit(project, name));
    }

    private static void unit(EvaluationProject project, String name) {
        Collections.unit(UnitKind.NUMBER, name.toLowerCase(Locale.FRENCH), name).in(project.getUnits());
    }

    private static void add(EvaluationProject project, String name, String... levels) {
        Scale scale = scale(name).in(project.getFramework().getScales());
        for (int i = 0; i < levels.length; i++) {
            level(i + 1, levels[i]).in(scale.getLevels());
        }
    }
}
