// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.samples.kit.Workshops.attendance;
import static org.corolle.samples.kit.Workshops.decision;
import static org.corolle.samples.kit.Workshops.role;
import static org.corolle.samples.kit.Workshops.session;
import static org.corolle.samples.kit.Workshops.step;

import java.util.List;

import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.Reading;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Decision;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionKind;
import org.corolle.model.workshop.SessionRoleKind;
import org.corolle.samples.kit.Lookup;

/** A made-up workshop where indicators were chosen, and where two groups kept two readings of one of them. */
final class IndicatorWorkshop {

    private IndicatorWorkshop() { }

    static void into(EvaluationProject project) {
        Lookup find = Lookup.in(project);
        Session session = session("Atelier indicateurs d'exemple du 6 juin 2019 (fictif)")
                .with(Session::setDate, "2019-06-06").with(Session::setKind, SessionKind.WORKSHOP)
                .with(Session::setPlace, "Salle d'activité (lieu fictif)").with(Session::setPlannedDuration, 150)
                .with(Session::setObjective, "Choisir les indicateurs à retenir, à revoir et à écarter")
                .with(Session::setNotes, "Séance inventée pour l'exemple.")
                .with(Session::setAction, find.the(Action.class, "Conserverie")).in(project.getSessions());
        List.of("Relire les questions évaluatives", "Proposer des indicateurs par pétale", "Retenir, revoir ou écarter")
                .forEach(text -> step(text).in(session.getSteps()));
        present(session, find, "Habitants", 6);
        present(session, find, "Salariés", 4);
        present(session, find, "Administrateurs", 2);
        present(session, find, "Producteurs", 1);
        role(SessionRoleKind.FACILITATOR, "Chargée de mission évaluation").in(session.getRoles());
        role(SessionRoleKind.SCRIBE, "Bénévole").in(session.getRoles());
        decision("Écarter les déchets évités par foyer : trop coûteux à mesurer")
                .having(Decision::getAbout, Coded.indicator(project, "D4.3")).in(session.getDecisions());
        decision("Revoir la formulation de l'indicateur sur l'alimentation des familles")
                .having(Decision::getAbout, Coded.indicator(project, "D3.3")).in(session.getDecisions());
        reading(project, session, "Habitants", "Pour nous, un compte vide peut vouloir dire qu'on donne sans compter : ce n'est"
                + " pas un échec.");
        reading(project, session, "Salariés", "Un compte jamais utilisé signale plutôt un service mal connu.");
    }

    private static void present(Session session, Lookup find, String group, int count) {
        attendance(find.the(Stakeholder.class, group)).with(Attendance::setCount, count).in(session.getAttendance());
    }

    private static void reading(EvaluationProject project, Session session, String group, String text) {
        Reading reading = ProjectFactory.eINSTANCE.createReading();
        reading.setText(text);
        reading.setSession(session);
        reading.getStakeholders().add(Lookup.in(project).the(Stakeholder.class, group));
        Coded.indicator(project, "D6.2").getReadings().add(reading);
    }
}
