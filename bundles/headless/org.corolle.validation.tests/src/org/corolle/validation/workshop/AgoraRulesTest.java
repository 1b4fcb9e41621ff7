// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.workshop;

import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.corolle.model.framework.Dimension;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.VoteOption;
import org.corolle.model.workshop.VoteRound;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class AgoraRulesTest {

    private final EvaluationProject project = project();
    private final Action action = in(project.getActions(), Action.class, "Conserverie");
    private final Dimension bonds = in(framework(project).getDimensions(), Dimension.class, "Lien social");
    private final Dimension nature = in(framework(project).getDimensions(), Dimension.class, "Écologie");

    @Test
    void v26IsSilentOnActionsNobodySpokeOf() {
        says(new EmptyPetalRule());
    }

    @Test
    void v26ListsTheEmptyPetalsOfAnActionOnce() {
        card(bonds, "On se rencontre");
        card(nature, "Hors sujet").setStatus(ContributionStatus.DISCARDED);

        assertEquals(List.of("Pour l’action « Conserverie », on n’a encore rien écrit dans « Écologie »."),
                sentences(new EmptyPetalRule(), project));
    }

    @Test
    void v26TellsAFlowerThatIsAllEmpty() {
        in(project.getSessions(), Session.class, "Agora", s -> s.setAction(action));

        says(new EmptyPetalRule(), "emptyFlower");
    }

    @Test
    void v26SpeaksOfAZeroThatSaysNothing() {
        card(bonds, "On se rencontre");
        card(nature, "On gaspille moins");
        card(nature, null).setScore(0);

        says(new EmptyPetalRule(), "zero");
    }

    @Test
    void v31CountsTheDots() {
        VoteRound vote = vote(true, 7, 4);
        vote.setVoters(5);
        vote.setDotsPerPerson(2);
        says(new VoteRule(), "tooManyDots");

        vote.setVoters(6);
        says(new VoteRule());
    }

    @Test
    void v31AsksForVotersOnceDotsAreCounted() {
        VoteRound vote = vote(true, null, null);
        says(new VoteRule());

        vote.getOptions().get(0).setTotal(3);
        says(new VoteRule(), "unknownVoters");
    }

    @Test
    void v31ShowsTheNoteOfAnOpenVoteUntilItIsTakenIntoAccount() {
        VoteRound vote = vote(false, null, null);
        says(new VoteRule(), "openVote");

        vote.setDescription("Choix notés sur papier avant de voter.");
        says(new VoteRule());
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private Contribution card(Dimension petal, String text) {
        return in(project.getContributions(), Contribution.class, text, c -> c.setAction(action),
                c -> c.setDimension(petal));
    }

    private VoteRound vote(boolean secret, Integer first, Integer second) {
        Session session = in(project.getSessions(), Session.class, "Agora");
        VoteRound vote = in(session.getVotes(), VoteRound.class, "Que garder ?", v -> v.setSecret(secret));
        in(vote.getOptions(), VoteOption.class, "Un", o -> o.setTotal(first));
        in(vote.getOptions(), VoteOption.class, "Deux", o -> o.setTotal(second));
        return vote;
    }
}
