// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.content.CardCluster;
import org.corolle.diagrams.content.FlowerContext;
import org.corolle.diagrams.content.FrameworkNodes;
import org.corolle.diagrams.content.PetalColours;
import org.corolle.diagrams.petals.CardNode;
import org.corolle.diagrams.petals.PetalShape;
import org.corolle.diagrams.petals.PetalShapes;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** The flower of the framework: in each petal its criteria, with their indicators and change markers. */
record FrameworkScene(FlowerContext context) {

    Scene draw() {
        FlowerFrame frame = new FlowerFrame(context);
        EvaluationFramework framework = context.project().getFramework();
        String id = framework == null ? "" : framework.getId();
        String own = framework == null ? "" : FlowerContext.text(framework.getName());
        String title = own.isEmpty() ? context.words().get("title.framework.unnamed")
                : context.words().get("title.framework", own);
        String project = FlowerContext.text(context.project().getName());
        List<Node> nodes = new ArrayList<>(frame.head(id, project, context.words().get("title.framework.unnamed"),
                Map.of("dimension", "", "action", "")));
        List<Dimension> dimensions = context.dimensions();
        EmptyFlower emptyFlower = new EmptyFlower(context, frame);
        if (dimensions.isEmpty()) {
            nodes.addAll(emptyFlower.petals());
        }
        for (PetalShape petal : PetalShapes.of(FlowerFrame.FIELD, dimensions.size())) {
            petal(petal, dimensions.get(petal.index()), id, nodes);
        }
        String name = framework == null ? context.words().get("title.framework.unnamed")
                : context.labels().of(framework);
        nodes.add(frame.centre(id, name, name, framework == null ? Map.of() : Map.of("feature", "name", "text", own)));
        if (context.inviting() && !dimensions.isEmpty()) {
            nodes.add(emptyFlower.corner());
        }
        if (context.request().blank()) {
            nodes.addAll(new BlankPoster(context).foot());
        }
        return new Scene(title, FlowerFrame.WIDTH, FlowerFrame.HEIGHT, context.style().palette().paper(), nodes);
    }

    private void petal(PetalShape petal, Dimension dimension, String subject, List<Node> nodes) {
        PetalColours tint = context.tint(petal.index());
        List<CardNode> cardNodes = new ArrayList<>();
        List<CardNode> byRank = new ArrayList<>();
        List<CardCluster> clusters = context.request().blank() ? List.of()
                : new FrameworkNodes(context, dimension, tint).clusters();
        for (CardCluster cluster : clusters) {
            cardNodes.add(cluster.head());
            cardNodes.addAll(cluster.members());
            byRank.add(cluster.head());
        }
        clusters.forEach(cluster -> byRank.addAll(cluster.members()));
        PetalLayout petalLayout = new PetalLayout(context, dimension, cardNodes, byRank, true);
        PetalLayout.Laid laid = petalLayout.lay(petal, "", 0, Map.of());
        nodes.add(new PetalNode(context, "").draw(petal, dimension, laid.heading(), "", -1));
        if (context.request().blank()) {
            nodes.add(new BlankPoster(context).lines(dimension, petal.profile(), laid.heading().place()));
        }
        nodes.addAll(petalLayout.nodes(laid, Map.of("action", "", "subject", subject)));
    }
}
