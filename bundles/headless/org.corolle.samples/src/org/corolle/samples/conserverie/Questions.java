// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.conserverie;

import static org.corolle.model.framework.QuestionFocus.ADDED_VALUE_AND_IMPACTS;
import static org.corolle.model.framework.QuestionFocus.PROCESS_AND_OUTPUTS;
import static org.corolle.samples.kit.Frameworks.framework;
import static org.corolle.samples.kit.Frameworks.question;
import static org.corolle.samples.kit.Frameworks.strategicQuestion;
import static org.corolle.samples.kit.Source.S000;

import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.DocumentStatus;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.romans.NamelessFlower;

/** The questions table: one strategic question, seven on process and outputs, two on added value and impacts. */
final class Questions {

    private static final Citation TABLE = S000.at("Phase 2 : tableau des questions évaluatives");

    private Questions() { }

    static void into(EvaluationProject project) {
        Lookup find = Lookup.in(project);
        project.setFramework(framework("Référentiel de la Conserverie mobile et solidaire")
                .with(EvaluationFramework::setVersion, "1")
                .with(EvaluationFramework::setStatus, DocumentStatus.IN_DISCUSSION).from(TABLE).alone());
        StrategicQuestion strategic = strategicQuestion("Comment construire des complémentarités entre stratégie d'animation"
                + " de la vie sociale et stratégie d'économie sociale et solidaire à l'échelle des activités d'une Conserverie"
                + " mobile et solidaire ?").having(StrategicQuestion::getConcerns, find.the(ValueChain.class, "La Conserverie"))
                .from(TABLE).in(project.getFramework().getStrategicQuestions());
        process(strategic, find);
        impacts(strategic, find);
        NamelessFlower.into(project);
    }

    private static void process(StrategicQuestion strategic, Lookup find) {
        Stakeholder inhabitants = find.the(Stakeholder.class, "Habitants");
        Circuit local = find.the(Circuit.class, "Circuit local");
        Circuit market = find.the(Circuit.class, "Circuit marchand");
        question(PROCESS_AND_OUTPUTS, 1, "Qui sont les habitants impliqués dans les activités de la CMS ?")
                .having(EvaluativeQuestion::getStakeholders, inhabitants).from(TABLE).in(strategic.getEvaluativeQuestions());
        question(PROCESS_AND_OUTPUTS, 1, "Quels sont les moteurs de leur implication ?")
                .having(EvaluativeQuestion::getStakeholders, inhabitants).from(TABLE).in(strategic.getEvaluativeQuestions());
        question(PROCESS_AND_OUTPUTS, 1, "Qu'attendent-ils de leur implication ?")
                .having(EvaluativeQuestion::getStakeholders, inhabitants).from(TABLE).in(strategic.getEvaluativeQuestions());
        question(PROCESS_AND_OUTPUTS, 2, "L'organisation de la CMS autour d'un système d'échange local (monnaie-temps)"
                + " répond-elle aux attentes de toutes ses parties prenantes (producteurs de denrées alimentaires,"
                + " transformateurs des denrées, consommateurs des denrées transformées) ?")
                .originally("L'organisation de la CMS autour d'un système d'échange local (monnaie-temps) répond-t-elle aux"
                        + " attentes de toutes ses parties prenantes (producteurs de denrées alimentaires, transformateurs des"
                        + " denrées, consommateurs des denrées transformées) ?")
                .having(EvaluativeQuestion::getConcerns, local)
                .having(EvaluativeQuestion::getStakeholders, find.the(Stakeholder.class, "Producteurs locaux"),
                        find.the(Stakeholder.class, "Bénévoles"), find.the(Stakeholder.class, "Consommateurs"))
                .from(TABLE).in(strategic.getEvaluativeQuestions());
        question(PROCESS_AND_OUTPUTS, 3, "La mise en œuvre d'un circuit d'échanges marchand-ESS peut-elle répondre à des"
                + " besoins et à des attentes actuellement non satisfaits ?")
                .originally("La mise en œuvre d'un circuit d'échanges marchand-ESS peut-elle répondre à des besoins / des"
                        + " attentes actuellement non-satisfaits ?")
                .having(EvaluativeQuestion::getConcerns, market).from(TABLE).in(strategic.getEvaluativeQuestions());
        question(PROCESS_AND_OUTPUTS, 3, "Peut-elle permettre d'impliquer d'autres parties prenantes ?")
                .originally("Peuvent-elles permettre d'impliquer d'autres parties prenantes ?")
                .having(EvaluativeQuestion::getConcerns, market).from(TABLE).in(strategic.getEvaluativeQuestions());
        question(PROCESS_AND_OUTPUTS, 4, "Quelles sont les synergies et les complémentarités entre ce circuit marchand-ESS et"
                + " le système d'échange local existant ?")
                .having(EvaluativeQuestion::getConcerns, market, local).from(TABLE).in(strategic.getEvaluativeQuestions());
    }

    private static void impacts(StrategicQuestion strategic, Lookup find) {
        question(ADDED_VALUE_AND_IMPACTS, 1, "Quelle valeur ajoutée pour les parties prenantes de la CMS d'un système"
                + " d'échange local ?")
                .originally("Quelle valeur ajoutée pour les parties prenantes de la CSM d'un système d'échange local ?")
                .having(EvaluativeQuestion::getConcerns, find.the(Circuit.class, "Circuit local")).from(TABLE)
                .in(strategic.getEvaluativeQuestions());
        question(ADDED_VALUE_AND_IMPACTS, 2, "Quelle valeur ajoutée pour les parties prenantes de la CMS d'un circuit fondé"
                + " sur l'échange marchand-ESS ?")
                .originally("Quelle valeur ajoutée pour les parties prenantes de la CSM d'un circuit fondé sur l'échange"
                        + " marchand-ESS ?")
                .having(EvaluativeQuestion::getConcerns, find.the(Circuit.class, "Circuit marchand")).from(TABLE)
                .in(strategic.getEvaluativeQuestions());
    }
}
