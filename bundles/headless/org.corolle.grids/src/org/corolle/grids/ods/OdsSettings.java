// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.io.IOException;

import org.corolle.grids.grid.Grid;
import org.corolle.grids.sheet.GridSheetLayout;
import org.corolle.grids.sheet.ReadMePage;
import org.corolle.grids.sheet.XmlOutput;

/** The part that says what stays in view when one scrolls. */
final class OdsSettings {

    private static final int FROZEN = 2;

    private OdsSettings() { }

    static void write(Grid grid, XmlOutput xml) throws IOException {
        GridSheetLayout layout = new GridSheetLayout(grid);
        String sheet = new ReadMePage(grid).gridName();
        int columns = grid.look().frozenColumns();
        xml.open("office:document-settings", OdsStyleNames.with("office:version", OdsStyleNames.VERSION, "xmlns:ooo",
                "http://openoffice.org/2004/office")).open("office:settings")
                .open("config:config-item-set", "config:name", "ooo:view-settings")
                .open("config:config-item-map-indexed", "config:name", "Views").open("config:config-item-map-entry")
                .element("config:config-item", "view1", "config:name", "ViewId", "config:type", "string")
                .open("config:config-item-map-named", "config:name", "Tables")
                .open("config:config-item-map-entry", "config:name", sheet);
        number(xml, "HorizontalSplitMode", columns > 0 ? FROZEN : 0);
        number(xml, "HorizontalSplitPosition", columns);
        number(xml, "VerticalSplitMode", FROZEN);
        number(xml, "VerticalSplitPosition", layout.firstRow());
        number(xml, "ActiveSplitRange", columns > 0 ? 3 : 2);
        number(xml, "PositionLeft", 0);
        number(xml, "PositionRight", columns);
        number(xml, "PositionTop", 0);
        number(xml, "PositionBottom", layout.firstRow());
        xml.close().close();
        xml.element("config:config-item", sheet, "config:name", "ActiveTable", "config:type", "string");
        xml.close().close().close().close().close();
    }

    private static void number(XmlOutput xml, String name, int value) throws IOException {
        boolean mode = name.endsWith("Mode") || name.equals("ActiveSplitRange");
        xml.element("config:config-item", String.valueOf(value), "config:name", name, "config:type",
                mode ? "short" : "int");
    }
}
