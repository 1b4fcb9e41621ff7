// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.collection;

import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.indicator;
import static org.corolle.validation.ValidationProjects.keys;
import static org.corolle.validation.ValidationProjects.project;
import static org.corolle.validation.ValidationProjects.sentences;
import static org.corolle.validation.ValidationProjects.stakeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Frequency;
import org.corolle.model.collection.InstrumentKind;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.StakeholderKind;
import org.corolle.validation.rule.Rule;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private final EvaluationProject project = project();
    private final Indicator indicator = indicator(project, "Participants");

    @Test
    void v16AsksForAPlanOnceTheIndicatorIsRetained() {
        says(new RetainedIndicatorPlanRule());

        indicator.setStatus(IndicatorStatus.RETAINED);

        says(new RetainedIndicatorPlanRule(), "noPlan");
    }

    @Test
    void v16AsksForWhatTheLineLacks() {
        indicator.setStatus(IndicatorStatus.RETAINED);
        CollectionPlanItem line = line();
        says(new RetainedIndicatorPlanRule(), "neither");

        line.setInstrument(instrument(InstrumentKind.MONITORING));
        says(new RetainedIndicatorPlanRule(), "noSource");

        line.setMeansOfVerification("Registre");
        says(new RetainedIndicatorPlanRule());

        line.setInstrument(null);
        says(new RetainedIndicatorPlanRule(), "noInstrument");
    }

    @Test
    void v17AsksWhoWhenAndFromWhom() {
        line();

        assertEquals(List.of("On ne sait pas encore qui s’occupe du recueil pour « Participants ».",
                "On ne sait pas encore quand se fait le recueil pour « Participants ».",
                "On ne sait pas encore auprès de qui se fait le recueil pour « Participants »."),
                sentences(new PlanLineRule(), project));
    }

    @Test
    void v17IsSilentOnACompleteLine() {
        CollectionPlanItem line = line();
        line.setResponsibleRole("Animatrice");
        line.setFrequency(Frequency.MONTHLY);
        line.getRespondents().add(stakeholder(project, StakeholderKind.INHABITANT, "Habitants"));

        says(new PlanLineRule());
    }

    @Test
    void v17TakesAMomentAndTheRespondentsOfTheInstrument() {
        CollectionPlanItem line = line();
        line.setResponsibleRole("Animatrice");
        line.setMoment("Après chaque atelier");
        line.setInstrument(instrument(InstrumentKind.INTERVIEW));
        says(new PlanLineRule(), "noRespondent");

        line.getInstrument().getRespondents().add(stakeholder(project, StakeholderKind.INHABITANT, "Habitants"));
        says(new PlanLineRule());

        line.setInstrument(instrument(InstrumentKind.DOCUMENT));
        says(new PlanLineRule());
    }

    private void says(Rule rule, String... keys) {
        assertEquals(List.of(keys), keys(rule, project));
    }

    private CollectionPlanItem line() {
        return in(framework(project).getPlanItems(), CollectionPlanItem.class, l -> l.getIndicators().add(indicator));
    }

    private CollectionInstrument instrument(InstrumentKind kind) {
        return in(framework(project).getInstruments(), CollectionInstrument.class, "Outil", i -> i.setKind(kind));
    }
}
