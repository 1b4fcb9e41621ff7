// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.petals.CardNode;
import org.corolle.model.chain.Polarity;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorStatus;
import org.corolle.model.framework.MarkerObserved;
import org.corolle.model.project.NamedElement;
import org.corolle.scene.Face;
import org.corolle.scene.Paint;
import org.corolle.scene.Pattern;

/** Makes slips of what the framework has in a petal: criteria, and under each its indicators and its change markers. */
public record FrameworkNodes(FlowerContext context, Dimension dimension, PetalColours tint) {

    public List<CardCluster> clusters() {
        List<CardCluster> clusters = new ArrayList<>();
        for (Criterion criterion : dimension.getCriteria()) {
            List<CardNode> members = new ArrayList<>();
            for (Indicator indicator : criterion.getIndicators()) {
                if (indicator.getStatus() != IndicatorStatus.DISCARDED) {
                    members.add(indicator(indicator, criterion));
                }
            }
            criterion.getMarkers().forEach(marker -> members.add(marker(marker, criterion)));
            clusters.add(new CardCluster(criterion(criterion), members));
        }
        return clusters;
    }

    private CardNode criterion(Criterion criterion) {
        Paint paint = new Paint(tint.colour(), tint.colour(), 1.5, List.of(), Pattern.NONE, 1);
        return cardNode(criterion, "criterion", criterion, Face.BOLD, tint.onColour(), paint, null, List.of());
    }

    private CardNode indicator(Indicator indicator, Criterion criterion) {
        boolean retained = indicator.getStatus() == IndicatorStatus.RETAINED;
        String kept = context.style().polarity(Polarity.POSITIVE).colour();
        Paint paint = new Paint(context.style().palette().surface(), retained ? kept : context.style().palette().line(),
                retained ? 3 : 1.5, List.of(), Pattern.NONE, 1);
        return cardNode(indicator, "indicator", criterion, Face.REGULAR, context.style().palette().ink(), paint,
                "progress",
                retained ? List.of(new CardNode.Sign("check", kept, "")) : List.of());
    }

    private CardNode marker(ChangeMarker marker, Criterion criterion) {
        Paint paint = new Paint(context.style().palette().surface(), context.style().palette().line(), 1.5,
                List.of(8.0, 5.0),
                Pattern.NONE, 1);
        boolean seen = marker.isSetObserved() && marker.getObserved() == MarkerObserved.YES;
        return cardNode(marker, "marker", criterion, Face.REGULAR, context.style().palette().ink(), paint, "eye",
                seen ? List.of(new CardNode.Sign("check", context.style().polarity(Polarity.POSITIVE).colour(), ""))
                : List.of());
    }

    private CardNode cardNode(NamedElement element, String part, Criterion criterion, Face face, String ink,
            Paint paint,
            String pictogram, List<CardNode.Sign> signs) {
        Map<String, String> data = new HashMap<>();
        data.put("dimension", dimension.getId());
        data.put("criterion", criterion.getId());
        data.put("feature", "name");
        data.put("text", element.getName() == null ? "" : element.getName());
        String text = context.labels().of(element);
        String said = context.labels().of(element.eClass()) + " · " + text;
        CardNode.Edge edge = pictogram == null ? null : new CardNode.Edge(tint.colour(), tint.onColour(),
                List.of(pictogram), "");
        return new CardNode(element.getId(), part, text, said, data, face, ink, paint, edge, signs, 0);
    }
}
