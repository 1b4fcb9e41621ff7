// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.model.framework.Criterion;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;

/** Takes a picture of each page, to be looked at: target/screenshots. A page that paints nothing is noticed here. */
final class PicturesTest {

    private static final List<String> PAGES =
            List.of("Vue d’ensemble", "Matrice", "Questions", "Grille d’indicateurs", "Plan de recueil", "Couverture");
    /** A window with empty panes makes a smaller file than this. */
    private static final long LEAST_BYTES = 15_000;

    @Test
    void eachPageOfTheConserverieIsPainted() throws Exception {
        pages("conserverie");
    }

    @Test
    void eachPageOfTheIllustratedFrameworkIsPainted() throws Exception {
        pages("conserverie-illustree");
    }

    @Test
    void thePropertiesOfASupportActivityAndOfAnIndicatorArePainted() throws Exception {
        try (ProjectWindow window = new ProjectWindow()) {
            window.openSample("conserverie-illustree");
            EvaluationProject project = window.project().project();
            PropertiesView properties = window.view(PropertiesView.ID);

            properties.follow(project.getChains().get(0).getSupportActivities().get(0));
            painted(window, "properties-support-activity");
            Criterion first = project.getFramework().getDimensions().get(0).getCriteria().get(0);
            properties.follow(first.getIndicators().get(0));
            painted(window, "properties-indicator");
        }
    }

    private static void pages(String sample) throws Exception {
        try (ProjectWindow window = new ProjectWindow()) {
            ProjectEditor editor = window.openSample(sample);
            for (String page : PAGES) {
                editor.turnTo(page);
                window.settle();
                window.settle();
                painted(window, sample + "-" + PAGES.indexOf(page));
            }
        }
    }

    private static void painted(ProjectWindow window, String name) throws Exception {
        assertTrue(Files.size(window.picture(name)) > LEAST_BYTES, name);
    }
}
