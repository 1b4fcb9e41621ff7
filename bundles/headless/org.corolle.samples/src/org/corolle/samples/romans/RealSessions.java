// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.romans;

import static org.corolle.samples.kit.Source.S000;
import static org.corolle.samples.kit.Source.S002;
import static org.corolle.samples.kit.Source.S003;
import static org.corolle.samples.kit.Workshops.attendance;
import static org.corolle.samples.kit.Workshops.session;
import static org.corolle.samples.kit.Workshops.step;

import java.util.List;

import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionKind;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Lookup;

/** Two sessions that took place. What the sources do not say (place, roles, a date) stays empty. */
public final class RealSessions {

    private RealSessions() { }

    /** The Agora of 9 November 2017: its question is known, what people wrote stood on a picture that is lost. */
    public static void agora(EvaluationProject project) {
        Lookup find = Lookup.in(project);
        Citation agora = S002.at("La fleur de l'impact social de la Conserverie")
                .saying("Extrait des productions des habitants sur le projet de conserverie mobile et solidaire lors de"
                        + " l'Agora du 9 novembre 2017");
        Session session = session("Agora du 9 novembre 2017").with(Session::setDate, "2017-11-09")
                .with(Session::setKind, SessionKind.AGORA)
                .with(Session::setAction, find.the(Action.class, "Conserverie mobile et solidaire"))
                .with(Session::setObjective, "Renseigner les impacts de la Conserverie à la lumière des pétales")
                .with(Session::setNotes, "Les productions des habitants figuraient sur une image que la source n'a pas gardée.")
                .from(agora, S003.at("Création de la fleur de l'utilité sociale")
                        .saying("cet outil a été utilisé par les différentes parties prenantes qui ont renseigné les impacts"
                                + " des projets de la Coopération, à la lumière des pétales d'évaluation"))
                .in(project.getSessions());
        attendance(find.the(Stakeholder.class, "Habitants")).from(agora).in(session.getAttendance());
    }

    /** The food group's session of the value chain study: its two producers' organisations did not come. */
    public static void foodGroup(EvaluationProject project) {
        Lookup find = Lookup.in(project);
        Citation group = S000.at("Phase 2 : discussion avec le groupe Alimentation")
                .saying("Ce groupe est composé de quinze habitants, de salariés des trois Maisons de Quartier, et des"
                        + " producteurs partenaires du projet, La Ruche qui dit Oui et Agricourt (absents lors de cette"
                        + " réunion).");
        Session session = session("Groupe « Alimentation » : discussion des chaînes de valeur")
                .with(Session::setKind, SessionKind.PROJECT_GROUP)
                .with(Session::setAction, find.the(Action.class, "Conserverie mobile et solidaire"))
                .with(Session::setObjective, "Discuter la modélisation de la Conserverie et nommer les principaux domaines de"
                        + " transformation visés").from(group).in(project.getSessions());
        List.of("Présentation de l'expérimentation et des premiers travaux de modélisation", "Mise en discussion",
                "Identification des principaux domaines de transformation visés, en s'appuyant sur la fleur de l'utilité"
                + " sociale").forEach(text -> step(text).from(group).in(session.getSteps()));
        attendance(find.the(Stakeholder.class, "Habitants")).with(Attendance::setCount, 15).from(group)
                .in(session.getAttendance());
        attendance(find.the(Stakeholder.class, "Salariés des centres sociaux")).from(group).in(session.getAttendance());
        List.of("La Ruche qui dit Oui", "Agricourt").forEach(name ->
                attendance(find.the(Stakeholder.class, name)).with(Attendance::setAbsent, true).from(group)
                        .in(session.getAttendance()));
    }
}
