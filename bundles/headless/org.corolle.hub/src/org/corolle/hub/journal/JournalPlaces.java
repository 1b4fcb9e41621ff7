// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.corolle.core.file.SideFile;

/** Where a journal and what belongs to it stand. */
public final class JournalPlaces {

    private JournalPlaces() { }

    /** The copy of the project's file that the journal goes on from, kept while there is something in the journal. */
    public static Path baseOf(Path project) {
        return SideFile.of(project, ".journal.base");
    }

    /**
     * Puts a journal that stands beside a link, as earlier versions left it, beside the file that the link leads to, so
     * that what is in it is found again; a journal that is there already stays.
     */
    public static void bringHome(Path link, Path project) throws JournalProblem {
        Path stray = Journal.of(link);
        try {
            if (!link.equals(project) && Files.exists(stray) && !Files.exists(Journal.of(project))) {
                Files.move(stray, Journal.of(project));
            }
        } catch (IOException e) {
            throw JournalProblem.unreachable(stray, e);
        }
    }

    static Path freeAside(Path journal) {
        Path aside = SideFile.of(journal, ".aside");
        for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
            aside = SideFile.of(journal, ".aside-" + number);
        }
        return aside;
    }

    static void syncFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; there a rename is durable with the file itself.
        }
    }
}
