// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.cooperation;

import static org.corolle.samples.kit.Projects.objective;
import static org.corolle.samples.kit.Projects.zoom;

import java.util.List;

import org.corolle.model.collection.Unit;
import org.corolle.model.project.Action;
import org.corolle.model.project.ActionStatus;
import org.corolle.model.project.Commitment;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Stakeholder;
import org.corolle.samples.kit.Citation;
import org.corolle.samples.kit.Figure;
import org.corolle.samples.kit.Lookup;
import org.corolle.samples.kit.Projects;
import org.corolle.samples.kit.Source;

/** An action sheet of the activity report of 2018 while it is being copied: everything on it comes from one page. */
final class Sheet {

    private final Lookup find;
    private final Action action;
    private final String page;
    private String start = "2018";
    private String end = "2018";

    Sheet(EvaluationProject project, String name, String theme, String group) {
        find = Lookup.in(project);
        page = "fiche « " + name + " »";
        action = Projects.action(name).with(Action::setTheme, theme).with(Action::setGroupName, group)
                .with(Action::setStatus, ActionStatus.RUNNING).from(Source.S004.at(page)).in(project.getActions());
    }

    Action action() {
        return action;
    }

    Sheet figuresFrom(String first, String last) {
        start = first;
        end = last;
        return this;
    }

    Sheet howItWorks(String text) {
        action.setHowItWorks(text);
        return this;
    }

    Sheet activities(String... texts) {
        action.getActivities().addAll(List.of(texts));
        return this;
    }

    Sheet objectives(String... texts) {
        for (String text : texts) {
            objective(text).from(at("objectifs interdépendants")).in(action.getObjectives());
        }
        return this;
    }

    Sheet qualitativeResults(String... texts) {
        action.getQualitativeResults().addAll(List.of(texts));
        return this;
    }

    Sheet zoomOn(String commitment, String text) {
        zoom(find.the(Commitment.class, commitment), text).from(at("zoom")).in(action.getZooms());
        return this;
    }

    Sheet partners(String... names) {
        for (String name : names) {
            action.getPartners().add(find.the(Stakeholder.class, name));
        }
        return this;
    }

    /** A number of things in the box of key figures; the label says what is counted. */
    Sheet counted(String label, String value) {
        return figure(Figure.keyFigure(label).exactly(value), "chiffres clés");
    }

    /** A number of things among the results. */
    Sheet obtained(String label, String value) {
        return figure(Figure.result(label).exactly(value), "quels résultats ?");
    }

    /** An amount in the box of key figures. */
    Sheet counted(String label, String value, String unit) {
        return figure(Figure.keyFigure(label).exactly(value), unit, "chiffres clés");
    }

    /** An amount among the results. */
    Sheet obtained(String label, String value, String unit) {
        return figure(Figure.result(label).exactly(value), unit, "quels résultats ?");
    }

    /** Any other figure in this unit, from this part of the sheet. */
    Sheet figure(Figure figure, String unit, String part) {
        return figure(figure.in(find.the(Unit.class, unit)), part);
    }

    /** Any other figure without a unit. */
    Sheet figure(Figure figure, String part) {
        figure.during(start, end).from(at(part)).into(action.getKeyFigures());
        return this;
    }

    private Citation at(String part) {
        return Source.S004.at(page + ", " + part);
    }
}
