// SPDX-License-Identifier: EPL-2.0
package org.corolle.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ArchivesTest {

    @Test
    void linuxHasItsStartScripts() throws Exception {
        assertHolds("corolle-linux.gtk.x86_64.tar.gz", "Corolle/corolle", "Corolle/corolle-workbench",
                "Corolle/cli/corolle.jar", "Corolle/LICENSE");
    }

    @Test
    void windowsHasItsStartScripts() throws Exception {
        assertHolds("corolle-win32.win32.x86_64.zip", "Corolle/corolle.cmd", "Corolle/corolle-workbench.cmd",
                "Corolle/cli/corolle.jar", "Corolle/LICENSE");
    }

    @Test
    void macOsHasAnApplication() throws Exception {
        assertHolds("corolle-macosx.cocoa.aarch64.tar.gz", "Corolle.app/Contents/Info.plist",
                "Corolle.app/Contents/MacOS/corolle-workbench", "Corolle.app/Contents/Eclipse/corolle",
                "Corolle.app/Contents/Eclipse/cli/corolle.jar", "Corolle.app/Contents/Eclipse/LICENSE");
    }

    private static void assertHolds(String archive, String... wanted) throws Exception {
        List<String> names = Archive.of(archive).names();

        assertEquals(List.of(), Stream.of(wanted).filter(name -> !names.contains(name)).toList());
    }
}
