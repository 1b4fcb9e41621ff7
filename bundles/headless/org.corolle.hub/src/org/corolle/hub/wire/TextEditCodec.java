// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.wire;

import java.util.ArrayList;
import java.util.List;

import org.corolle.hub.text.TextEdit.Delete;
import org.corolle.hub.text.TextEdit.Insert;
import org.corolle.hub.text.TextEdit.Keep;
import org.corolle.hub.text.TextEdit.Step;
import org.corolle.hub.text.TextEdit;
import org.corolle.hub.wire.WireJson.Malformed;

/** A text edit as a JSON list: a number keeps, {@code "+…"} inserts, {@code "-…"} deletes. */
final class TextEditCodec {

    private TextEditCodec() { }

    static List<Object> write(TextEdit edit) {
        List<Object> steps = new ArrayList<>();
        for (Step step : edit.steps()) {
            steps.add(step instanceof Keep k ? (Object) k.count() : step instanceof Insert i ? "+" + i.text()
                    : "-" + ((Delete) step).text());
        }
        return steps;
    }

    static TextEdit read(List<?> list) throws Malformed {
        List<Step> steps = new ArrayList<>();
        for (Object each : list) {
            if (each instanceof Long count && count > 0 && count <= WireJson.MAX_TEXT_CHARS) {
                steps.add(new Keep(count.intValue()));
            } else if (each instanceof String text && text.length() > 1 && text.charAt(0) == '+') {
                steps.add(new Insert(text.substring(1)));
            } else if (each instanceof String text && text.length() > 1 && text.charAt(0) == '-') {
                steps.add(new Delete(text.substring(1)));
            } else {
                throw new Malformed("edit", null);
            }
        }
        return new TextEdit(steps);
    }
}
