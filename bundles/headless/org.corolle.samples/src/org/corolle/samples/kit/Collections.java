// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import org.corolle.model.collection.CollectionFactory;
import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.GuideItem;
import org.corolle.model.collection.Scale;
import org.corolle.model.collection.ScaleLevel;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;

/** What is collected, with what, counted in what. */
public final class Collections {

    private Collections() { }

    public static Piece<CollectionInstrument> instrument(String name) {
        CollectionInstrument piece = CollectionFactory.eINSTANCE.createCollectionInstrument();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<CollectionPlanItem> planItem(String name) {
        CollectionPlanItem piece = CollectionFactory.eINSTANCE.createCollectionPlanItem();
        piece.setName(name);
        return new Piece<>(piece);
    }

    public static Piece<Scale> scale(String name) {
        Scale piece = CollectionFactory.eINSTANCE.createScale();
        piece.setName(name);
        return new Piece<>(piece);
    }

    /** A question or point to observe, in this part of the guide. */
    public static Piece<GuideItem> guideItem(String topic, String text) {
        GuideItem item = CollectionFactory.eINSTANCE.createGuideItem();
        item.setTopic(topic);
        item.setName(text);
        return new Piece<>(item);
    }

    public static Piece<Unit> unit(UnitKind kind, String symbol, String name) {
        Unit unit = CollectionFactory.eINSTANCE.createUnit();
        unit.setKind(kind);
        unit.setSymbol(symbol);
        unit.setName(name);
        return new Piece<>(unit);
    }

    /** A level of a scale, with its rank from the lowest. */
    public static Piece<ScaleLevel> level(int rank, String name) {
        ScaleLevel level = CollectionFactory.eINSTANCE.createScaleLevel();
        level.setValue(rank);
        level.setName(name);
        return new Piece<>(level);
    }
}
