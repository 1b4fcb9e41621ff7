// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.framework;

import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.indicator;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.corolle.model.chain.Impact;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Objective;
import org.corolle.validation.ValidationProjects;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class QuestionRulesTest {

    private final EvaluationProject project = project();

    @Test
    void v11AsksForAStrategicQuestionBeforeAndAfterTheFrameworkIsMade() {
        says(new QuestionFociRule(), "noStrategicQuestion");

        framework(project);

        says(new QuestionFociRule(), "noStrategicQuestion");
    }

    @Test
    void v11AsksForQuestionsOnce() {
        strategic();

        says(new QuestionFociRule(), "noQuestion");
    }

    @Test
    void v11AsksForTheFocusThatIsMissing() {
        question(strategic(), QuestionFocus.ADDED_VALUE_AND_IMPACTS);
        question(strategic(), QuestionFocus.PROCESS_AND_OUTPUTS);

        says(new QuestionFociRule(), "noProcessQuestion", "noImpactQuestion");
    }

    @Test
    void v11SpeaksOfAQuestionWithoutFocus() {
        StrategicQuestion strategic = strategic();
        question(strategic, QuestionFocus.ADDED_VALUE_AND_IMPACTS);
        question(strategic, QuestionFocus.PROCESS_AND_OUTPUTS);
        in(strategic.getEvaluativeQuestions(), EvaluativeQuestion.class, "Pourquoi ?");

        says(new QuestionFociRule(), "noFocus");
    }

    @Test
    void v12SpeaksOfEachQuestionThatNothingAnswers() {
        question(strategic(), QuestionFocus.PROCESS_AND_OUTPUTS);
        EvaluativeQuestion second = question(strategic(), QuestionFocus.PROCESS_AND_OUTPUTS);
        second.getIndicators().add(indicator(project, "Proposé"));

        says(new QuestionCoverageRule(), "uncovered", "onlyProposed");
    }

    @Test
    void v12IsSilentOnAQuestionWithARetainedIndicatorOrAMarker() {
        Indicator retained = indicator(project, "Retenu");
        retained.setStatus(IndicatorStatus.RETAINED);
        question(strategic(), QuestionFocus.PROCESS_AND_OUTPUTS).getIndicators().add(retained);
        ChangeMarker marker = in(((Criterion) retained.eContainer()).getMarkers(), ChangeMarker.class, "On se parle");
        question(strategic(), QuestionFocus.PROCESS_AND_OUTPUTS).getMarkers().add(marker);

        says(new QuestionCoverageRule());
    }

    @Test
    void v12DoesNotTakeADiscardedIndicatorForAnAnswer() {
        Indicator discarded = indicator(project, "Écarté");
        discarded.setStatus(IndicatorStatus.DISCARDED);
        question(strategic(), QuestionFocus.PROCESS_AND_OUTPUTS).getIndicators().add(discarded);

        says(new QuestionCoverageRule(), "uncovered");
    }

    @Test
    void v13SpeaksOfAnIndicatorUnderANamelessCriterion() {
        ((Criterion) indicator(project, "Perdu").eContainer()).setName(" ");

        says(new IndicatorPurposeRule(), "noPurpose");
    }

    @Test
    void v13IsSilentOnAnIndicatorWithAQuestionOrACriterion() {
        indicator(project, "Sous un critère");
        Indicator asked = indicator(project, "Pour une question");
        ((Criterion) asked.eContainer()).setName(null);
        question(strategic(), QuestionFocus.PROCESS_AND_OUTPUTS).getIndicators().add(asked);

        says(new IndicatorPurposeRule());
    }

    @Test
    void v40SpeaksOfAnObjectiveThatNothingLinks() {
        objective();

        says(new ObjectiveRule(), "noLink");
    }

    @Test
    void v40TakesALinkFromEitherSide() {
        objective().getIndicators().add(indicator(project, "Un"));
        objective().getImpacts().add(ValidationProjects.create(Impact.class));
        indicator(project, "Deux").getConcerns().add(objective());

        says(new ObjectiveRule());
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private StrategicQuestion strategic() {
        return in(framework(project).getStrategicQuestions(), StrategicQuestion.class, "À quoi ça sert ?");
    }

    private static EvaluativeQuestion question(StrategicQuestion strategic, QuestionFocus focus) {
        return in(strategic.getEvaluativeQuestions(), EvaluativeQuestion.class, "Qui participe ?",
                q -> q.setFocus(focus));
    }

    private Objective objective() {
        Action action = in(project.getActions(), Action.class, "Conserverie");
        return in(action.getObjectives(), Objective.class, "Se rencontrer");
    }
}
