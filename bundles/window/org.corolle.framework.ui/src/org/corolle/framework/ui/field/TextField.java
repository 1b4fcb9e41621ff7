// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.field;

import java.util.UUID;
import java.util.function.Consumer;

import org.corolle.framework.ui.typing.FieldMessage;
import org.corolle.framework.ui.typing.GrowingText;
import org.corolle.framework.ui.typing.SharedText;
import org.corolle.hub.Answer;
import org.corolle.hub.change.Delta;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.project.ProjectPackage;
import org.corolle.ui.look.WindowLanguage;
import org.corolle.ui.project.OpenProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A text that is shared while it is written: small edits go out as one types, those of others come in beside the caret.
 */
final class TextField implements PropertyField {

    /** What is typed is sent this often at most: others see it come, and the hub is not asked for each letter. */
    private static final int PAUSE_MILLIS = 300;

    private final FieldTarget slot;
    private final OpenProject open;
    private final GrowingText text;
    private final FieldMessage message;
    private final SharedText live;
    private final Runnable send = this::send;
    private boolean silent;
    private boolean planned;
    private String sent = "";

    TextField(Composite parent, FieldTarget slot, GrowingText.Kind kind) {
        this.slot = slot;
        this.open = slot.context().open();
        this.live = new SharedText(now());
        text = new GrowingText(parent, slot.context().kit(), slot.context().resized(), kind);
        message = new FieldMessage(parent, slot.context().kit(), slot.context().resized());
        write(live.known());
        if (slot.feature() == ProjectPackage.Literals.NAMED_ELEMENT__NAME) {
            text.onSeveralLines(pasted -> SeveralLines.ask(slot, text.control().getShell(), pasted));
        }
        text.control().addModifyListener(event -> typed());
        text.control().addListener(SWT.FocusOut, event -> send());
        Consumer<Delta> follower = this::heard;
        Runnable flush = this::flush;
        open.addFollower(follower);
        open.addWaiting(flush);
        text.control().addDisposeListener(event -> {
            flush();
            open.removeFollower(follower);
            open.removeWaiting(flush);
        });
    }

    @Override
    public Control control() {
        return text.control();
    }

    @Override
    public void refresh() {
        String now = now();
        if (!now.equals(live.known())) {
            merge(now);
        }
    }

    private void typed() {
        if (!silent && !planned) {
            planned = true;
            text.control().getDisplay().timerExec(PAUSE_MILLIS, send);
        }
    }

    private void send() {
        planned = false;
        if (text.control().isDisposed() || !sent.isEmpty()) {
            return;
        }
        TextEdit edit = live.toSend(text.text());
        if (!edit.isEmpty() && slot.element().isPresent()) {
            String id = UUID.randomUUID().toString();
            sent = id;
            open.submit(id, new EditText(slot.id(), slot.feature().getName(), open.number(), edit))
                    .thenAccept(answer -> answered(id, answer));
        }
    }

    /** Sends the rest at once, even while an answer is awaited. */
    private void flush() {
        if (!sent.isEmpty()) {
            open.catchUp();
        }
        send();
    }

    private void heard(Delta delta) {
        boolean own = delta.operation().equals(sent);
        if (own) {
            sent = "";
        }
        String now = now();
        if (text.control().isDisposed() || now.equals(live.known())) {
            return;
        }
        if (own) {
            live.own(now);
        } else {
            merge(now);
        }
    }

    private void answered(String id, Answer answer) {
        if (sent.equals(id)) {
            sent = "";
        }
        if (text.control().isDisposed()) {
            return;
        }
        boolean refused = answer instanceof Answer.Refused;
        message.say(refused ? ((Answer.Refused) answer).refusal().message(WindowLanguage.locale()) : "");
        if (!refused && !live.known().equals(text.text())) {
            typed();
        }
    }

    private void merge(String now) {
        String before = text.text();
        String after = live.merge(before, now);
        if (!after.equals(before)) {
            Point chosen = text.selection();
            write(after);
            text.select(SharedText.moved(chosen.x, before, after), SharedText.moved(chosen.y, before, after));
        }
        if (!after.equals(now)) {
            typed();
        }
    }

    private void write(String words) {
        silent = true;
        text.write(words);
        silent = false;
    }

    private String now() {
        String literal = slot.literal();
        return literal == null ? "" : literal;
    }
}
