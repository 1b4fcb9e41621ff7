// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Collections.unit;
import static org.corolle.samples.kit.Frameworks.framework;
import static org.corolle.samples.kit.Frameworks.strategicQuestion;
import static org.corolle.samples.kit.Projects.project;
import static org.corolle.samples.kit.Workshops.contribution;

import java.util.List;

import org.corolle.model.collection.UnitKind;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Phase;
import org.corolle.model.project.Purpose;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Finish;
import org.corolle.samples.kit.Source;
import org.corolle.samples.romans.ConserverieSheet;
import org.corolle.samples.romans.Groups;
import org.corolle.samples.romans.NamelessFlower;
import org.corolle.samples.romans.Places;
import org.corolle.samples.romans.RealSessions;
import org.corolle.samples.romans.Units;
import org.corolle.samples.romans.Values;
import org.corolle.samples.romans.Words;

/** La Coopération de Romans: who it is, what it does, and how it evaluated its social impact in 2017 and 2018. */
public final class Cooperation {

    private static final Citation PURPOSES = Source.S003.at("Trois objectifs de l'évaluation")
            .saying("L'ÉVALUATION MENÉE COMPREND 3 VISÉES : DÉMOCRATIQUE, STRATÉGIQUE ET DE PLAIDOYER.");

    private Cooperation() { }

    public static EvaluationProject build() {
        EvaluationProject project = project("La Coopération de Romans",
                "Évaluation de l'impact social de la Coopération, groupement de trois centres sociaux et d'une Accorderie à"
                + " Romans-sur-Isère : une recherche-action menée depuis juillet 2017 avec habitants, salariés, administrateurs"
                + " et partenaires, autour de la fleur de l'utilité sociale. Les noms des six pétales et les indicateurs ne"
                + " figurent pas dans les sources.");
        project.setOrganisation("La Coopération (Romans-sur-Isère)");
        project.getPurposes().addAll(List.of(Purpose.DEMOCRATIC, Purpose.STRATEGIC, Purpose.ADVOCACY));
        project.setPhase(Phase.EVALUATION_AND_LESSONS);
        project.setStartDate("2017-07");
        project.setVersion("1");
        project.getSourceRefs().add(PURPOSES.toReference());
        setting(project);
        sheets(project);
        flower(project);
        RealSessions.agora(project);
        RealSessions.foodGroup(project);
        return Finish.project(project, "cooperation");
    }

    private static void setting(EvaluationProject project) {
        Places.into(project);
        Units.into(project);
        Units.accorderie(project);
        unit(UnitKind.NUMBER, "ETP", "Équivalents temps plein").in(project.getUnits());
        unit(UnitKind.NUMBER, "ans", "Années").in(project.getUnits());
        Values.into(project);
        Words.into(project);
        Groups.into(project);
        Groups.consulted(project);
        Partners.into(project);
        Identity.into(project);
    }

    private static void sheets(EvaluationProject project) {
        Action conserverie = ConserverieSheet.into(project);
        AuFilDeFaire.into(project);
        BobineRomanaise.into(project);
        CulturePassport.into(project);
        Mobility.into(project);
        Clirse.into(project);
        Communication.into(project);
        ImpactEvaluation.into(project);
        contribution("Je suis curieuse mais jamais je n'aurais pensé apprendre à faire des conserves")
                .with(Contribution::setKind, ContributionKind.VERBATIM).with(Contribution::setAction, conserverie)
                .from(Source.S003.at("Et après ?")).in(project.getContributions());
    }

    private static void flower(EvaluationProject project) {
        project.setFramework(framework("Fleur de l'utilité sociale")
                .from(Source.S003.at("Création de la fleur de l'utilité sociale")).alone());
        strategicQuestion("La Coopération, à quoi ça sert ?").from(Source.S003.at("page d'ouverture")
                .saying("voici les principales réponses à la question « La Coopération, à quoi ça sert ? »"))
                .in(project.getFramework().getStrategicQuestions());
        NamelessFlower.into(project);
        Instruments.into(project);
    }
}
