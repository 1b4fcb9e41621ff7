// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.text;

import java.util.List;

/**
 * A change inside a text, as a walk over it from the start: keep some characters, delete some, insert some.
 * Lengths are UTF-16 code units. Deleted characters are named, so that an edit can be undone without the text.
 */
public record TextEdit(List<Step> steps) {

    /** One step of the walk. */
    public sealed interface Step {

        /** How many characters of the text before the edit it goes over, in UTF-16 code units. */
        int consumed();

        /** How many characters longer the text becomes; below zero where it becomes shorter. */
        int growth();

        /** Whether what it takes away stands here. */
        boolean fits(String before, int at);

        /** Writes what stands here after the edit. */
        void write(StringBuilder after, String before, int at);

        /** The step that takes it back. */
        Step inverse();
    }

    /** Goes on over so many characters. */
    public record Keep(int count) implements Step {
        @Override
        public int consumed() {
            return count;
        }

        @Override
        public int growth() {
            return 0;
        }

        @Override
        public boolean fits(String before, int at) {
            return true;
        }

        @Override
        public void write(StringBuilder after, String before, int at) {
            after.append(before, at, at + count);
        }

        @Override
        public Step inverse() {
            return this;
        }
    }

    /** Writes these characters here. */
    public record Insert(String text) implements Step {
        @Override
        public int consumed() {
            return 0;
        }

        @Override
        public int growth() {
            return text.length();
        }

        @Override
        public boolean fits(String before, int at) {
            return true;
        }

        @Override
        public void write(StringBuilder after, String before, int at) {
            after.append(text);
        }

        @Override
        public Step inverse() {
            return new Delete(text);
        }
    }

    /** Takes away these characters, which must stand here. */
    public record Delete(String text) implements Step {
        @Override
        public int consumed() {
            return text.length();
        }

        @Override
        public int growth() {
            return -text.length();
        }

        @Override
        public boolean fits(String before, int at) {
            return before.startsWith(text, at);
        }

        @Override
        public void write(StringBuilder after, String before, int at) { }

        @Override
        public Step inverse() {
            return new Insert(text);
        }
    }

    public TextEdit {
        steps = List.copyOf(steps);
    }

    /** The edit that replaces, at this offset, the characters that stand there by others. */
    public static TextEdit splice(String text, int offset, int deleted, String inserted) {
        return new TextEditBuilder().keep(offset).delete(text.substring(offset, offset + deleted)).insert(inserted)
                .keep(text.length() - offset - deleted).edit();
    }

    /** The smallest single splice that turns one text into another; surrogate pairs stay whole. */
    public static TextEdit between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
            tail--;
        }
        return splice(before, head, before.length() - head - tail, after.substring(head, after.length() - tail));
    }

    /** Whether this edit fits the text: it walks exactly to its end and deletes what stands there. */
    public boolean fits(String text) {
        int at = 0;
        for (Step step : steps) {
            if (!step.fits(text, at)) {
                return false;
            }
            at += step.consumed();
        }
        return at == text.length();
    }

    /** The text after this edit. The edit must fit. */
    public String apply(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("the edit does not fit the text");
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Step step : steps) {
            step.write(result, text, at);
            at += step.consumed();
        }
        return result.toString();
    }

    /** The edit that takes this one back. */
    public TextEdit inverse() {
        return TextEditBuilder.normal(steps.stream().map(Step::inverse).toList());
    }

    /** How many characters longer a text becomes by this edit. */
    public int growth() {
        return steps.stream().mapToInt(Step::growth).sum();
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return steps.stream().allMatch(Keep.class::isInstance);
    }

    /**
     * This edit, rewritten to come after another that was made to the same text and is already applied.
     * No letter of either is lost; where both insert at one place the earlier edit's letters stand first.
     */
    public TextEdit after(TextEdit earlier) {
        return Transformation.of(this, earlier);
    }
}
