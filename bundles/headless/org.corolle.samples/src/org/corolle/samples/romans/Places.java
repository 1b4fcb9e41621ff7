// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.samples.kit.Projects.territory;
import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S002;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Territory;
import org.corolle.model.project.TerritoryLevel;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Piece;

/** From the three neighbourhoods to the Drôme. */
public final class Places {

    private static final Citation HISTORY = S000.at("Histoire et finalités de La Coopération");

    private Places() { }

    public static void into(EvaluationProject project) {
        Territory drome = territory("Drôme").with(Territory::setLevel, TerritoryLevel.DEPARTMENT)
                .with(Territory::setCode, "26").from(HISTORY, S002.at("titre")).in(project.getTerritories());
        Territory agglomeration = place("Valence Romans Agglomération", TerritoryLevel.INTERCOMMUNALITY, drome)
                .from(S000.at("activités de R&D territoriale")).in(project.getTerritories());
        Territory area = place("Bassin de vie romanais", TerritoryLevel.LIVING_AREA, agglomeration)
                .from(HISTORY).in(project.getTerritories());
        Territory town = place("Romans-sur-Isère", TerritoryLevel.MUNICIPALITY, area)
                .from(HISTORY).in(project.getTerritories());
        place("Quartier des Ors", TerritoryLevel.QUARTER, town)
                .described("Quartier ouest, résidentiel et en expansion, d'une forte mixité sociale et familiale.")
                .from(HISTORY).in(project.getTerritories());
        place("Centre ancien (Saint-Nicolas)", TerritoryLevel.QUARTER, town).with(Territory::setPriorityQuarter, true)
                .described("Classé « Politique de la Ville » : personnes en isolement social, familles monoparentales fragiles.")
                .from(HISTORY).in(project.getTerritories());
        place("Quartier de la Maison citoyenne Noël Guichard", TerritoryLevel.QUARTER, town)
                .with(Territory::setPriorityQuarter, true)
                .described("Classé « Politique de la Ville » : forte paupérisation.")
                .from(HISTORY).in(project.getTerritories());
        project.setTerritory(town);
    }

    private static Piece<Territory> place(String name, TerritoryLevel level, Territory parent) {
        return territory(name).with(Territory::setLevel, level).with(Territory::setParent, parent);
    }
}
