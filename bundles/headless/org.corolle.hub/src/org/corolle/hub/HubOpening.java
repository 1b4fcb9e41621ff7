// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.change.Delta;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.file.SavedFile;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.hub.journal.ProjectLock;
import org.corolle.hub.wire.DeltaCodec;
import org.corolle.model.project.EvaluationProject;

/** Puts a hub together from what is on disk: the project, what its journal goes on from, and the deltas since. */
record HubOpening(Path file, OperationPermissions permissions, LongSupplier clock) {

    Hub open(Progress progress, ProjectLock lock) throws ProjectProblem, JournalProblem {
        Thread preload = new Thread(DeltaCodec::prepare, "Corolle hub preload");
        preload.setDaemon(true);
        preload.start();
        EvaluationProject project = new ProjectReader().read(file, progress);
        Journal.Opened opened = Journal.open(file);
        try {
            if (!opened.base().equals(file)) {
                project = new ProjectReader().read(opened.base(), progress);
            }
            Ledger ledger = new Ledger(new ModelIndex(project), opened.lastNumber() - opened.deltas().size());
            for (Delta delta : opened.deltas()) {
                again(delta, ledger);
            }
            Map<String, Long> known = new LinkedHashMap<>(opened.earlier());
            opened.deltas().forEach(d -> known.put(d.operation(), d.number()));
            SavedFile saved = new SavedFile(file, Journal.checksum(opened.base()));
            return new Hub(file, new SubmissionProcessor(ledger, opened.journal(), permissions, clock, known),
                    opened.deltas().size(), saved, lock);
        } catch (IOException e) {
            abandon(opened.journal());
            throw new ProjectProblem(ProjectProblem.Kind.CANNOT_READ, e, file);
        } catch (ProjectProblem | JournalProblem | RuntimeException | Error e) {
            abandon(opened.journal());
            throw e;
        }
    }

    private void again(Delta delta, Ledger ledger) throws JournalProblem {
        try {
            ledger.replay(delta);
        } catch (RuntimeException | Error e) {
            throw JournalProblem.unfit(file, delta.number(), e);
        }
        try {
            permissions.made(delta, ledger.index());
            permissions.done(delta, ledger.index());
        } catch (RuntimeException | Error e) {
            System.getLogger(Hub.class.getName()).log(System.Logger.Level.ERROR, "not noted by the room", e);
        }
    }

    private static void abandon(Journal journal) {
        try {
            journal.close();
        } catch (IOException e) {
            System.getLogger(Hub.class.getName()).log(System.Logger.Level.WARNING, "the journal could not be let go",
                    e);
        }
    }
}
