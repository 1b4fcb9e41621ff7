// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Gives a new file the owner, the group and the permissions of the one it will replace, as far as it may. */
final class Permissions {

    private Permissions() { }

    static void copy(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view == null || !Files.exists(old)) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(old, PosixFileAttributes.class);
        PosixFileAttributes given = view.readAttributes();
        try {
            if (!wanted.group().equals(given.group())) {
                view.setGroup(wanted.group());
            }
            if (!wanted.owner().equals(given.owner())) {
                view.setOwner(wanted.owner());
            }
        } catch (IOException onlyTheSystemMay) {
            // a file of somebody else's becomes one's own, as when any editor saves it
        }
        view.setPermissions(wanted.permissions());
    }
}
