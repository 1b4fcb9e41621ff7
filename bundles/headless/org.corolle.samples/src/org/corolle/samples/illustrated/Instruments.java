// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.samples.kit.Collections.guideItem;
import static org.corolle.samples.kit.Collections.instrument;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.InstrumentKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Lookup;

/** One made-up instrument of each kind, with a guide that could be used as it stands. */
final class Instruments {

    private final EvaluationProject project;
    private CollectionInstrument current;

    private Instruments(EvaluationProject project) {
        this.project = project;
    }

    static void into(EvaluationProject project) {
        Instruments instruments = new Instruments(project);
        instruments.written();
        instruments.spoken();
        instruments.together();
    }

    private void written() {
        the(InstrumentKind.MONITORING, "Fiche de présence d'atelier", 60, 52, "Habitants", "Bénévoles");
        guide("Atelier", "Date, lieu et recette réalisée", "Nombre de participants, dont nouveaux");
        guide("Participants", "Quartier ou commune", "Tranche d'âge", "Venu seul, en famille ou avec un groupe");

        the(InstrumentKind.QUESTIONNAIRE, "Questionnaire de fin d'atelier", 150, 118, "Habitants");
        guide("Venir", "Comment avez-vous connu la Conserverie ?", "Qu'est-ce qui vous a donné envie de venir ?",
                "Qu'attendez-vous de ces ateliers ?");
        guide("Rencontrer", "Avez-vous fait la connaissance d'une personne d'un autre quartier ?",
                "Souhaitez-vous revenir, et pour quoi faire ?");
        guide("À la maison", "Cuisinez-vous davantage de produits locaux depuis votre premier atelier ?",
                "Quels gestes avez-vous changés pour moins jeter ?");
        guide("Le groupe", "« Ce que je dis compte dans les décisions du groupe » : êtes-vous d'accord ?");

        the(InstrumentKind.DOCUMENT, "Registres de collecte, de production et d'échange", 3, 3, "Salariés");
        guide("Collecte", "Date, producteur (organisation) et masse récupérée");
        guide("Production", "Pots réalisés et destination : cession, échange, vente");
        guide("Échange", "Tic-tacs inscrits sur les bons d'échange");
    }

    private void spoken() {
        the(InstrumentKind.OBSERVATION, "Grille d'observation d'atelier", 12, 9, "Habitants", "Bénévoles");
        guide("Déroulé", "Accueil, répartition des tâches et rangement", "Organisation de l'espace autour du camion");
        guide("Interactions", "Qui montre, qui apprend, qui transmet ?", "Prises de parole et prises de décision",
                "Échanges entre personnes de quartiers différents");

        the(InstrumentKind.INTERVIEW, "Entretien avec des producteurs et des consommateurs", 10, 7,
                "Producteurs", "Consommateurs");
        guide("Votre lien avec la Conserverie", "Comment avez-vous commencé ?", "Que donnez-vous, que recevez-vous ?");
        guide("Ce qui a changé", "Qu'est-ce qui a changé pour vous, en bien ou en mal ?",
                "Qu'est-ce qui se serait passé sans la Conserverie ?");
        guide("Demain", "À quelles conditions iriez-vous plus loin ?");

        the(InstrumentKind.STORY, "Récits de changement", 8, 5, "Habitants", "Bénévoles");
        guide("Récit", "Racontez un changement qui compte pour vous depuis que vous venez.",
                "Pourquoi ce changement plutôt qu'un autre ?");
    }

    private void together() {
        the(InstrumentKind.FOCUS_GROUP, "Entretien collectif d'habitants", 2, 1, "Habitants", "Adhérents");
        guide("Ouverture", "Que diriez-vous de la Conserverie à quelqu'un qui ne la connaît pas ?");
        guide("Circuits", "Donner, échanger, vendre : qu'est-ce que chaque façon de faire change pour vous ?");
        guide("Clôture", "Qu'avons-nous oublié de vous demander ?");

        the(InstrumentKind.FLOWER, "Fleur de l'utilité sociale en Agora", 1, 1, "Habitants", "Salariés", "Administrateurs");
        guide("Pour chaque pétale", "En quoi l'action contribue à cette dimension ?", "Un exemple vécu",
                "Un effet non voulu ou un désaccord");

        the(InstrumentKind.OTHER, "Mur d'expression du camion", 12, 10, "Habitants");
        guide("Affiche", "« Aujourd'hui, j'ai appris… »", "« La prochaine fois, j'aimerais… »");
    }

    private void the(InstrumentKind kind, String name, int planned, int achieved, String... respondents) {
        current = instrument(name).with(CollectionInstrument::setKind, kind)
                .with(CollectionInstrument::setPeriodStart, "2019-03").with(CollectionInstrument::setPeriodEnd, "2019-11")
                .with(CollectionInstrument::setPlannedCount, planned).with(CollectionInstrument::setAchievedCount, achieved)
                .in(project.getFramework().getInstruments());
        for (String group : respondents) {
            current.getRespondents().add(Lookup.in(project).the(Stakeholder.class, group));
        }
    }

    private void guide(String topic, String... texts) {
        for (String text : texts) {
            guideItem(topic, text).in(current.getGuideItems());
        }
    }
}
