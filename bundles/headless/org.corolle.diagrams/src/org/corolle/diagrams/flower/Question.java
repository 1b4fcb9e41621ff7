// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import java.util.List;

import org.corolle.core.query.AgoraPrompt;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.project.Action;

/** The question of an Agora: one for the whole flower where all petals ask the same, else one a petal. */
record Question(Bloom bloom, Action action) {

    private static final String ANY = "…";

    /** The question with the petal left open; empty where the petals ask different things or nothing can be asked yet. */
    String forAll() {
        List<String> own = bloom.dimensions().stream().map(petal -> Bloom.text(petal.getAgoraPrompt())).distinct().toList();
        if (action == null || own.size() != 1) {
            return "";
        }
        Dimension any = FrameworkFactory.eINSTANCE.createDimension();
        any.setName(ANY);
        any.setAgoraPrompt(own.get(0));
        return AgoraPrompt.of(action, any, bloom.labels().locale());
    }

    String of(Dimension dimension) {
        return action == null ? "" : AgoraPrompt.of(action, dimension, bloom.labels().locale());
    }
}
