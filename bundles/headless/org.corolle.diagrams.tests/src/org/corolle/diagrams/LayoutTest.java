// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import java.util.Random;

import org.corolle.diagrams.request.DiagramType;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Sample;
import org.corolle.samples.Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, no text leaves its place and no two texts meet. */
class LayoutTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
            27, 28,
            29, 30})
    void textsOfAnyLengthKeepTheirPlaces(long seed) {
        Random random = new Random(seed);
        EvaluationProject project = RandomChain.of(random.nextInt(13), random.nextInt(9), 1 + random.nextInt(16), seed);

        every(project, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12, 40})
    void twelveActivitiesAndEightCircuitsStayReadable(int words) {
        every(RandomChain.of(12, 8, words, words), words + " words");
    }

    @ParameterizedTest
    @EnumSource
    void samplesAreWellLaid(Sample sample) {
        every(sample.build(), sample.id());
    }

    @ParameterizedTest
    @EnumSource
    void templatesAreWellLaid(Template template) {
        every(template.build(), template.id());
    }

    private static void every(EvaluationProject project, String about) {
        for (DiagramType type : new DiagramType[] {DiagramType.CHAIN, DiagramType.CIRCUIT,
                DiagramType.STAKEHOLDER_MAP}) {
            Drawn.wellLaid(Drawn.seen(project, type, ""), about + ", " + type);
            Drawn.wellLaid(Drawn.edited(project, type, ""), about + ", edited " + type);
            Drawn.wellLaid(Drawn.blank(project, type, ""), about + ", blank " + type);
        }
    }
}
