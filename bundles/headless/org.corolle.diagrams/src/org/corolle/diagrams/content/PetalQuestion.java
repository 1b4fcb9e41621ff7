// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.content;

import java.util.List;

import org.corolle.core.query.AgoraPrompt;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkFactory;
import org.corolle.model.project.Action;

/** The question of an Agora: one for the whole flower where all petals ask the same, else one a petal. */
public record PetalQuestion(FlowerContext context, Action action) {

    private static final String ANY = "…";

    /**
     * The question with the petal left open; empty where the petals ask different things or nothing can be asked yet.
     */
    public String forAll() {
        List<String> own = context.dimensions().stream().map(petal -> FlowerContext.text(petal.getAgoraPrompt()))
                .distinct().toList();
        if (action == null || own.size() != 1) {
            return "";
        }
        Dimension any = FrameworkFactory.eINSTANCE.createDimension();
        any.setName(ANY);
        any.setAgoraPrompt(own.get(0));
        return AgoraPrompt.of(action, any, context.labels().locale());
    }

    public String of(Dimension dimension) {
        return action == null ? "" : AgoraPrompt.of(action, dimension, context.labels().locale());
    }
}
