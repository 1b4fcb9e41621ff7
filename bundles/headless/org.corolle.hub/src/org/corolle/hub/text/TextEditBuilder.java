// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.text;

import java.util.ArrayList;
import java.util.List;

import org.corolle.hub.text.TextEdit.Delete;
import org.corolle.hub.text.TextEdit.Insert;
import org.corolle.hub.text.TextEdit.Keep;
import org.corolle.hub.text.TextEdit.Step;

/**
 * Builds an edit step by step: equal neighbours become one, empty steps vanish, an insertion stands before a deletion.
 */
final class TextEditBuilder {

    private final List<Step> steps = new ArrayList<>();

    static TextEdit normal(List<Step> steps) {
        TextEditBuilder builder = new TextEditBuilder();
        steps.forEach(builder::add);
        return builder.edit();
    }

    TextEditBuilder add(Step step) {
        return step instanceof Keep k ? keep(k.count()) : step instanceof Insert i ? insert(i.text())
                : delete(((Delete) step).text());
    }

    TextEditBuilder keep(int count) {
        if (count > 0) {
            if (last() instanceof Keep k) {
                steps.set(steps.size() - 1, new Keep(k.count() + count));
            } else {
                steps.add(new Keep(count));
            }
        }
        return this;
    }

    TextEditBuilder delete(String text) {
        if (!text.isEmpty()) {
            if (last() instanceof Delete d) {
                steps.set(steps.size() - 1, new Delete(d.text() + text));
            } else {
                steps.add(new Delete(text));
            }
        }
        return this;
    }

    TextEditBuilder insert(String text) {
        if (text.isEmpty()) {
            return this;
        }
        if (last() instanceof Delete deletion) {
            steps.remove(steps.size() - 1);
            insert(text);
            steps.add(deletion);
        } else if (last() instanceof Insert i) {
            steps.set(steps.size() - 1, new Insert(i.text() + text));
        } else {
            steps.add(new Insert(text));
        }
        return this;
    }

    TextEdit edit() {
        return new TextEdit(steps);
    }

    private Step last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
}
