// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.corolle.framework.ui.editor.ProjectEditor;
import org.corolle.framework.ui.properties.PropertiesView;
import org.corolle.model.framework.Criterion;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

/** Takes a picture of each page, to be looked at: target/screenshots. A page that paints nothing is noticed here. */
final class PicturesTest {

    private static final List<String> PAGES =
            List.of("Vue d’ensemble", "Matrice", "Questions", "Grille d’indicateurs", "Plan de recueil", "Couverture");
    /** Of the lines of a picture of a page at least this share shows something: text, lines, tiles. */
    private static final double LEAST_INKED = 0.25;

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
        ImageData picture = new ImageData(window.picture(name).toString());
        long inked = IntStream.range(0, picture.height).filter(y -> isInked(picture, y)).count();

        assertTrue(inked > picture.height * LEAST_INKED, name + ": " + inked + " of " + picture.height + " lines");
        assertTrue(isInked(picture, picture.height - 1) || picture.getPixel(0, picture.height - 1) != 0,
                name + " ends in a black strip");
    }

    /** Whether this line of the middle of the window, where the page is, has more than one colour. */
    private static boolean isInked(ImageData picture, int y) {
        int first = picture.getPixel(picture.width * 3 / 10, y);
        return IntStream.range(picture.width * 3 / 10, picture.width * 7 / 10).anyMatch(x ->
                picture.getPixel(x, y) != first);
    }
}
