// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import java.math.BigDecimal;
import java.util.List;

import org.corolle.model.collection.CollectionFactory;
import org.corolle.model.collection.FigureRate;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.KeyFigureKind;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Unit;

/** A published figure while it is being written. */
public final class Figure {

    private final KeyFigure figure = CollectionFactory.eINSTANCE.createKeyFigure();

    private Figure(KeyFigureKind kind, String label) {
        figure.setKind(kind);
        figure.setName(label);
    }

    public static Figure keyFigure(String label) {
        return new Figure(KeyFigureKind.KEY_FIGURE, label);
    }

    public static Figure result(String label) {
        return new Figure(KeyFigureKind.RESULT, label);
    }

    public Figure exactly(String value) {
        return value(Qualifier.EXACT, value);
    }

    public Figure moreThan(String value) {
        return value(Qualifier.MORE_THAN, value);
    }

    public Figure about(String value) {
        return value(Qualifier.ABOUT, value);
    }

    public Figure notQuantified() {
        figure.setQualifier(Qualifier.NOT_QUANTIFIED);
        return this;
    }

    /** The figure as the source writes it, where the number alone would hide something. */
    public Figure asWritten(String words) {
        figure.setText(words);
        return this;
    }

    public Figure in(Unit unit) {
        figure.setUnit(unit);
        return this;
    }

    public Figure each(FigureRate rate) {
        figure.setRate(rate);
        return this;
    }

    /** What a percentage is a share of. */
    public Figure of(String base) {
        figure.setBase(base);
        return this;
    }

    public Figure during(String start, String end) {
        figure.setPeriodStart(start);
        figure.setPeriodEnd(end);
        return this;
    }

    public Figure described(String description) {
        figure.setDescription(description);
        return this;
    }

    public Figure from(Citation... passages) {
        for (Citation passage : passages) {
            figure.getSourceRefs().add(passage.toReference());
        }
        return this;
    }

    /** Says, on both sides, that another source says something else. */
    public Figure disagreeingWith(KeyFigure other) {
        figure.getDisagreesWith().add(other);
        other.getDisagreesWith().add(figure);
        return this;
    }

    public KeyFigure into(List<? super KeyFigure> owner) {
        owner.add(figure);
        return figure;
    }

    private Figure value(Qualifier qualifier, String value) {
        figure.setQualifier(qualifier);
        figure.setValue(new BigDecimal(value));
        return this;
    }
}
