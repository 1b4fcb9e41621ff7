// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectWriter;
import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.Participant;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.ProjectFactory;

/** Small projects on disk, and cards to put into them. */
final class HubProjects {

    static final String ROOT = "00000000-0000-4000-8000-000000000001";
    static final Participant SCRIBE = new Participant("scribe", Participant.Role.SCRIBE);

    private HubProjects() { }

    static Path empty(Path folder) throws Exception {
        EvaluationProject project = ProjectFactory.eINSTANCE.createEvaluationProject();
        project.setId(ROOT);
        project.setName("Séance d’essai");
        Path file = folder.resolve("séance.corolle");
        new ProjectWriter().write(project, file, Progress.NONE);
        return file;
    }

    static Submission card(String words) {
        return new Submission(UUID.randomUUID().toString(), SCRIBE, new Create("workshop.Contribution",
                UUID.randomUUID().toString(), new ElementLocation(ROOT, "contributions", -1),
                        Map.of("name", List.of(words))));
    }

    static List<String> cards(Hub hub) {
        return hub.ask(p -> p.getContributions().stream().map(c -> c.getName()).toList()).join();
    }
}
