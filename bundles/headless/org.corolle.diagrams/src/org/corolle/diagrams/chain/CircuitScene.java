// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.chain;

import java.util.Optional;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.draft.Canvas;
import org.corolle.diagrams.draft.NodeBuilder;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.Scene;

/** The chain of one circuit, to be projected: its steps large, one after the other, among what surrounds the chain. */
public final class CircuitScene {

    private CircuitScene() { }

    public static Scene of(EvaluationProject project, DiagramRequest request) {
        Optional<Circuit> found = find(project, request.subject());
        Circuit circuit = found.orElseGet(ChainFactory.eINSTANCE::createCircuit);
        ChainContent content = found.map(each -> ChainContent.of(project, (ValueChain) each.eContainer()))
                .orElseGet(() -> ChainContent.of(project, ""));
        Canvas canvas = new Canvas(request, CircuitScene.class);
        ChainPlan plan = ChainPlan.of(content, canvas, StepsZone.needWidth(), StepsZone.needHeight(content, circuit));
        HeaderZone.draw(canvas, plan.header(), content, found.isPresent() ? circuit : content.chain(),
                found.isPresent() ? CircuitHead.mark(canvas, circuit).pictogram() : "");
        ChainScene.surroundings(canvas, plan, content);
        StepsZone steps = StepsZone.draw(canvas, plan.middle(), content, circuit);
        ChainScene.first(canvas, plan, content, project);
        if (!canvas.blank()) {
            FlowLines.draw(canvas, plan, content, steps.upright(), steps.level());
        }
        String name = NodeBuilder.text(circuit);
        return canvas.scene(name.isEmpty() ? canvas.words().get("title") : name, plan.width(), plan.height());
    }

    private static Optional<Circuit> find(EvaluationProject project, String subject) {
        return project.getChains().stream().flatMap(chain -> chain.getCircuits().stream())
                .filter(circuit -> subject.equals(circuit.getId())).findFirst()
                .or(() -> project.getChains().stream().flatMap(chain -> chain.getCircuits().stream()).findFirst());
    }
}
