// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.QuestionFocus;
import org.corolle.model.framework.StrategicQuestion;

/** What a framework is written with. */
public final class Frameworks {

    private Frameworks() { }

    public static Piece<EvaluationFramework> framework(String name) {
        EvaluationFramework piece = FrameworkFactory.eINSTANCE.createEvaluationFramework();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<StrategicQuestion> strategicQuestion(String name) {
        StrategicQuestion piece = FrameworkFactory.eINSTANCE.createStrategicQuestion();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Dimension> dimension(String name) {
        Dimension piece = FrameworkFactory.eINSTANCE.createDimension();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Criterion> criterion(String name) {
        Criterion piece = FrameworkFactory.eINSTANCE.createCriterion();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Indicator> indicator(String name) {
        Indicator piece = FrameworkFactory.eINSTANCE.createIndicator();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<ChangeMarker> marker(String name) {
        ChangeMarker piece = FrameworkFactory.eINSTANCE.createChangeMarker();
        piece.setName(name);
        return new Piece<>(piece);
    }

    /** A question of this focus, in this paragraph of the questions table. */
    public static Piece<EvaluativeQuestion> question(QuestionFocus focus, int paragraph, String sentence) {
        EvaluativeQuestion question = FrameworkFactory.eINSTANCE.createEvaluativeQuestion();
        question.setFocus(focus);
        question.setParagraph(paragraph);
        question.setName(sentence);
        return new Piece<>(question);
    }
}
