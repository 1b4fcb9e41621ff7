// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.text;

import java.util.ArrayDeque;
import java.util.Deque;

import org.corolle.hub.text.TextEdit.Delete;
import org.corolle.hub.text.TextEdit.Insert;
import org.corolle.hub.text.TextEdit.Keep;
import org.corolle.hub.text.TextEdit.Step;

/**
 * Walks over two edits of one text side by side and writes the later one anew, for the text the earlier has left.
 * (Operational transformation: Ellis and Gibbs, 1989; here with one server that orders the edits.)
 */
final class Transformation {

    private final Deque<Step> later;
    private final Deque<Step> earlier;
    private final TextEditBuilder result = new TextEditBuilder();

    private Transformation(TextEdit later, TextEdit earlier) {
        this.later = new ArrayDeque<>(later.steps());
        this.earlier = new ArrayDeque<>(earlier.steps());
    }

    static TextEdit of(TextEdit later, TextEdit earlier) {
        return new Transformation(later, earlier).walk();
    }

    private TextEdit walk() {
        while (!later.isEmpty() || !earlier.isEmpty()) {
            if (earlier.peek() instanceof Insert theirs) {
                result.keep(theirs.text().length());
                earlier.pop();
            } else if (later.peek() instanceof Insert ours) {
                result.insert(ours.text());
                later.pop();
            } else {
                both();
            }
        }
        return result.edit();
    }

    private void both() {
        if (later.isEmpty() || earlier.isEmpty()) {
            throw new IllegalArgumentException("the two edits are not of one text");
        }
        Step ours = later.pop();
        Step theirs = earlier.pop();
        int common = Math.min(length(ours), length(theirs));
        if (theirs instanceof Keep) {
            result.add(head(ours, common));
        }
        back(later, ours, common);
        back(earlier, theirs, common);
    }

    private static void back(Deque<Step> steps, Step step, int used) {
        if (length(step) > used) {
            steps.push(step instanceof Keep k ? new Keep(k.count() - used)
                    : new Delete(((Delete) step).text().substring(used)));
        }
    }

    private static Step head(Step step, int count) {
        return step instanceof Keep ? new Keep(count) : new Delete(((Delete) step).text().substring(0, count));
    }

    private static int length(Step step) {
        return step instanceof Keep k ? k.count() : ((Delete) step).text().length();
    }
}
