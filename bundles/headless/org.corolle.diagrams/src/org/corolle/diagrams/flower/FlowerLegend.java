// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.corolle.diagrams.content.CardNodes;
import org.corolle.diagrams.content.CardsByPetal;
import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.style.Mark;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Polarity;
import org.corolle.model.framework.Dimension;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.WorkshopPackage;
import org.corolle.scene.Anchor;
import org.corolle.scene.Face;
import org.corolle.scene.Node;
import org.corolle.scene.Shape;
import org.corolle.scene.text.FittedText;
import org.corolle.scene.text.TextFit;

/** One line at the foot that tells the signs that are in use. */
record FlowerLegend(FlowerContext context, CardsByPetal cardsByPetal) {

    private static final double TOP = 1040;
    private static final double SIZE = 20;
    private static final double ICON = 24;
    private static final double SIDE = 28;

    /** A sign and what it means. */
    private record Entry(String pictogram, String colour, String words) { }

    List<Node> nodes() {
        List<Entry> entries = entries();
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Shape> shapes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        double x = 0;
        for (Entry entry : entries) {
            double icon = entry.pictogram.isEmpty() ? 0 : ICON + 6;
            FittedText words = TextFit.wrap(entry.words, 600, SIZE, Face.REGULAR);
            if (SIDE + x + icon + words.width() > FlowerFrame.WIDTH - SIDE) {
                break;
            }
            if (icon > 0) {
                shapes.add(new Shape.Icon(entry.pictogram, x, 2, ICON, entry.colour));
            }
            shapes.addAll(words.shapes(x + icon, 2, Anchor.START, Face.REGULAR, context.style().palette().quiet()));
            said.add(entry.words);
            x += icon + words.width() + 26;
        }
        return List.of(new Node("legend:", "", "legend", SIDE, TOP, x, 30,
                context.words().get("legend.said") + " · " + String.join(" · ", said), Map.of(), shapes));
    }

    private List<Entry> entries() {
        List<Contribution> cards = new ArrayList<>();
        for (Dimension dimension : context.dimensions()) {
            cards.addAll(cardsByPetal.cards(dimension));
        }
        List<Entry> entries = new ArrayList<>();
        String ink = context.style().palette().ink();
        kinds(cards, entries);
        if (cards.stream().anyMatch(card -> card.getStatus() == ContributionStatus.RETAINED)) {
            entries.add(new Entry("check", context.style().polarity(Polarity.POSITIVE).colour(),
                    context.labels().of(ContributionStatus.RETAINED, WorkshopPackage.Literals.CONTRIBUTION_STATUS)));
        }
        if (cards.stream().anyMatch(card -> card.getDots() > 0)) {
            entries.add(new Entry("dot", ink, context.words().get("legend.dots")));
        }
        if (cards.stream().anyMatch(card -> !cardsByPetal.takenUp(card).isEmpty())) {
            entries.add(new Entry("group", ink, context.words().get("legend.stack")));
        }
        if (cards.stream().anyMatch(card -> !card.getReadings().isEmpty())) {
            entries.add(new Entry("disagreement", context.style().card(ContributionKind.DISAGREEMENT).colour(),
                    context.words().get("legend.reading")));
        }
        if (!cardsByPetal.cards(null).isEmpty()) {
            entries.add(new Entry("", ink, context.words().get("legend.astray", cardsByPetal.cards(null).size())));
        }
        return entries;
    }

    private void kinds(List<Contribution> cards, List<Entry> entries) {
        Set<ContributionKind> kinds = EnumSet.noneOf(ContributionKind.class);
        Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
        for (Contribution card : cards) {
            if (CardNodes.turned(card)) {
                polarities.add(card.getPolarity());
            } else {
                kinds.add(card.getKind());
            }
        }
        String effect = context.labels().of(ContributionKind.EFFECT, WorkshopPackage.Literals.CONTRIBUTION_KIND);
        for (Polarity polarity : polarities) {
            Mark mark = context.style().polarity(polarity);
            entries.add(new Entry(mark.pictogram(), mark.colour(), effect + " "
                    + context.labels().of(polarity, ChainPackage.Literals.POLARITY)
                    .toLowerCase(context.labels().locale())));
        }
        for (ContributionKind kind : kinds) {
            Mark mark = context.style().card(kind);
            entries.add(new Entry(mark.pictogram(), mark.colour(),
                    context.labels().of(kind, WorkshopPackage.Literals.CONTRIBUTION_KIND)));
        }
    }
}
