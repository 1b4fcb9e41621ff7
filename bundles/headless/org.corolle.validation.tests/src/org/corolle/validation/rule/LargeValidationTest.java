// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import static org.corolle.validation.ValidationProjects.cell;
import static org.corolle.validation.ValidationProjects.framework;
import static org.corolle.validation.ValidationProjects.in;
import static org.corolle.validation.ValidationProjects.project;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.corolle.core.Progress;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.MeasurementKind;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.StrategicQuestion;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.Session;
import org.corolle.validation.Validator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class LargeValidationTest {

    private static final int EACH = 10_000;

    @Test
    void aHundredThousandElementsTakeSeconds() {
        EvaluationProject project = large();
        assertTrue(new Facts(project).all(EObject.class).size() >= 10 * EACH);

        List<Finding> findings = assertTimeout(Duration.ofSeconds(30),
                () -> new Validator().validate(project, Progress.NONE));

        assertTrue(findings.size() > EACH);
    }

    private static EvaluationProject large() {
        EvaluationProject project = project();
        List<Stakeholder> groups = all(EACH, i -> in(project.getStakeholders(), Stakeholder.class, "Groupe " + i));
        List<Action> actions = all(EACH / 100, i -> in(project.getActions(), Action.class, "Action " + i));
        chain(project, groups);
        List<Dimension> petals = all(10, i -> in(framework(project).getDimensions(), Dimension.class, "Pétale " + i));
        List<Criterion> criteria = all(EACH,
                i -> in(petals.get(i % 10).getCriteria(), Criterion.class, "Critère " + i));
        List<Indicator> indicators = all(EACH,
                i -> in(criteria.get(i).getIndicators(), Indicator.class, "Indicateur " + i));
        StrategicQuestion strategic = in(framework(project).getStrategicQuestions(), StrategicQuestion.class, "Quoi ?");
        all(EACH, i -> in(strategic.getEvaluativeQuestions(), EvaluativeQuestion.class, "Question " + i,
                q -> q.getIndicators().add(indicators.get(i)), q -> q.getStakeholders().add(groups.get(i % 7))));
        all(EACH, i -> in(project.getMeasurements(), Measurement.class, m -> m.setIndicator(indicators.get(i % 3)),
                m -> m.setKind(MeasurementKind.OBSERVED), m -> m.setValue(new BigDecimal(i % 2 + 1)),
                m -> m.setYear(2018)));
        all(EACH, i -> in(project.getKeyFigures(), KeyFigure.class, "Chiffre", f -> f.setValue(new BigDecimal(i % 2))));
        List<Session> sessions = all(EACH / 10, i -> in(project.getSessions(), Session.class, "Séance " + i));
        all(2 * EACH, i -> in(sessions.get(i % sessions.size()).getAttendance(), Attendance.class,
                a -> a.setStakeholder(groups.get(i % groups.size())), a -> a.setAbsent(i % 5 == 0)));
        all(EACH, i -> in(project.getContributions(), Contribution.class, "Carte " + i,
                c -> c.setAction(actions.get(i % actions.size())), c -> c.setDimension(petals.get(i % 10)),
                c -> c.setSession(sessions.get(0))));
        return project;
    }

    private static void chain(EvaluationProject project, List<Stakeholder> groups) {
        ValueChain chain = in(project.getChains(), ValueChain.class, "Chaîne");
        List<MainActivity> rows = all(EACH / 100,
                i -> in(chain.getMainActivities(), MainActivity.class, "Activité " + i));
        List<Circuit> columns = all(EACH / 100, i -> in(chain.getCircuits(), Circuit.class, "Circuit " + i));
        all(EACH - 1, i -> {
            cell(chain, rows.get(i / 100), columns.get(i % 100), "Case " + i).getStakeholders().add(groups.get(i % 7));
            return i;
        });
    }

    private static <T> List<T> all(int number, IntFunction<T> make) {
        return IntStream.range(0, number).mapToObj(make).toList();
    }
}
