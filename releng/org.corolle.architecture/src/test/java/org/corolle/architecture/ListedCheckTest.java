// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ListedCheckTest {
    private static final List<Bundle> CORE = List.of(
            new Bundle(Path.of("core"), "org.corolle.core", Set.of(), Set.of(), Set.of()));
    private static final String MODULE = "<module>org.corolle.core</module>";
    private static final String PLUGIN = "<plugin id=\"org.corolle.core\" version=\"0.0.0\"/>";

    @Test
    void acceptsABundleThatBothListsName() {
        assertEquals(List.of(), ListedCheck.complaints(CORE, MODULE, PLUGIN));
    }

    @Test
    void findsABundleThatIsNotBuilt() {
        assertEquals(List.of("core is not in the pom.xml of its tier"),
                ListedCheck.complaints(CORE, "<module>org.corolle.core.tests</module>", PLUGIN));
    }

    @Test
    void findsABundleThatIsNotShipped() {
        assertEquals(List.of("core is in no feature"), ListedCheck.complaints(CORE, MODULE, ""));
    }
}
