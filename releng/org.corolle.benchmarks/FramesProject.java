// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem;
import org.corolle.core.project.ProjectWriter;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;

/** A project of one chain whose matrix has so many cells, all written, all drawn; and the activity in its middle. */
record FramesProject(Path file, String chain, String activity) {

    static FramesProject write(Path folder, int activities, int circuits) throws IOException, ProjectProblem {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setId(id());
        project.setName("Benchmark");
        project.setLanguage("fr");
        ValueChain chain = ChainFactory.eINSTANCE.createValueChain();
        chain.setId(id());
        chain.setName("Une chaîne");
        project.getChains().add(chain);
        for (int i = 0; i < activities; i++) {
            MainActivity activity = ChainFactory.eINSTANCE.createMainActivity();
            activity.setId(id());
            activity.setName("Activité " + (i + 1));
            chain.getMainActivities().add(activity);
        }
        for (int i = 0; i < circuits; i++) {
            Circuit circuit = ChainFactory.eINSTANCE.createCircuit();
            circuit.setId(id());
            circuit.setName("Circuit " + (i + 1));
            chain.getCircuits().add(circuit);
            chain.getMainActivities().forEach(activity -> cell(chain, activity, circuit));
        }
        Path file = folder.resolve("frames-" + activities * circuits + ".corolle");
        new ProjectWriter().write(project, file, Progress.NONE);
        return new FramesProject(file, chain.getId(), chain.getMainActivities().get(activities / 2).getId());
    }

    private static void cell(ValueChain chain, MainActivity activity, Circuit circuit) {
        ChainCell cell = ChainFactory.eINSTANCE.createChainCell();
        cell.setId(id());
        cell.setName("Rencontrer ses voisins " + chain.getCells().size());
        cell.setActivity(activity);
        cell.setCircuit(circuit);
        chain.getCells().add(cell);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
