// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.corolle.grids.grid.GridCell.Tone;
import org.corolle.grids.grid.GridRow;
import org.corolle.ui.look.Fonts;
import org.corolle.ui.look.Icons;
import org.corolle.ui.look.WindowColours;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.graphics.Color;

/** How cells look: wrapped text at the top left, petals in their colour with text that can be read on it. */
final class GridStyle extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {

    private final NatTable table;
    private final GridTableModel model;
    private IConfigRegistry registry;

    GridStyle(NatTable table, GridTableModel model) {
        this.table = table;
        this.model = model;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (row >= model.rows().size()) {
            return;
        }
        GridRow shown = model.rows().get(row);
        Tone tone = shown.cells().get(column).tone();
        boolean petal = tone == Tone.PETAL || tone == Tone.PETAL_TINT;
        labels.addLabel(petal && ReadableColours.isColour(shown.colour()) ? tone + shown.colour()
                .toLowerCase(Locale.ROOT) : tone.name());
    }

    @Override
    public void configureRegistry(IConfigRegistry filled) {
        registry = filled;
        int padding = GridSizes.PADDING;
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new PaddingDecorator(new TextPainter(true, false, 0), padding, padding, padding, padding),
                DisplayMode.NORMAL, GridRegion.BODY);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new SortableHeaderTextPainter(
                new PaddingDecorator(new TextPainter(true, false, 0), padding, padding, padding, padding), true, true),
                DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
        Style body = style("#ffffff", "#1f1f1f");
        body.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        body.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.TOP);
        register(body, GridRegion.BODY);
        Style header = style("#f1eef1", "#1f1f1f");
        header.setAttributeValue(CellStyleAttributes.FONT, Fonts.strong(table));
        header.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        header.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        register(header, GridRegion.COLUMN_HEADER);
        Style filter = style("#ffffff", "#1f1f1f");
        filter.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        register(filter, GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new CellPainterDecorator(new TextPainter(false, true, 4),
                CellEdgeEnum.LEFT, new ImagePainter(Icons.image(Icons.named("filter")))), DisplayMode.NORMAL,
                GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, WindowColours.of(table, "#d9d4d9"));
        selected();
        tones();
        petals();
    }

    /** The chosen cell in a light accent and its header in a darker grey: text stays dark on light. */
    private void selected() {
        Style chosen = style("#ecd5e4", "#1f1f1f");
        Style header = style("#e6dce4", "#1f1f1f");
        header.setAttributeValue(CellStyleAttributes.FONT, Fonts.strong(table));
        for (DisplayMode mode : List.of(DisplayMode.SELECT, DisplayMode.NORMAL)) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, mode,
                    SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        }
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, chosen, DisplayMode.SELECT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, header, DisplayMode.SELECT,
                GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, header, DisplayMode.SELECT,
                SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
    }

    private void tones() {
        register(style("#fff3d6", "#1f1f1f"), Tone.GAP.name());
        register(style("#f3e8f0", "#1f1f1f"), Tone.OPEN.name());
        register(style("#eef4fb", "#1f1f1f"), Tone.COMING.name());
        register(style("#ffffff", "#6b6b6b"), Tone.FAINT.name());
        Style section = style("#e8e3e8", "#1f1f1f");
        section.setAttributeValue(CellStyleAttributes.FONT, Fonts.strong(table));
        register(section, Tone.SECTION.name());
    }

    private void petals() {
        Set<String> colours = new HashSet<>();
        for (GridRow row : model.grid().rows()) {
            if (ReadableColours.isColour(row.colour()) && colours.add(row.colour().toLowerCase(Locale.ROOT))) {
                String colour = row.colour().toLowerCase(Locale.ROOT);
                register(own(colour, ReadableColours.textOn(colour)), Tone.PETAL + colour);
                register(own(ReadableColours.tint(colour), "#1f1f1f"), Tone.PETAL_TINT + colour);
            }
        }
    }

    /** Our colours, as the desktop bears them. */
    private Style style(String background, String foreground) {
        return style(WindowColours.surface(table, background), WindowColours.text(table, foreground));
    }

    /** The colours of the project, as they are. */
    private Style own(String background, String foreground) {
        return style(WindowColours.of(table, background), WindowColours.of(table, foreground));
    }

    private static Style style(Color background, Color foreground) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
        return style;
    }

    private void register(Style style, String label) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }
}
