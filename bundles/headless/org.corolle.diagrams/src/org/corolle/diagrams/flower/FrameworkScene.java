// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.corolle.diagrams.petals.Petal;
import org.corolle.diagrams.petals.Petals;
import org.corolle.diagrams.petals.Slip;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.scene.Node;
import org.corolle.scene.Scene;

/** The flower of the framework: in each petal its criteria, with their indicators and change markers. */
record FrameworkScene(Bloom bloom) {

    Scene draw() {
        Frame frame = new Frame(bloom);
        EvaluationFramework framework = bloom.project().getFramework();
        String id = framework == null ? "" : framework.getId();
        String own = framework == null ? "" : Bloom.text(framework.getName());
        String title = own.isEmpty() ? bloom.words().get("title.framework.unnamed") : bloom.words().get("title.framework", own);
        String project = Bloom.text(bloom.project().getName());
        List<Node> nodes = new ArrayList<>(frame.head(id, project, bloom.words().get("title.framework.unnamed"),
                Map.of("dimension", "", "action", "")));
        List<Dimension> dimensions = bloom.dimensions();
        Bud bud = new Bud(bloom, frame);
        if (dimensions.isEmpty()) {
            nodes.addAll(bud.petals());
        }
        for (Petal petal : Petals.of(Frame.FIELD, dimensions.size())) {
            petal(petal, dimensions.get(petal.index()), id, nodes);
        }
        String name = framework == null ? bloom.words().get("title.framework.unnamed") : bloom.labels().of(framework);
        nodes.add(frame.centre(id, name, name, framework == null ? Map.of() : Map.of("feature", "name", "text", own)));
        if (bloom.inviting() && !dimensions.isEmpty()) {
            nodes.add(bud.corner());
        }
        if (bloom.request().blank()) {
            nodes.addAll(new Blank(bloom).foot());
        }
        return new Scene(title, Frame.WIDTH, Frame.HEIGHT, bloom.style().palette().paper(), nodes);
    }

    private void petal(Petal petal, Dimension dimension, String subject, List<Node> nodes) {
        Tint tint = bloom.tint(petal.index());
        List<Slip> slips = new ArrayList<>();
        List<Slip> byRank = new ArrayList<>();
        List<Cluster> clusters = bloom.request().blank() ? List.of() : new FrameworkSlips(bloom, dimension, tint).clusters();
        for (Cluster cluster : clusters) {
            slips.add(cluster.head());
            slips.addAll(cluster.members());
            byRank.add(cluster.head());
        }
        clusters.forEach(cluster -> byRank.addAll(cluster.members()));
        Lot lot = new Lot(bloom, dimension, slips, byRank, true);
        Lot.Laid laid = lot.lay(petal, "", 0, Map.of());
        nodes.add(new PetalNode(bloom, "").draw(petal, dimension, laid.heading(), "", -1));
        if (bloom.request().blank()) {
            nodes.add(new Blank(bloom).lines(dimension, petal.profile(), laid.heading().place()));
        }
        nodes.addAll(lot.nodes(laid, Map.of("action", "", "subject", subject)));
    }
}
