// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import java.util.HashSet;
import java.util.Set;

import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Purpose;
import org.corolle.samples.conserverie.Conserverie;
import org.corolle.samples.kit.Finish;
import org.corolle.samples.romans.Groups;
import org.corolle.samples.romans.RealSessions;
import org.eclipse.emf.ecore.EObject;

/**
 * The Conserverie of the sources, then a framework that was made up, each piece marked as such. Some pieces are
 * left unfinished on purpose, so that the to-do list has something to say. What was made up is put into the mouth of
 * groups that exist anywhere (inhabitants, volunteers, producers), never of an organisation that exists.
 */
public final class Illustrated {

    private Illustrated() { }

    public static EvaluationProject build() {
        EvaluationProject project = Conserverie.draft("Conserverie, référentiel illustré (exemple fictif)",
                "EXEMPLE FICTIF. La chaîne, les questions et les chiffres publiés sont réels et citent leurs sources. Les"
                + " critères, indicateurs, marqueurs, outils, mesures, séances d'exemple et contributions sont inventés pour"
                + " montrer les documents que Corolle produit : ils n'engagent ni la Coopération ni ses partenaires. Les"
                + " liens entre domaines d'impact, objectifs, questions et indicateurs, l'intérêt et l'influence des groupes"
                + " sont inventés eux aussi. Les noms des six pétales restent inconnus.");
        project.setOrganisation("Exemple fictif, d'après La Coopération (Romans-sur-Isère)");
        Groups.consulted(project);
        RealSessions.foodGroup(project);
        RealSessions.agora(project);
        Set<EObject> real = new HashSet<>();
        project.eAllContents().forEachRemaining(real::add);

        project.getPurposes().add(Purpose.DEMOCRATIC);
        project.getPurposes().add(Purpose.STRATEGIC);
        project.getPurposes().add(Purpose.ADVOCACY);
        made(project);
        markAllBut(real, project);
        return Finish.project(project, "conserverie-illustree");
    }

    private static void made(EvaluationProject project) {
        Scales.into(project);
        Impacts.into(project);
        PeopleCriteria.into(project);
        FoodCriteria.into(project);
        SharingCriteria.into(project);
        Markers.into(project);
        Instruments.into(project);
        Plan.into(project);
        Measurements.into(project);
        ExampleAgora.into(project);
        IndicatorWorkshop.into(project);
        Contributions.into(project);
        Flows.into(project);
        Links.into(project);
    }

    /** Whatever was not there before was made up. */
    private static void markAllBut(Set<EObject> real, EvaluationProject project) {
        project.setIllustrative(true);
        project.eAllContents().forEachRemaining(e -> {
            if (e instanceof Element element && !real.contains(e)) {
                element.setIllustrative(true);
            }
        });
    }
}
