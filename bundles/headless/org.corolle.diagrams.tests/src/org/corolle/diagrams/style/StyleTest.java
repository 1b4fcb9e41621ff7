// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.corolle.diagrams.request.DiagramLook;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.scene.picture.Pictograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is told by colour alone, and everything can be read. */
class StyleTest {

    @ParameterizedTest
    @EnumSource
    void textIsReadOnEveryGround(DiagramLook look) {
        Palette palette = Style.of(look).palette();

        readable(palette.ink(), palette.paper(), 7);
        readable(palette.ink(), palette.zone(), 7);
        readable(palette.quiet(), palette.zone(), 7);
        readable(palette.onAccent(), palette.accent(), 7);
        readable(palette.invite(), palette.surface(), 4.5);
        marks(Style.of(look)).forEach(mark -> {
            readable(mark.colour(), mark.tint(), 4.5);
            readable(palette.ink(), mark.tint(), 7);
            readable(mark.colour(), palette.surface(), 4.5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyMarkHasItsPictogram(DiagramLook look) {
        marks(Style.of(look)).forEach(mark -> assertTrue(Pictograms.outlines().containsKey(mark.pictogram()),
                mark.pictogram()));
    }

    @ParameterizedTest
    @EnumSource
    void statusesDifferInOutlineAndPictogram(DiagramLook look) {
        Set<Object> outlines = new HashSet<>();
        Set<Object> pictograms = new HashSet<>();
        for (CellStatus status : CellStatus.values()) {
            StatusMark mark = Style.of(look).status(status);
            outlines.add(List.of(mark.dash(), mark.strokeWidth(), mark.mark().pattern()));
            pictograms.add(mark.mark().pictogram());
        }

        assertEquals(CellStatus.values().length, outlines.size());
        assertEquals(CellStatus.values().length, pictograms.size());
    }

    @Test
    void kindsOfOneFamilyHavePictogramsOfTheirOwn() {
        Style style = Style.of(DiagramLook.LIGHT);

        different(Arrays.stream(CircuitKind.values()).map(style::circuit).toList());
        different(Arrays.stream(ResourceType.values()).map(style::resource).toList());
        different(Arrays.stream(FlowKind.values()).map(style::flow).toList());
        different(Arrays.stream(Polarity.values()).map(style::polarity).toList());
        different(Arrays.stream(ContributionKind.values()).map(style::card).toList());
    }

    @Test
    void circuitsDifferInPattern() {
        assertEquals(CircuitKind.values().length,
                Arrays.stream(CircuitKind.values()).map(kind -> Style.of(DiagramLook.LIGHT).circuit(kind).pattern())
                .distinct().count());
    }

    @Test
    void whatWasNotSaidHasAMarkToo() {
        Style style = Style.of(DiagramLook.LIGHT);

        assertEquals(1.5, style.status(null).strokeWidth());
        assertTrue(style.stakeholder(null).tint().startsWith("#"));
    }

    private static List<Mark> marks(Style style) {
        List<Mark> marks = new ArrayList<>();
        Arrays.stream(CellStatus.values()).map(style::status).map(StatusMark::mark).forEach(marks::add);
        Arrays.stream(CircuitKind.values()).map(style::circuit).forEach(marks::add);
        Arrays.stream(ResourceType.values()).map(style::resource).forEach(marks::add);
        Arrays.stream(FlowKind.values()).map(style::flow).forEach(marks::add);
        Arrays.stream(Polarity.values()).map(style::polarity).forEach(marks::add);
        Arrays.stream(StakeholderKind.values()).map(style::stakeholder).forEach(marks::add);
        Arrays.stream(ContributionKind.values()).map(style::card).forEach(marks::add);
        for (int i = 0; i < 12; i++) {
            marks.add(style.petal(i));
        }
        return marks;
    }

    private static void different(List<Mark> marks) {
        assertEquals(marks.size(), marks.stream().map(Mark::pictogram).distinct().count(), marks.toString());
    }

    private static void readable(String ink, String ground, double least) {
        double one = luminance(ink);
        double other = luminance(ground);
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= least, () -> ink + " on " + ground + ": " + contrast);
    }

    /** Relative luminance, after WCAG 2.2. */
    private static double luminance(String colour) {
        double sum = 0;
        double[] parts = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += parts[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
