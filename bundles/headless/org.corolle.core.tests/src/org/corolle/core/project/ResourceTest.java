// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.corolle.core.Progress;
import org.corolle.core.query.ElementById;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.Stakeholder;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResourceTest {

    private final SmallProject small = new SmallProject();
    private EvaluationProject opened;
    private Resource resource;

    @BeforeEach
    void openAProject() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProjectWriter().write(small.project, out);
        opened = new ProjectReader().read(new ByteArrayInputStream(out.toByteArray()), Path.of("/a/b c.corolle"),
                Progress.NONE);
        resource = opened.eResource();
    }

    @Test
    void anOpenedProjectKnowsItsFile() {
        assertEquals("/a/b c.corolle", Path.of(resource.getURI().toFileString()).toString());
    }

    @Test
    void lookUpByIdentifierFollowsWhatComesAndGoes() {
        Stakeholder leaving = opened.getStakeholders().remove(1);
        opened.getStakeholders().add(small.producers);
        opened.getChains().get(0).getStakeholders().add(small.producers);

        assertSame(small.producers, resource.getEObject(leaving.getId()));
        opened.getStakeholders().remove(small.producers);
        assertNull(resource.getEObject(leaving.getId()));
        assertEquals(Optional.<Identified>of(opened), ElementById.find(opened, opened.getId()));
    }

    @Test
    void wholeBranchesComeAndGoWithAllTheyContain() {
        var chain = opened.getChains().remove(0);

        assertNull(resource.getEObject(small.cell.getId()));
        opened.getChains().add(chain);
        assertSame(chain.getCells().get(0), resource.getEObject(small.cell.getId()));
    }
}
