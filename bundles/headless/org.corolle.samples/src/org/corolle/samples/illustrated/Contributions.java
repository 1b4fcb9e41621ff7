// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.model.workshop.ContributionKind.DISAGREEMENT;
import static org.corolle.model.workshop.ContributionKind.EFFECT;
import static org.corolle.model.workshop.ContributionKind.EXAMPLE;
import static org.corolle.model.workshop.ContributionKind.IDEA;
import static org.corolle.model.workshop.ContributionKind.VERBATIM;
import static org.corolle.samples.kit.Workshops.contribution;

import org.corolle.model.chain.Polarity;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.Session;
import org.corolle.samples.kit.Lookup;

/** Made-up cards of the example's Agora. Petal 6 stays empty on purpose: empty is shown as empty. */
final class Contributions {

    private final EvaluationProject project;
    private final Lookup find;
    private String table;
    private String colour;
    private String group;

    private Contributions(EvaluationProject project) {
        this.project = project;
        this.find = Lookup.in(project);
    }

    static void into(EvaluationProject project) {
        Contributions cards = new Contributions(project);
        cards.firstTable();
        cards.secondTable();
        cards.thirdTable();
        cards.sortedOut();
    }

    private void firstTable() {
        table("Table des habitants", "#D55E00", "Habitants");
        card(1, EFFECT, "On ose prendre la parole devant des gens qu'on ne connaît pas").setDots(9);
        card(1, VERBATIM, "La première fois j'épluchais, maintenant c'est moi qui explique").setDots(12);
        card(2, EXAMPLE, "Deux familles de quartiers différents ont échangé leurs recettes").setDots(7);
        card(3, EFFECT, "On goûte des légumes qu'on n'achetait jamais").setDots(6);
        card(4, IDEA, "Peser devant tout le monde ce qui a été sauvé").setDots(8);
    }

    private void secondTable() {
        table("Table des bénévoles", "#0072B2", "Bénévoles");
        against(card(1, EFFECT, "En pleine saison, on finit épuisés")).setDots(5);
        card(2, EFFECT, "On rend visite aux producteurs, on ne les voit plus pareil").setDots(4);
        card(4, EXAMPLE, "Une cagette de courges abîmées est devenue vingt pots").setDots(3);
        card(5, DISAGREEMENT, "Vendre en euros changerait l'esprit du projet").setDots(6);
    }

    private void thirdTable() {
        table("Table des producteurs et de l'équipe", "#009E73", "Producteurs");
        card(2, VERBATIM, "Des habitants sont revenus nous aider à ramasser").setDots(4);
        card(3, IDEA, "Faire goûter les conserves sur les marchés").setDots(5);
        card(5, EFFECT, "On décide ensemble de ce qu'on transforme").setDots(7);
        card(5, IDEA, "Inviter un consommateur à chaque réunion du groupe").setDots(2);
        against(card(3, EXAMPLE, "Le camion était trop loin : des voisins ne sont pas venus"));
    }

    /** What the group did with its cards: one taken up by another, some kept, one put aside, proof for markers. */
    private void sortedOut() {
        Contribution explains = written("La première fois");
        Contribution speaks = written("On ose prendre");
        speaks.setMergedInto(explains);
        speaks.setStatus(ContributionStatus.GROUPED);
        explains.setStatus(ContributionStatus.RETAINED);
        written("Vendre en euros").setStatus(ContributionStatus.RETAINED);
        written("Des habitants sont revenus").setStatus(ContributionStatus.RETAINED);
        written("Faire goûter").setStatus(ContributionStatus.DISCARDED);
        support(explains, find.the(ChangeMarker.class, "Des bénévoles animent"));
        support(written("Deux familles"), find.the(ChangeMarker.class, "Des habitants viennent"));
        written("Une cagette").getSupports().add(Coded.indicator(project, "D4.1"));
    }

    private static void support(Contribution card, ChangeMarker marker) {
        card.getSupports().add(marker);
        marker.getEvidences().add(card);
    }

    private Contribution written(String beginning) {
        return find.the(Contribution.class, beginning);
    }

    private void table(String name, String newColour, String stakeholder) {
        table = name;
        colour = newColour;
        group = stakeholder;
    }

    private static Contribution against(Contribution card) {
        card.setPolarity(Polarity.NEGATIVE);
        return card;
    }

    private Contribution card(int petal, ContributionKind kind, String words) {
        return contribution(words).with(Contribution::setKind, kind)
                .with(Contribution::setPolarity, kind == IDEA || kind == DISAGREEMENT ? Polarity.NEUTRAL : Polarity.POSITIVE)
                .with(Contribution::setAction, find.the(Action.class, "Conserverie"))
                .with(Contribution::setDimension, find.the(Dimension.class, "Dimension " + petal))
                .with(Contribution::setSession, find.the(Session.class, ExampleAgora.NAME))
                .with(Contribution::setGroupLabel, table).with(Contribution::setGroupColour, colour)
                .with(Contribution::setStakeholder, find.the(Stakeholder.class, group)).in(project.getContributions());
    }
}
