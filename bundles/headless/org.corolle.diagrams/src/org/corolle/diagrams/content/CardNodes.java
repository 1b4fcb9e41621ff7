// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.petals.CardNode;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Polarity;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.WorkshopPackage;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** Makes slips of the cards that people wrote. */
public final class CardNodes {

    private final FlowerContext context;
    private final CardsByPetal cardsByPetal;
    /** Cards of one kind and group have the same edge, and there may be thousands of them. */
    private final Map<List<String>, CardNode.Edge> edges = new HashMap<>();

    public CardNodes(FlowerContext context, CardsByPetal cardsByPetal) {
        this.context = context;
        this.cardsByPetal = cardsByPetal;
    }

    public List<CardNode> of(List<Contribution> cards) {
        List<CardNode> cardNodes = new ArrayList<>(cards.size());
        cards.forEach(card -> cardNodes.add(of(card)));
        return cardNodes;
    }

    /** With the look of a stack, if it took up others. */
    public CardNode of(Contribution card) {
        return of(card, cardsByPetal.takenUp(card).size());
    }

    /** Without the look of a stack: those it took up are shown beside it. */
    public CardNode head(Contribution card) {
        return of(card, 0);
    }

    private CardNode of(Contribution card, int beneath) {
        int merged = cardsByPetal.takenUp(card).size();
        boolean retained = card.getStatus() == ContributionStatus.RETAINED;
        boolean discarded = card.getStatus() == ContributionStatus.DISCARDED;
        var palette = context.style().palette();
        Mark kept = context.style().polarity(Polarity.POSITIVE);
        Paint paint = new Paint(palette.surface(), retained ? kept.colour() : discarded ? palette.quiet()
                : palette.line(),
                retained ? 4 : 1.5, discarded ? List.of(6.0, 5.0) : List.of(), Pattern.NONE, 1);
        String text = FlowerContext.text(card.getName());
        return new CardNode(card.getId(), "card", text, label(card, text, merged), data(card, text, merged),
                Face.REGULAR,
                discarded ? palette.quiet() : palette.ink(), paint, edge(card), signs(card, merged), beneath);
    }

    private CardNode.Edge edge(Contribution card) {
        return edges.computeIfAbsent(List.of(FlowerContext.text(card.getGroupColour()),
                FlowerContext.text(card.getGroupLabel()),
                kind(card).pictogram()), told -> edge(told.get(0), told.get(1), told.get(2)));
    }

    private CardNode.Edge edge(String groupColour, String group, String kind) {
        String own = PetalColours.valid(groupColour);
        String colour = own.isEmpty() ? context.style().palette().quiet() : own;
        String sign = GroupSign.pictogram(group);
        List<String> pictograms = new ArrayList<>(List.of(kind));
        if (!sign.isEmpty()) {
            pictograms.add(sign);
        }
        return new CardNode.Edge(colour, PetalColours.on(colour), pictograms, sign.isEmpty() ? GroupSign.letters(group)
                : "");
    }

    private Mark kind(Contribution card) {
        return turned(card) ? context.style().polarity(card.getPolarity()) : context.style().card(card.getKind());
    }

    /** An effect that is known to be good or bad shows that instead of being an effect. */
    public static boolean turned(Contribution card) {
        return card.getKind() == ContributionKind.EFFECT && card.isSetPolarity()
                && card.getPolarity() != Polarity.NEUTRAL;
    }

    private List<CardNode.Sign> signs(Contribution card, int merged) {
        List<CardNode.Sign> signs = new ArrayList<>();
        String ink = context.style().palette().ink();
        if (card.getStatus() == ContributionStatus.RETAINED) {
            signs.add(new CardNode.Sign("check", context.style().polarity(Polarity.POSITIVE).colour(), ""));
        }
        if (card.getStatus() == ContributionStatus.DISCARDED) {
            signs.add(new CardNode.Sign("cross", context.style().palette().quiet(), ""));
        }
        if (card.getDots() > 0) {
            signs.add(new CardNode.Sign("dot", ink, String.valueOf(card.getDots())));
        }
        if (merged > 0) {
            signs.add(new CardNode.Sign("group", ink, String.valueOf(merged)));
        }
        if (!card.getReadings().isEmpty()) {
            signs.add(new CardNode.Sign("disagreement", context.style().card(ContributionKind.DISAGREEMENT).colour(),
                    ""));
        }
        return signs;
    }

    private String label(Contribution card, String text, int merged) {
        List<String> parts = new ArrayList<>(List.of(text.isEmpty() ? context.words().get("card.empty") : text));
        parts.add(context.labels().of(card.getKind(), WorkshopPackage.Literals.CONTRIBUTION_KIND));
        if (card.isSetPolarity()) {
            parts.add(context.labels().of(card.getPolarity(), ChainPackage.Literals.POLARITY));
        }
        parts.add(context.labels().of(card.getStatus(), WorkshopPackage.Literals.CONTRIBUTION_STATUS));
        String group = FlowerContext.text(card.getGroupLabel());
        if (!group.isEmpty()) {
            parts.add(group);
        }
        count(parts, "dots", card.getDots());
        count(parts, "merged", merged);
        count(parts, "readings", card.getReadings().size());
        return String.join(" · ", parts);
    }

    private void count(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(context.words().get(key, number));
        }
    }

    private static Map<String, String> data(Contribution card, String text, int merged) {
        Map<String, String> data = new HashMap<>();
        data.put("action", card.getAction() == null ? "" : card.getAction().getId());
        data.put("dimension", card.getDimension() == null ? "" : card.getDimension().getId());
        data.put("kind", card.getKind().name());
        data.put("status", card.getStatus().name());
        data.put("polarity", card.isSetPolarity() ? card.getPolarity().name() : "");
        data.put("dots", String.valueOf(card.getDots()));
        data.put("group", FlowerContext.text(card.getGroupLabel()));
        data.put("colour", FlowerContext.text(card.getGroupColour()));
        data.put("merged", String.valueOf(merged));
        data.put("readings", String.valueOf(card.getReadings().size()));
        data.put("feature", "name");
        data.put("text", card.getName() == null ? "" : card.getName());
        return data;
    }
}
