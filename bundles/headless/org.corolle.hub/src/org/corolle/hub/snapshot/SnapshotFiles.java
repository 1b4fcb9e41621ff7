// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.corolle.core.Progress;
import org.corolle.core.file.AtomicFile;
import org.corolle.core.file.PrivateFiles;
import org.corolle.core.file.SideFile;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.hub.journal.Journal;
import org.corolle.hub.snapshot.SnapshotProblem.Kind;
import org.corolle.model.project.EvaluationProject;

/** The folder beside a project where its snapshots are. A name in the project is not trusted to stay inside it. */
final class SnapshotFiles {

    private final Path folder;

    SnapshotFiles(Path project) {
        folder = SideFile.of(SideFile.behindLinks(project), ".snapshots");
        PrivateFiles.restrict(folder);
    }

    void write(String name, byte[] content) throws SnapshotProblem {
        try {
            PrivateFiles.folder(folder);
            Path file = folder.resolve(name);
            AtomicFile.replace(file, out -> out.write(content));
            PrivateFiles.restrict(file);
        } catch (IOException e) {
            throw new SnapshotProblem(Kind.NOT_WRITTEN, e, folder);
        }
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            // a file that nobody lists does no harm
        }
    }

    boolean isThere(String name) {
        return isOurs(name) && Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** The project as it was kept. */
    EvaluationProject read(String label, String name, String checksum) throws SnapshotProblem {
        if (!isOurs(name)) {
            throw new SnapshotProblem(Kind.FORBIDDEN_NAME, null, label);
        }
        Path file = folder.resolve(name);
        if (!isThere(name)) {
            throw new SnapshotProblem(Kind.MISSING, null, label, file);
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Journal.checksum(bytes).equals(checksum)) {
                throw new SnapshotProblem(Kind.DAMAGED, null, label, file);
            }
            return new ProjectReader().read(new ByteArrayInputStream(bytes), file, Progress.NONE);
        } catch (IOException | ProjectProblem e) {
            throw new SnapshotProblem(Kind.DAMAGED, e, label, file);
        }
    }

    private static boolean isOurs(String name) {
        return name != null && name.matches("[0-9A-Za-z][0-9A-Za-z-]{0,80}\\.corolle");
    }
}
