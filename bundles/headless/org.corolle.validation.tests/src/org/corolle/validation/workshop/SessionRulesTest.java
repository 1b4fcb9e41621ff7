// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import static org.corolle.validation.ValidationProjects.cell;
import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.corolle.validation.ValidationProjects.stakeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionRole;
import org.corolle.model.workshop.SessionRoleKind;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class SessionRulesTest {

    private final EvaluationProject project = project();
    private final Stakeholder producers = stakeholder(project, StakeholderKind.PRODUCER, "Producteurs");

    @Test
    void v27AsksForTheEssentialsOfASession() {
        session("2018-10");

        says(new SessionRule(), "noPlace", "noObjective", "noFacilitator", "noScribe", "noAttendance");
    }

    @Test
    void v27IsSilentOnACompleteSession() {
        Session session = session("2018-10");
        session.setPlace("Maison de quartier");
        session.setObjective("Discuter la chaîne");
        in(session.getRoles(), SessionRole.class, r -> r.setKind(SessionRoleKind.FACILITATOR));
        in(session.getRoles(), SessionRole.class, r -> r.setKind(SessionRoleKind.SCRIBE));
        attendance(session, false);

        says(new SessionRule());
    }

    @Test
    void v28TellsOnceThatNobodyWasConsulted() {
        says(new FamiliesRule(), "nobody");
    }

    @Test
    void v28NamesEachFamilyNotHeard() {
        attendance(session("2018"), true);
        in(framework(project).getInstruments(), CollectionInstrument.class, "Entretiens")
                .getRespondents().add(stakeholder(project, StakeholderKind.VOLUNTEER, "Bénévoles"));

        says(new FamiliesRule(), "EMPLOYEES", "BOARD_MEMBERS", "PARTNERS");
    }

    @Test
    void v28IsSilentWhenTheFourFamiliesWereHeard() {
        Session session = session("2018");
        attendance(session, false);
        Stream.of(StakeholderKind.EMPLOYEE, StakeholderKind.USER, StakeholderKind.BOARD_MEMBER)
                .map(kind -> stakeholder(project, kind, "Groupe"))
                .forEach(group -> in(session.getAttendance(), Attendance.class, a -> a.setStakeholder(group)));

        says(new FamiliesRule());
    }

    @Test
    void v28KnowsPartnersByTheirNameOrTheirAction() {
        Session session = session("2018");
        in(session.getAttendance(), Attendance.class,
                a -> a.setStakeholder(stakeholder(project, StakeholderKind.OTHER, "Partenaires culturels")));

        says(new FamiliesRule(), "EMPLOYEES", "INHABITANTS", "BOARD_MEMBERS");
    }

    @Test
    void v29FlagsTheCellsAndQuestionsOfAnAbsentGroup() {
        ValueChain chain = in(project.getChains(), ValueChain.class, "Conserverie");
        cell(chain, null, null, "Surplus").getStakeholders().add(producers);
        StrategicQuestion strategic = in(framework(project).getStrategicQuestions(), StrategicQuestion.class, "Quoi ?");
        in(strategic.getEvaluativeQuestions(), EvaluativeQuestion.class, "Est-ce utile ?").getStakeholders()
                .add(producers);
        attendance(session("2018-10"), true);

        assertEquals(List.of(
                "La case « Surplus » concerne le groupe « Producteurs », qui n’a pas pu venir à la séance "
                        + "« Séance 2018-10 » : elle reste à confirmer avec lui.",
                "La question « Est-ce utile ? » concerne le groupe « Producteurs », qui n’a pas pu venir à la séance "
                        + "« Séance 2018-10 » : elle reste à confirmer avec lui."),
                sentences(new AbsentGroupRule(), project));
    }

    @Test
    void v29LeavesTheCellsOfAnotherActionAlone() {
        ValueChain chain = in(project.getChains(), ValueChain.class, "Radio");
        chain.setAction(in(project.getActions(), Action.class, "Radio"));
        cell(chain, null, null, "Émissions").getStakeholders().add(producers);
        Session session = session("2018-10");
        session.setAction(in(project.getActions(), Action.class, "Conserverie"));
        attendance(session, true);

        says(new AbsentGroupRule(), "absent");
    }

    @Test
    void v29IsSilentOnAGroupHeardSince() {
        attendance(session("2018-10"), true);
        attendance(session("2018-11"), false);
        attendance(session("2018-09"), true).setExpected(false);

        says(new AbsentGroupRule());
    }

    @Test
    void v29StillSpeaksOfAGroupHeardBeforeOnly() {
        attendance(session("2018-10"), true);
        attendance(session("2018-09"), false);

        says(new AbsentGroupRule(), "absent");
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private Session session(String date) {
        return in(project.getSessions(), Session.class, "Séance " + date, s -> s.setDate(date));
    }

    private Attendance attendance(Session session, boolean absent) {
        return in(session.getAttendance(), Attendance.class, a -> a.setStakeholder(producers),
                a -> a.setAbsent(absent));
    }
}
