// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;

import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.junit.jupiter.api.Test;

final class NewProjectTest {

    private static final String OLD = "00000000-0000-4000-8000-000000000001";

    @Test
    void aProjectMadeFromATemplateIsOneOfItsOwn() {
        EvaluationProject template = ProjectFactory.eINSTANCE.createEvaluationProject();
        template.setId(OLD);
        ValueChain chain = ChainFactory.eINSTANCE.createValueChain();
        chain.setId(OLD);
        chain.setTemplate(true);
        template.setDescription("Une chaîne à remplir");
        template.getChains().add(chain);

        EvaluationProject project = NewProject.from(template, "Épicerie", UUID::randomUUID);

        assertEquals("Épicerie", project.getName());
        assertNotEquals(OLD, project.getId());
        assertNotEquals(project.getId(), chain.getId());
        assertEquals(null, project.getDescription(), "what was said of the template is not said of the project");
        assertFalse(chain.isTemplate(), "its chain is checked and shown like any other");
    }
}
