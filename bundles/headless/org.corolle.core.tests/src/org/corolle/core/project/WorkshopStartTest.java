// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.junit.jupiter.api.Test;

class WorkshopStartTest {
    private final EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();

    @Test
    void namesTheChainAndItsActivitiesAfterTheAction() {
        ValueChain chain = chain("Activité 1", "Activité 2", "Activité 3");

        new WorkshopStart(" La Cantine ", List.of("Récolter", " ", "Cuisiner"), List.of())
                .fill(project, UUID::randomUUID);

        assertEquals("La Cantine", project.getActions().get(0).getName());
        assertSame(project.getActions().get(0), chain.getAction());
        assertEquals("La Cantine", chain.getName());
        assertEquals(List.of("Récolter", "Cuisiner"), chain.getMainActivities().stream().map(MainActivity::getName)
                .toList());
    }

    @Test
    void givesTheFlowerAsManyPetalsAsThereAreNames() {
        flower("Dimension 1", "Dimension 2");

        new WorkshopStart("La Cantine", List.of(), List.of("Lien", "Santé", "Terre")).fill(project, UUID::randomUUID);

        assertEquals(List.of("Lien", "Santé", "Terre"), petals());
        assertEquals(3, project.getFramework().getDimensions().stream().map(Dimension::getId).distinct().count());
    }

    @Test
    void leavesWhatIsThereWhereNoNamesAreGiven() {
        flower("Dimension 1", "Dimension 2");

        new WorkshopStart("La Cantine", List.of(), List.of(" ")).fill(project, UUID::randomUUID);

        assertEquals(List.of("Dimension 1", "Dimension 2"), petals());
    }

    private List<String> petals() {
        return project.getFramework().getDimensions().stream().map(Dimension::getName).toList();
    }

    private ValueChain chain(String... activities) {
        ValueChain chain = ChainFactory.eINSTANCE.createValueChain();
        Stream.of(activities).forEach(name -> {
            MainActivity activity = ChainFactory.eINSTANCE.createMainActivity();
            activity.setName(name);
            chain.getMainActivities().add(activity);
        });
        project.getChains().add(chain);
        return chain;
    }

    private void flower(String... petals) {
        EvaluationFramework framework = FrameworkFactory.eINSTANCE.createEvaluationFramework();
        Stream.of(petals).forEach(name -> {
            Dimension petal = FrameworkFactory.eINSTANCE.createDimension();
            petal.setName(name);
            petal.setId(UUID.randomUUID().toString());
            framework.getDimensions().add(petal);
        });
        project.setFramework(framework);
    }
}
