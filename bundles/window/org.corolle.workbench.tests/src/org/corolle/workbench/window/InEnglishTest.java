// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.corolle.ui.look.WindowLanguage;
import org.corolle.workbench.welcome.WelcomeTest;
import org.junit.jupiter.api.Test;

/** The window in English: the build runs this with -nl en, and all other tests in French. */
class InEnglishTest extends MenusTest {

    @Test
    void speaksEnglish() {
        assertEquals("en", WindowLanguage.locale().getLanguage());
    }

    @Test
    void welcomesInEnglish() {
        WelcomeTest.picturesOf("welcome-en");
    }
}
