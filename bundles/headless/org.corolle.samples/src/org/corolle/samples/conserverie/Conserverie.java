// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import static org.corolle.samples.kit.Projects.project;

import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Phase;
import org.corolle.model.project.SourceReference;
import org.corolle.samples.kit.Finish;
import org.corolle.samples.kit.Source;
import org.corolle.samples.romans.ConserverieSheet;
import org.corolle.samples.romans.Groups;
import org.corolle.samples.romans.Places;
import org.corolle.samples.romans.Units;
import org.corolle.samples.romans.Values;
import org.corolle.samples.romans.Words;

/** The Conserverie as its sources give it: chain, questions and figures, and no indicator. */
public final class Conserverie {

    private Conserverie() { }

    public static EvaluationProject build() {
        return Finish.project(draft("La Conserverie mobile et solidaire",
                "Expérimentation de la chaîne de valeur élargie à Romans-sur-Isère (étude « ESS et création de valeur »)."
                + " Enjeux : accompagner les évolutions du projet et structurer une démarche coopérative d'évaluation au"
                + " service de l'innovation sociale. Le référentiel et les questions existent ; les indicateurs étaient"
                + " encore à construire, et les noms des six pétales ne figurent pas dans les sources."), "conserverie");
    }

    /** The same content under another title, for a sample that goes on from there. */
    public static EvaluationProject draft(String title, String description) {
        EvaluationProject project = project(title, description);
        project.setOrganisation("La Coopération (Romans-sur-Isère)");
        project.setPhase(Phase.FRAMEWORK_BUILDING);
        project.setVersion("1");
        SourceReference stakes = Source.S001.at("Enjeux de l'expérimentation").toReference();
        project.getSourceRefs().add(stakes);
        Places.into(project);
        Units.into(project);
        Values.into(project);
        Words.into(project);
        Groups.into(project);
        Neighbours.into(project);
        Action action = ConserverieSheet.into(project);
        OtherFigures.into(action, project);
        Partners.into(action, project);
        new Chain(project, action).write();
        Questions.into(project);
        return project;
    }
}
