// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.petals.Slip;
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
record FrameworkSlips(Bloom bloom, Dimension dimension, Tint tint) {

    List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (Criterion criterion : dimension.getCriteria()) {
            List<Slip> members = new ArrayList<>();
            for (Indicator indicator : criterion.getIndicators()) {
                if (indicator.getStatus() != IndicatorStatus.DISCARDED) {
                    members.add(indicator(indicator, criterion));
                }
            }
            criterion.getMarkers().forEach(marker -> members.add(marker(marker, criterion)));
            clusters.add(new Cluster(criterion(criterion), members));
        }
        return clusters;
    }

    private Slip criterion(Criterion criterion) {
        Paint paint = new Paint(tint.colour(), tint.colour(), 1.5, List.of(), Pattern.NONE, 1);
        return slip(criterion, "criterion", criterion, Face.BOLD, tint.onColour(), paint, null, List.of());
    }

    private Slip indicator(Indicator indicator, Criterion criterion) {
        boolean retained = indicator.getStatus() == IndicatorStatus.RETAINED;
        String kept = bloom.style().polarity(Polarity.POSITIVE).colour();
        Paint paint = new Paint(bloom.style().palette().surface(), retained ? kept : bloom.style().palette().line(),
                retained ? 3 : 1.5, List.of(), Pattern.NONE, 1);
        return slip(indicator, "indicator", criterion, Face.REGULAR, bloom.style().palette().ink(), paint, "progress",
                retained ? List.of(new Slip.Sign("check", kept, "")) : List.of());
    }

    private Slip marker(ChangeMarker marker, Criterion criterion) {
        Paint paint = new Paint(bloom.style().palette().surface(), bloom.style().palette().line(), 1.5, List.of(8.0, 5.0),
                Pattern.NONE, 1);
        boolean seen = marker.isSetObserved() && marker.getObserved() == MarkerObserved.YES;
        return slip(marker, "marker", criterion, Face.REGULAR, bloom.style().palette().ink(), paint, "eye",
                seen ? List.of(new Slip.Sign("check", bloom.style().polarity(Polarity.POSITIVE).colour(), "")) : List.of());
    }

    private Slip slip(NamedElement element, String part, Criterion criterion, Face face, String ink, Paint paint,
            String pictogram, List<Slip.Sign> signs) {
        Map<String, String> data = new HashMap<>();
        data.put("dimension", dimension.getId());
        data.put("criterion", criterion.getId());
        data.put("feature", "name");
        data.put("text", element.getName() == null ? "" : element.getName());
        String text = bloom.labels().of(element);
        String said = bloom.labels().of(element.eClass()) + " · " + text;
        Slip.Edge edge = pictogram == null ? null : new Slip.Edge(tint.colour(), tint.onColour(), List.of(pictogram), "");
        return new Slip(element.getId(), part, text, said, data, face, ink, paint, edge, signs, 0);
    }
}
