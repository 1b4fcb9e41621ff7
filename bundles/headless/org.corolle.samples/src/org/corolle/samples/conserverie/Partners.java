// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import java.util.List;

import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Lookup;

/** Who works with the Conserverie, beside the four associations of La Coopération. */
final class Partners {

    private Partners() { }

    static void into(Action action, EvaluationProject project) {
        List.of("Producteurs locaux", "La Ruche qui dit Oui", "Agricourt", "CIVAM", "Agribiodrôme", "AMAP", "SERT",
                "Groupe Archer", "CAF de la Drôme", "Fédération des centres sociaux de la Drôme",
                "Fédération nationale des centres sociaux")
                .forEach(name -> action.getPartners().add(Lookup.in(project).the(Stakeholder.class, name)));
    }
}
