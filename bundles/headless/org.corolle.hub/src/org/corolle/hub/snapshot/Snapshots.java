// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

import org.corolle.core.Progress;
import org.corolle.core.labels.Labels;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.core.project.ProjectWriter;
import org.corolle.core.text.TextBundle;
import org.corolle.hub.Answer;
import org.corolle.hub.Hub;
import org.corolle.hub.Submission;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.Participant;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Computed;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.workshop.Snapshot;
import org.corolle.model.workshop.WorkshopPackage;
import org.eclipse.emf.ecore.EEnum;

/**
 * The snapshots of an open project. Each is a project file in a folder beside the project, with an entry in the project
 * that names it by its checksum. Methods wait for disk and hub: not to be called on the hub's or the display's thread.
 */
public final class Snapshots {

    private final Hub hub;
    private final SnapshotFiles files;
    private final LongSupplier clock;

    /** @param clock milliseconds since 1970-01-01 UTC */
    public Snapshots(Hub hub, Path project, LongSupplier clock) {
        this.hub = hub;
        this.files = new SnapshotFiles(project);
        this.clock = clock;
    }

    private record CurrentState(byte[] bytes, String project, String language, boolean session) { }

    /** Keeps the project as it is now. The session is the id of the current one, or empty. */
    public Answer take(Participant by, String label, String session) throws SnapshotProblem {
        return take(by, label, session, UUID.randomUUID().toString());
    }

    /** The same as the operation of this id: asked for twice, it is done once. */
    public Answer take(Participant by, String label, String session, String operation) throws SnapshotProblem {
        Optional<Long> before = hub.known(operation).join();
        if (before.isPresent()) {
            return new Answer.Accepted(before.get());
        }
        CurrentState now = hub.ask(p -> new CurrentState(bytes(p), p.getId(), p.getLanguage(),
                p.getSessions().stream().anyMatch(s -> s.getId().equals(session)))).join();
        String id = derived(operation, "snapshot");
        String date = Instant.ofEpochMilli(clock.getAsLong()).atZone(ZoneId.systemDefault()).toLocalDate().toString();
        String name = date + "-" + id + ".corolle";
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("name", List.of(label));
        values.put("date", List.of(date));
        values.put("file", List.of(name));
        values.put("checksum", List.of(Journal.checksum(now.bytes())));
        role(by, now.language()).ifPresent(role -> values.put("roleOfAuthor", List.of(role)));
        List<Operation> operations = new ArrayList<>();
        if (now.session()) {
            values.put("session", List.of(session));
        }
        operations.add(new Create("workshop.Snapshot", id, new ElementLocation(now.project(), "snapshots", -1),
                values));
        if (now.session()) {
            operations.add(new Set(session, "snapshot", id));
        }
        files.write(name, now.bytes());
        Answer answer = submit(by, operation, new Batch(operations));
        if (answer instanceof Answer.Refused) {
            files.delete(name);
        }
        return answer;
    }

    /** The snapshots of the project, oldest first. */
    public List<SnapshotInfo> list() {
        return hub.ask(p -> p.getSnapshots().stream()
                .map(s -> new SnapshotInfo(s.getId(), text(s.getName()), text(s.getDate()),
                s.getSession() == null ? "" : text(s.getSession().getName()), text(s.getComment()),
                        files.isThere(s.getFile())))
                .toList()).join();
    }

    /** The project as it was then. */
    public EvaluationProject read(String snapshot) throws SnapshotProblem {
        SnapshotEntry entry = entry(snapshot);
        return files.read(entry.label(), entry.file(), entry.checksum());
    }

    /** What has changed since then. */
    public Comparison compare(String snapshot) throws SnapshotProblem {
        EvaluationProject before = read(snapshot);
        return Comparison.between(before, copy());
    }

    /** What changed from one snapshot to another. */
    public Comparison compare(String earlier, String later) throws SnapshotProblem {
        return Comparison.between(read(earlier), read(later));
    }

    /**
     * Brings the project back to what it was, as one operation of this participant, who can undo it. First the project
     * as it is now is kept in a snapshot of its own.
     */
    public Answer restore(Participant by, String snapshot) throws SnapshotProblem {
        return restore(by, snapshot, UUID.randomUUID().toString());
    }

    /** The same as the operation of this id: asked for twice, it is done once. */
    public Answer restore(Participant by, String snapshot, String operation) throws SnapshotProblem {
        Optional<Long> before = hub.known(operation).join();
        if (before.isPresent()) {
            return new Answer.Accepted(before.get());
        }
        EvaluationProject target = read(snapshot);
        Answer kept = take(by, before(entry(snapshot).label()), "", derived(operation, "before"));
        if (kept instanceof Answer.Refused) {
            return kept;
        }
        return submit(by, operation, new Computed(index -> RestorePlanner.plan(index.project(), target)));
    }

    /** What the author is there for, in the language of the project; nobody's name. */
    private static Optional<String> role(Participant by, String language) {
        EEnum roles = WorkshopPackage.Literals.SESSION_ROLE_KIND;
        return Optional.ofNullable(roles.getEEnumLiteral(by.role().name())).map(r -> labels(language).of(r));
    }

    private static Labels labels(String language) {
        return Labels.in("en".equals(language) ? Locale.ENGLISH : Locale.FRENCH);
    }

    private record SnapshotEntry(String label, String file, String checksum) { }

    private SnapshotEntry entry(String snapshot) throws SnapshotProblem {
        SnapshotEntry entry = hub.ask(p -> p.getSnapshots().stream().filter(s -> s.getId().equals(snapshot)).findFirst()
                .map(Snapshots::entry)).join().orElse(null);
        if (entry == null) {
            throw new SnapshotProblem(SnapshotProblem.Kind.UNKNOWN, null);
        }
        return entry;
    }

    private static SnapshotEntry entry(Snapshot snapshot) {
        return new SnapshotEntry(text(snapshot.getName()), snapshot.getFile(), text(snapshot.getChecksum()));
    }

    private String before(String label) {
        String language = hub.ask(EvaluationProject::getLanguage).join();
        Locale locale = labels(language).locale();
        return TextBundle.of(Snapshots.class, "comparison", locale).get("before", label);
    }

    private EvaluationProject copy() {
        byte[] bytes = hub.ask(Snapshots::bytes).join();
        try {
            return new ProjectReader().read(new ByteArrayInputStream(bytes), Path.of("projet.corolle"), Progress.NONE);
        } catch (IOException | ProjectProblem e) {
            throw new IllegalStateException(e);
        }
    }

    /** An id that is the same each time, and nobody else's. */
    private static String derived(String operation, String part) {
        return UUID.nameUUIDFromBytes((operation + " " + part).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Answer submit(Participant by, String id, Operation operation) {
        CompletableFuture<Answer> answer = hub.submit(new Submission(id, by, operation));
        return answer.join();
    }

    private static byte[] bytes(EvaluationProject project) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ProjectWriter().write(project, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
