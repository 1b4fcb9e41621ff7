// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.illustrated;

import static org.corolle.model.framework.MarkerDepth.EXPECTED;
import static org.corolle.model.framework.MarkerDepth.HOPED_FOR;
import static org.corolle.model.framework.MarkerDepth.TRANSFORMATIVE;
import static org.corolle.samples.kit.Frameworks.marker;

import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.MarkerDepth;
import org.corolle.model.framework.MarkerObserved;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Piece;

/** Signs of change of each depth, some seen, some not yet, one not looked for. */
final class Markers {

    private final Lookup find;

    private Markers(EvaluationProject project) {
        find = Lookup.in(project);
    }

    static void into(EvaluationProject project) {
        Markers markers = new Markers(project);
        markers.powerToAct();
        markers.meetings();
        markers.others();
    }

    private void powerToAct() {
        Criterion criterion = find.the(Criterion.class, "Pouvoir d'agir");
        EvaluativeQuestion expectations = find.the(EvaluativeQuestion.class, "Qu'attendent-ils");
        the(EXPECTED, "Des participants reviennent et proposent une recette", "Habitants")
                .with(ChangeMarker::setObserved, MarkerObserved.YES)
                .having(ChangeMarker::getQuestions, expectations).in(criterion.getMarkers());
        the(HOPED_FOR, "Des bénévoles animent un atelier sans professionnel", "Bénévoles")
                .with(ChangeMarker::setObserved, MarkerObserved.PARTLY)
                .having(ChangeMarker::getQuestions, expectations).in(criterion.getMarkers());
        the(TRANSFORMATIVE, "Des habitants lancent leur propre projet autour de l'alimentation", "Habitants")
                .with(ChangeMarker::setObserved, MarkerObserved.NO)
                .having(ChangeMarker::getQuestions, expectations).in(criterion.getMarkers());
    }

    private void meetings() {
        Criterion criterion = find.the(Criterion.class, "Rencontres entre quartiers");
        EvaluativeQuestion value = find.the(EvaluativeQuestion.class, "Quelle valeur ajoutée");
        the(EXPECTED, "Des habitants viennent d'un autre quartier que celui du camion", "Habitants")
                .with(ChangeMarker::setObserved, MarkerObserved.YES)
                .having(ChangeMarker::getQuestions, value).in(criterion.getMarkers());
        the(HOPED_FOR, "Des producteurs viennent d'eux-mêmes à un atelier en ville", "Producteurs")
                .with(ChangeMarker::setObserved, MarkerObserved.PARTLY)
                .having(ChangeMarker::getQuestions, value).in(criterion.getMarkers());
    }

    private void others() {
        the(TRANSFORMATIVE, "Producteurs et habitants fixent ensemble le prix des conserves vendues", "Producteurs")
                .in(find.the(Criterion.class, "Gouvernance partagée").getMarkers());
        the(EXPECTED, "Des familles demandent les recettes pour les refaire chez elles", "Habitants")
                .with(ChangeMarker::setObserved, MarkerObserved.YES)
                .in(find.the(Criterion.class, "Accès à une alimentation").getMarkers());
    }

    private Piece<ChangeMarker> the(MarkerDepth depth, String sign, String group) {
        return marker(sign).with(ChangeMarker::setDepth, depth)
                .with(ChangeMarker::setStakeholder, find.the(Stakeholder.class, group));
    }
}
