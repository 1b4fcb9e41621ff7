// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.corolle.core.labels.Labels;
import org.corolle.hub.Answer;
import org.corolle.hub.change.Delta;
import org.corolle.hub.operation.Operation;
import org.corolle.ui.look.WindowLanguage;

/** Takes back and does again what this window did, one step of its user at a time. */
final class UndoCommands {

    private final UndoSteps steps;
    private final LiveProject live;
    private final Function<Operation, CompletableFuture<Answer>> submit;

    UndoCommands(UndoSteps steps, LiveProject live, Function<Operation, CompletableFuture<Answer>> submit) {
        this.steps = steps;
        this.live = live;
        this.submit = submit;
    }

    CompletableFuture<Answer> undo() {
        live.catchUp();
        return repeat(new Operation.Undo(), Math.max(1, steps.toUndo()));
    }

    CompletableFuture<Answer> redo() {
        live.catchUp();
        return repeat(new Operation.Redo(), Math.max(1, steps.toRedo()));
    }

    Optional<String> undoName() {
        return steps.lastDone().map(this::name);
    }

    Optional<String> redoName() {
        return steps.lastUndone().map(this::name);
    }

    private CompletableFuture<Answer> repeat(Operation operation, int times) {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(submit.apply(operation));
        }
        return answers.get(times - 1);
    }

    private String name(Delta delta) {
        return new UndoLabels(live.replica().index(), Labels.in(WindowLanguage.locale())).of(delta);
    }
}
