// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.samples.kit.Collections.planItem;

import java.util.List;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Frequency;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Lookup;

/**
 * The collection plan. Left open on purpose: indicator D5.2 has no line, and nobody is in charge of the observation yet.
 */
final class Plan {

    private final EvaluationProject project;
    private final Lookup find;
    private CollectionPlanItem current;

    private Plan(EvaluationProject project) {
        this.project = project;
        this.find = Lookup.in(project);
    }

    static void into(EvaluationProject project) {
        Plan plan = new Plan(project);
        plan.alongTheWay();
        plan.fromTimeToTime();
    }

    private void alongTheWay() {
        item("Présences aux ateliers", "Fiche de présence", Frequency.EACH_SESSION, "En fin d'atelier")
                .by("Animatrice de l'atelier").found("Classeur des fiches de présence")
                .about("D1.1", "D1.2").with("Habitants", "Bénévoles");
        item("Collecte, production et échanges", "Registres", Frequency.MONTHLY, "Dernière semaine du mois")
                .by("Coordonnatrice de la Conserverie").found("Registres tenus au camion, bons d'échange")
                .about("D2.1", "D3.1", "D4.1", "D6.1", "D6.2").with("Salariés");
        item("Fins d'atelier", "Questionnaire", Frequency.QUARTERLY, "Un atelier par quartier et par trimestre")
                .by("Bénévole formée au recueil").found("Questionnaires papier, aide à la lecture proposée")
                .about("D1.3", "D2.3", "D3.2", "D4.2", "D5.1").with("Habitants");
        item("Observation d'ateliers", "Grille d'observation", Frequency.QUARTERLY, "Un atelier sur quatre")
                .found("Grilles remplies, sans nom de personne")
                .about("D1.4").with("Habitants", "Bénévoles");
    }

    private void fromTimeToTime() {
        item("Regards de producteurs et de consommateurs", "Entretien avec", Frequency.YEARLY, "Novembre, hors saison")
                .by("Chargée de mission évaluation").found("Notes d'entretien rendues anonymes")
                .about("D2.2", "D6.3", "D6.4").with("Producteurs", "Consommateurs");
        item("Récits de changement", "Récits", Frequency.AT_END, "Fin de saison")
                .by("Binôme habitante et salariée").found("Récits relus et validés par les groupes")
                .about("D2.2", "D6.4").with("Habitants", "Bénévoles");
        item("Agora annuelle", "Fleur de l'utilité sociale", Frequency.ONE_OFF, "Printemps")
                .by("Animatrice de l'Agora").found("Pétales remplis et compte rendu de l'Agora")
                .about("D6.4").with("Habitants", "Salariés", "Administrateurs");
    }

    private Plan item(String name, String instrument, Frequency frequency, String moment) {
        current = planItem(name).with(CollectionPlanItem::setFrequency, frequency)
                .with(CollectionPlanItem::setInstrument, find.the(CollectionInstrument.class, instrument))
                .with(CollectionPlanItem::setMoment, moment).in(project.getFramework().getPlanItems());
        return this;
    }

    private Plan by(String role) {
        current.setResponsibleRole(role);
        return this;
    }

    /** Where the data is found. */
    private Plan found(String source) {
        current.setMeansOfVerification(source);
        return this;
    }

    private Plan about(String... codes) {
        for (String code : codes) {
            current.getIndicators().add(Coded.indicator(project, code));
        }
        return this;
    }

    private void with(String... groups) {
        List.of(groups).forEach(name -> current.getRespondents().add(find.the(Stakeholder.class, name)));
    }
}
