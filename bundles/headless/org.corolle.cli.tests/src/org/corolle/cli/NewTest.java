// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectReader;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void makesAProjectFromEachTemplate(Template template) throws ProjectProblem {
        Spoken spoken = Spoken.french(folder, "new", "p.corolle", "--template", template.id());

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertEquals(template.build().eContents().size(), read("p.corolle").eContents().size());
    }

    @Test
    void takesAccentsSpacesAndATitle() throws ProjectProblem {
        Spoken spoken = Spoken.french(folder, "new", "Épicerie d’été à Noël.corolle", "--title", "L’épicerie « été »");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertEquals("L’épicerie « été »", read("Épicerie d’été à Noël.corolle").getName());
        assertTrue(spoken.messages().contains("Épicerie d’été à Noël.corolle"), spoken.messages());
    }

    @Test
    void isNamedAfterTheFileAndGetsItsEnding() throws ProjectProblem {
        Spoken.french(folder, "new", "Épicerie 2.0", "-t", "porter");

        assertEquals("Épicerie 2.0", read("Épicerie 2.0.corolle").getName());
    }

    @Test
    void twoProjectsOfOneTemplateShareNoIdentifier() throws ProjectProblem {
        Spoken.french(folder, "new", "a", "-t", "porter");
        Spoken.french(folder, "new", "b", "-t", "porter");

        assertNotEquals(read("a.corolle").getId(), read("b.corolle").getId());
        assertNotEquals(read("a.corolle").getChains().get(0).getId(), read("b.corolle").getChains().get(0).getId());
    }

    @Test
    void replacesWhenTold() throws ProjectProblem {
        Spoken.french(folder, "new", "a", "--title", "Avant");

        Spoken spoken = Spoken.french(folder, "new", "a", "--title", "Après", "--force");

        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        assertEquals("Après", read("a.corolle").getName());
    }

    @Test
    void listsTheTemplates() {
        Spoken spoken = Spoken.english(folder, "new", "--list");

        assertEquals(ExitCode.OK, spoken.code());
        for (Template template : Template.values()) {
            assertTrue(spoken.result().contains("  " + template.id() + " — "), spoken.result());
        }
    }

    private EvaluationProject read(String name) throws ProjectProblem {
        return new ProjectReader().read(folder.resolve(name), Progress.NONE);
    }
}
