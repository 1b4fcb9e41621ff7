// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.samples.kit.Workshops.attendance;
import static org.corolle.samples.kit.Workshops.decision;
import static org.corolle.samples.kit.Workshops.disagreement;
import static org.corolle.samples.kit.Workshops.option;
import static org.corolle.samples.kit.Workshops.role;
import static org.corolle.samples.kit.Workshops.session;

import org.corolle.model.chain.Circuit;
import org.corolle.model.framework.Criterion;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Decision;
import org.corolle.model.workshop.Disagreement;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionKind;
import org.corolle.model.workshop.SessionRoleKind;
import org.corolle.model.workshop.SessionStep;
import org.corolle.model.workshop.VoteRound;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Workshops;

/** A made-up Agora with everything that minutes may hold: groups, one of them absent, a vote, a decision, a disagreement. */
final class ExampleAgora {

    static final String NAME = "Agora d'exemple du 18 mai 2019 (fictive)";

    private final Lookup find;
    private final Session session;

    private ExampleAgora(EvaluationProject project) {
        find = Lookup.in(project);
        session = session(NAME).with(Session::setDate, "2019-05-18").with(Session::setKind, SessionKind.AGORA)
                .with(Session::setPlace, "Place du marché (lieu fictif)").with(Session::setPlannedDuration, 120)
                .with(Session::setObjective, "Remplir ensemble les pétales pour la Conserverie et choisir ce qu'on suivra")
                .with(Session::setNotes, "Séance inventée pour l'exemple.")
                .with(Session::setAction, find.the(Action.class, "Conserverie")).in(project.getSessions());
    }

    static void into(EvaluationProject project) {
        ExampleAgora agora = new ExampleAgora(project);
        agora.course();
        agora.people();
        agora.outcome();
        agora.vote();
    }

    private void course() {
        step("Accueil, règles de parole et présentation de la fleur", 15);
        step("En groupes : remplir un pétale avec des faits, des exemples, des paroles", 50);
        step("Tour des pétales : compléter, regrouper, dire les désaccords", 35);
        step("Vote par gommettes et suites", 20);
    }

    private void step(String text, int minutes) {
        Workshops.step(text).with(SessionStep::setPlannedDuration, minutes).in(session.getSteps());
    }

    private void people() {
        present("Habitants", 24);
        present("Bénévoles", 8);
        present("Salariés", 5);
        present("Administrateurs", 3);
        present("Producteurs", 2);
        attendance(find.the(Stakeholder.class, "Consommateurs")).with(Attendance::setAbsent, true)
                .in(session.getAttendance());
        role(SessionRoleKind.FACILITATOR, "Animatrice").in(session.getRoles());
        role(SessionRoleKind.SCRIBE, "Chargée de mission évaluation").in(session.getRoles());
        role(SessionRoleKind.TABLE_HOST, "Quatre bénévoles").in(session.getRoles());
        role(SessionRoleKind.OBSERVER, "Administratrice").in(session.getRoles());
    }

    private void present(String group, int count) {
        attendance(find.the(Stakeholder.class, group)).with(Attendance::setCount, count).in(session.getAttendance());
    }

    private void outcome() {
        decision("Suivre d'abord la participation, les rencontres et les produits sauvés")
                .having(Decision::getAbout, find.the(Criterion.class, "Participation"),
                        find.the(Criterion.class, "Rencontres"), find.the(Criterion.class, "Réduction"))
                .in(session.getDecisions());
        decision("Tester le questionnaire avec des personnes qui lisent difficilement avant de l'utiliser")
                .in(session.getDecisions());
        disagreement("Faut-il vendre une partie des conserves en euros ?")
                .having(Disagreement::getAbout, find.the(Circuit.class, "Circuit marchand"))
                .having(Disagreement::getStakeholders, find.the(Stakeholder.class, "Bénévoles"),
                        find.the(Stakeholder.class, "Producteurs"))
                .with(Disagreement::setSettlement, "Pas tranché : le groupe Alimentation y revient à l'automne.")
                .in(session.getDisagreements());
    }

    private void vote() {
        VoteRound secret = Workshops.vote("Quels critères suivre en premier ?")
                .with(VoteRound::setDotsPerPerson, 3).with(VoteRound::setVoters, 40).with(VoteRound::setSecret, true)
                .in(session.getVotes());
        option("Participation", 38, find.the(Criterion.class, "Participation")).in(secret.getOptions());
        option("Rencontres", 31, find.the(Criterion.class, "Rencontres")).in(secret.getOptions());
        option("Gaspillage évité", 27, find.the(Criterion.class, "Réduction")).in(secret.getOptions());
        option("Gouvernance", 18, find.the(Criterion.class, "Gouvernance")).in(secret.getOptions());
        VoteRound open = Workshops.vote("Quel moment pour la prochaine Agora ?")
                .with(VoteRound::setDotsPerPerson, 1).with(VoteRound::setVoters, 40).in(session.getVotes());
        option("Samedi matin", 26, null).in(open.getOptions());
        option("Soir de semaine", 14, null).in(open.getOptions());
    }
}
