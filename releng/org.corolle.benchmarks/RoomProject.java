// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.WorkshopFactory;

/**
 * A project of so many cards on one flower of six petals, and which of them is edited: the last, which is drawn
 * however many there are.
 */
record RoomProject(Path file, String action, String card, int cards) {

    private static final int PETALS = 6;

    static RoomProject write(Path folder, int cards) throws IOException, ProjectProblem {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setId(id());
        project.setName("Benchmark");
        project.setLanguage("fr");
        project.setFramework(FrameworkFactory.eINSTANCE.createEvaluationFramework());
        project.getFramework().setId(id());
        for (int i = 0; i < PETALS; i++) {
            Dimension petal = FrameworkFactory.eINSTANCE.createDimension();
            petal.setId(id());
            petal.setName("Pétale " + (i + 1));
            project.getFramework().getDimensions().add(petal);
        }
        Action action = ProjectFactory.eINSTANCE.createAction();
        action.setId(id());
        action.setName("Une action");
        project.getActions().add(action);
        for (int i = 0; i < cards; i++) {
            Contribution card = WorkshopFactory.eINSTANCE.createContribution();
            card.setId(id());
            card.setName("Carte numéro " + i + " : rencontrer ses voisins");
            card.setAction(action);
            card.setDimension(project.getFramework().getDimensions().get(i % PETALS));
            project.getContributions().add(card);
        }
        Path file = folder.resolve("benchmark-" + cards + ".corolle");
        new ProjectWriter().write(project, file, Progress.NONE);
        return new RoomProject(file, action.getId(), project.getContributions().get(cards - 1).getId(), cards);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
