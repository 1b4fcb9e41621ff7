// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

import org.corolle.diagrams.request.DiagramLook;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.workshop.ContributionKind;

/**
 * The look of all drawings. What a colour says is said by a pictogram, a pattern or a line as well: see the marks.
 *
 * @param palette colours without a meaning of their own
 * @param sizes   of type and spaces, in drawing units
 * @param signs   marks of the kinds, types and states of the method
 */
public record Style(DiagramLook look, Palette palette, Sizes sizes, Signs signs) {

    private static final Style LIGHT = new Style(DiagramLook.LIGHT, Palette.LIGHT, Sizes.USUAL, new Signs(Hues.LIGHT));
    private static final Style STRONG = new Style(DiagramLook.HIGH_CONTRAST, Palette.STRONG, Sizes.USUAL,
            new Signs(Hues.STRONG));

    public static Style of(DiagramLook look) {
        return look == DiagramLook.HIGH_CONTRAST ? STRONG : LIGHT;
    }

    /** Null where nothing was said: then the mark of no status. */
    public StatusMark status(CellStatus status) {
        return signs.status(status);
    }

    public Mark circuit(CircuitKind kind) {
        return signs.circuit(kind);
    }

    public Mark resource(ResourceType type) {
        return signs.resource(type);
    }

    public Mark flow(FlowKind kind) {
        return signs.flow(kind);
    }

    public Mark polarity(Polarity polarity) {
        return signs.polarity(polarity);
    }

    public Mark stakeholder(StakeholderKind kind) {
        return signs.stakeholder(kind);
    }

    public Mark card(ContributionKind kind) {
        return signs.card(kind);
    }

    /** The mark of the petal at this place, from 0; its own colour, if it has one, is the project's business. */
    public Mark petal(int index) {
        return signs.petal(index);
    }
}
