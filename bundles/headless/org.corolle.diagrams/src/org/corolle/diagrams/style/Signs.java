// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.style;

import java.util.List;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.scene.Pattern;

/** The marks of the method's kinds, types and states; null stands for "not said". */
public final class Signs {

    private static final List<String> PETALS = List.of("sun", "leaf", "drop", "star", "moon", "tree", "bird", "fish",
            "mountain", "flower", "cloud", "shell");

    private final Hues hues;

    Signs(Hues hues) {
        this.hues = hues;
    }

    StatusMark status(CellStatus status) {
        if (status == null) {
            return new StatusMark(mark("", Hues.SLATE), List.of(), 1.5);
        }
        return switch (status) {
            case EXISTING -> new StatusMark(mark("check", Hues.GREEN), List.of(), 4);
            case IN_PROGRESS -> new StatusMark(mark("progress", Hues.BLUE), List.of(22.0, 7.0), 4);
            case PLANNED -> new StatusMark(mark("calendar", Hues.PURPLE), List.of(10.0, 9.0), 3.5);
            case TO_DISCUSS -> new StatusMark(mark("question", Hues.ORANGE), List.of(3.0, 7.0), 4);
            case DISCARDED -> new StatusMark(mark("cross", Hues.SLATE, Pattern.STRIPES), List.of(), 1.5);
        };
    }

    Mark circuit(CircuitKind kind) {
        if (kind == null) {
            return mark("circuit", Hues.SLATE);
        }
        return switch (kind) {
            case GIFT -> mark("gift", Hues.BLUE);
            case LOCAL_EXCHANGE -> mark("exchange", Hues.GREEN, Pattern.DOTS);
            case MARKET -> mark("coins", Hues.ORANGE, Pattern.STRIPES);
            case REDISTRIBUTION -> mark("redistribution", Hues.PURPLE, Pattern.WAVES);
            case OTHER -> mark("circuit", Hues.SLATE, Pattern.GRID);
        };
    }

    Mark resource(ResourceType type) {
        if (type == null) {
            return mark("resource", Hues.SLATE);
        }
        return switch (type) {
            case FOOD -> mark("food", Hues.GREEN);
            case HUMAN -> mark("people", Hues.VERMILION);
            case LOGISTIC -> mark("truck", Hues.BLUE);
            case FINANCIAL -> mark("coins", Hues.GOLD);
            case MATERIAL -> mark("tools", Hues.INDIGO);
            case IMMATERIAL -> mark("idea", Hues.PURPLE);
            case NATURAL -> mark("leaf", Hues.OLIVE);
            case OTHER -> mark("resource", Hues.SLATE);
        };
    }

    Mark flow(FlowKind kind) {
        if (kind == null) {
            return mark("arrow", Hues.SLATE);
        }
        return switch (kind) {
            case GIFT -> mark("gift", Hues.BLUE);
            case TIME_COUNTERPART -> mark("clock", Hues.GREEN);
            case PAYMENT -> mark("coins", Hues.ORANGE);
            case SERVICE -> mark("hand", Hues.PURPLE);
            case INFORMATION -> mark("information", Hues.SKY);
            case SUPPORT -> mark("support", Hues.INDIGO);
            case IMPACT -> mark("impact", Hues.VERMILION);
            case REGENERATION -> mark("regeneration", Hues.TEAL);
        };
    }

    Mark polarity(Polarity polarity) {
        if (polarity == null) {
            return mark("impact", Hues.SLATE);
        }
        return switch (polarity) {
            case POSITIVE -> mark("plus", Hues.GREEN);
            case NEGATIVE -> mark("minus", Hues.VERMILION);
            case NEUTRAL -> mark("neutral", Hues.SLATE);
        };
    }

    Mark stakeholder(StakeholderKind kind) {
        if (kind == null) {
            return mark("people", Hues.SLATE);
        }
        return switch (kind) {
            case INHABITANT -> mark("people", Hues.VERMILION);
            case VOLUNTEER -> mark("hand", Hues.ROSE);
            case EMPLOYEE -> mark("badge", Hues.BLUE);
            case BOARD_MEMBER -> mark("board", Hues.INDIGO);
            case MEMBER -> mark("card", Hues.SKY);
            case USER -> mark("basket", Hues.ORANGE);
            case PRODUCER -> mark("food", Hues.GREEN);
            case ASSOCIATION -> mark("association", Hues.PURPLE);
            case SOCIAL_CENTRE -> mark("house", Hues.TEAL);
            case COMPANY -> mark("factory", Hues.GOLD);
            case LOCAL_AUTHORITY -> mark("townhall", Hues.SLATE);
            case FUNDER -> mark("coins", Hues.OLIVE);
            case NETWORK -> mark("network", Hues.INDIGO);
            case RESEARCH -> mark("research", Hues.SKY);
            case OTHER -> mark("people", Hues.SLATE);
        };
    }

    Mark card(ContributionKind kind) {
        if (kind == null) {
            return mark("impact", Hues.SLATE);
        }
        return switch (kind) {
            case EFFECT -> mark("impact", Hues.TEAL);
            case EXAMPLE -> mark("example", Hues.BLUE);
            case VERBATIM -> mark("quote", Hues.PURPLE);
            case IDEA -> mark("idea", Hues.GOLD);
            case DISAGREEMENT -> mark("disagreement", Hues.VERMILION);
        };
    }

    Mark petal(int index) {
        Pattern[] patterns = Pattern.values();
        return new Mark(PETALS.get(index % PETALS.size()), hues.strong(index), hues.tint(index),
                patterns[index / PETALS.size() % patterns.length]);
    }

    private Mark mark(String pictogram, int hue) {
        return mark(pictogram, hue, Pattern.NONE);
    }

    private Mark mark(String pictogram, int hue, Pattern pattern) {
        return new Mark(pictogram, hues.strong(hue), hues.tint(hue), pattern);
    }
}
