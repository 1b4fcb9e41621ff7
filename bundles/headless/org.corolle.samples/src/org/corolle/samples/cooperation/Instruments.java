// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Collections.guideItem;
import static org.corolle.samples.kit.Collections.instrument;
import static org.corolle.samples.kit.Source.S003;
import static org.corolle.samples.kit.Source.S004;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.InstrumentKind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Piece;

/** The four instruments of the evaluation of 2017 and 2018, with what their guides asked as far as it is known. */
final class Instruments {

    private static final Citation OBSERVATION = S003.at("Observations dans les instances de la Coopération");
    private static final Citation INTERVIEW = S003.at("Entretiens avec les partenaires");
    private static final Citation QUESTIONNAIRE = S003.at("Questionnaires à destination du grand public");
    private static final Citation FLOWER = S003.at("Création de la fleur de l'utilité sociale");

    private final EvaluationProject project;

    private Instruments(EvaluationProject project) {
        this.project = project;
    }

    static void into(EvaluationProject project) {
        Instruments instruments = new Instruments(project);
        instruments.observation();
        instruments.interview();
        instruments.questionnaire();
        instruments.flower();
    }

    private void observation() {
        CollectionInstrument grid = add(of(InstrumentKind.OBSERVATION, "Observations dans les instances de la Coopération",
                "Habitants", "Salariés").from(OBSERVATION));
        guide(grid, OBSERVATION, "Modalités pratiques", "Déroulé", "Répartition des rôles", "Participants",
                "Organisation spatiale");
        guide(grid, OBSERVATION, "Interactions", "Prises de parole", "Prises de décision", "Relations");
    }

    private void interview() {
        CollectionInstrument grid = add(of(InstrumentKind.INTERVIEW, "Entretiens avec les partenaires", "Partenaires")
                .with(CollectionInstrument::setPeriodStart, "2017-11").with(CollectionInstrument::setPeriodEnd, "2017-12")
                .with(CollectionInstrument::setAchievedCount, 9).from(INTERVIEW.saying("9 entretiens approfondis réalisés"
                        + " entre novembre et décembre 2017."), S004.at("fiche « Évaluer l'impact social », chiffres clés")));
        guide(grid, INTERVIEW, "Partenariat", "Perception de l'impact social", "Connaissance de la Coopération",
                "Vision de la Coopération");
    }

    private void questionnaire() {
        CollectionInstrument form = add(of(InstrumentKind.QUESTIONNAIRE, "Questionnaires à destination du grand public",
                "Grand public").with(CollectionInstrument::setAchievedCount, 250)
                .described("250 questionnaires traités selon le rapport d'évaluation, 273 selon le rapport d'activités.")
                .from(QUESTIONNAIRE.saying("Au total, 250 questionnaires ont été traités."),
                        S004.at("fiche « Évaluer l'impact social », chiffres clés").saying("273 questionnaires")));
        guide(form, QUESTIONNAIRE, "Connaissance et opinion", "Connaissance des maisons de quartier et de la Coopération",
                "Opinion sur les maisons de quartier et la Coopération");
        guide(form, QUESTIONNAIRE, "Un équipement d'animation de la vie sociale", "Perceptions", "Attentes", "Visions");
    }

    private void flower() {
        CollectionInstrument flower = add(of(InstrumentKind.FLOWER, "Fleur de l'utilité sociale", "Administrateurs", "Salariés",
                "Habitants").described("Renseignée lors d'animations collectives : réunions, assemblées générales, Agora.")
                .from(FLOWER));
        guide(flower, FLOWER, "Ouverture", "La Coopération, à quoi ça sert ?");
    }

    private Piece<CollectionInstrument> of(InstrumentKind kind, String name, String... respondents) {
        Piece<CollectionInstrument> piece = instrument(name).with(CollectionInstrument::setKind, kind);
        for (String group : respondents) {
            piece.having(CollectionInstrument::getRespondents, Lookup.in(project).the(Stakeholder.class, group));
        }
        return piece;
    }

    private CollectionInstrument add(Piece<CollectionInstrument> piece) {
        return piece.in(project.getFramework().getInstruments());
    }

    private static void guide(CollectionInstrument instrument, Citation passage, String topic, String... points) {
        for (String point : points) {
            guideItem(topic, point).from(passage).in(instrument.getGuideItems());
        }
    }
}
