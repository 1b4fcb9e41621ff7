// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.typing;

import java.util.function.UnaryOperator;

import org.corolle.ui.look.FormKit;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A text control that wraps and grows with its words. Offsets and line ends are those of the project: one line feed.
 */
public final class GrowingText {

    /** What a text is like: a word or a number, a sentence that wraps, or paragraphs. */
    public enum Kind { SHORT, SENTENCE, PARAGRAPHS }

    /** Words wrap down to this width; below, the page scrolls sideways. */
    public static final int NARROWEST = 80;

    /** The frame needs some room that no system counts in. */
    private static final int ROOM = 6;

    private final Text text;
    private final Runnable resized;
    private final Kind kind;
    private boolean writing;
    private UnaryOperator<String> severalLines = UnaryOperator.identity();

    public GrowingText(Composite parent, FormKit kit, Runnable resized, Kind kind) {
        this.kind = kind;
        this.resized = resized;
        text = new Text(parent, SWT.BORDER | (kind == Kind.SHORT ? SWT.SINGLE : SWT.MULTI | SWT.WRAP));
        kit.toolkit().adapt(text, true, false);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Traverse, this::leave);
        text.addListener(SWT.Verify, this::verify);
        if (kind != Kind.SHORT) {
            text.addListener(SWT.Resize, event -> grow());
            text.addModifyListener(event -> grow());
        }
    }

    public Text control() {
        return text;
    }

    public String text() {
        return text.getText().replace("\r\n", "\n");
    }

    /** Writes these words in place of all; the caret goes to the start. */
    public void write(String words) {
        writing = true;
        text.setText(words.replace("\n", Text.DELIMITER));
        writing = false;
    }

    public Point selection() {
        Point chosen = text.getSelection();
        String raw = text.getText();
        return new Point(chosen.x - returns(raw, chosen.x), chosen.y - returns(raw, chosen.y));
    }

    public void select(int from, int to) {
        text.setSelection(own(from), own(to));
    }

    private int own(int offset) {
        if (Text.DELIMITER.length() == 1) {
            return offset;
        }
        String mine = text();
        return offset + (int) mine.substring(0, Math.min(offset, mine.length())).chars().filter(c -> c == '\n').count();
    }

    private static int returns(String raw, int end) {
        return (int) raw.substring(0, Math.min(end, raw.length())).chars().filter(c -> c == '\r').count();
    }

    /** Tab leads to the next field; Enter too, where a text is one line. */
    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    /** Asks this of what is pasted with several lines into a text of one; the answer is what is put in instead. */
    public void onSeveralLines(UnaryOperator<String> asked) {
        severalLines = asked;
    }

    private void verify(Event event) {
        if (kind != Kind.PARAGRAPHS && !writing && event.text.strip().lines().count() > 1) {
            event.text = severalLines.apply(event.text);
        }
        if (kind != Kind.PARAGRAPHS && !writing && (event.text.indexOf('\n') >= 0 || event.text.indexOf('\r') >= 0)) {
            event.doit = event.character != '\r' && event.character != '\n' && event.text.strip().length() > 0;
            event.text = event.text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
        }
    }

    private void grow() {
        if (text.isDisposed() || text.getSize().x <= 0 || !(text.getLayoutData() instanceof GridData data)) {
            return;
        }
        int trim = text.getSize().x - text.getClientArea().width;
        int height = text.computeSize(Math.max(NARROWEST / 2, text.getSize().x - Math.max(0, trim) - ROOM), SWT.DEFAULT)
                .y - text.computeTrim(0, 0, 0, 0).height + ROOM;
        if (data.heightHint != height) {
            data.heightHint = height;
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    resized.run();
                    text.getDisplay().asyncExec(this::showAll);
                }
            });
        }
    }

    /** A text that has grown to its words shows them from the first line, wherever the caret has led meanwhile. */
    private void showAll() {
        if (!text.isDisposed() && text.getTopIndex() > 0) {
            Point chosen = text.getSelection();
            text.setTopIndex(0);
            if (!chosen.equals(text.getSelection())) {
                text.setSelection(chosen);
            }
        }
    }
}
