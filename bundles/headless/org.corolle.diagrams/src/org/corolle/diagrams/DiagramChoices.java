// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.corolle.core.labels.Labels;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.words.DiagramWords;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.project.Action;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.NamedElement;

/** Which drawings there are: chains and their circuits, flowers and their petals, the framework, the map. */
final class DiagramChoices {

    private final List<DiagramChoice> found = new ArrayList<>();
    private final DiagramWords words;
    private final Labels labels;

    private DiagramChoices(Locale locale) {
        words = DiagramWords.of(DiagramChoices.class, locale);
        labels = Labels.in(locale);
    }

    static List<DiagramChoice> of(EvaluationProject project, Locale locale) {
        DiagramChoices choices = new DiagramChoices(locale);
        choices.chains(project.getChains());
        choices.flowers(project);
        choices.add(DiagramType.STAKEHOLDER_MAP, "", "", choices.words.get("map"));
        return List.copyOf(choices.found);
    }

    private void chains(List<ValueChain> chains) {
        if (chains.isEmpty()) {
            add(DiagramType.CHAIN, "", "", words.get("chain.none"));
        }
        for (ValueChain chain : chains) {
            add(DiagramType.CHAIN, chain.getId(), "", words.get("chain", labels.of(chain)));
            for (Circuit circuit : chain.getCircuits()) {
                add(DiagramType.CIRCUIT, circuit.getId(), "",
                        words.get("circuit", labels.of(circuit), labels.of(chain)));
            }
        }
    }

    private void flowers(EvaluationProject project) {
        if (project.getActions().isEmpty()) {
            add(DiagramType.FLOWER, "", "", words.get("flower.none"));
        }
        EvaluationFramework framework = project.getFramework();
        List<Dimension> petals = framework == null ? List.of() : framework.getDimensions();
        for (Action action : project.getActions()) {
            add(DiagramType.FLOWER, action.getId(), "", words.get("flower", labels.of(action)));
            for (Dimension petal : petals) {
                add(DiagramType.PETAL, action.getId(), petal.getId(),
                        words.get("petal", labels.of(petal), labels.of(action)));
            }
        }
        if (!petals.isEmpty()) {
            add(DiagramType.FRAMEWORK_FLOWER, id(framework), "", words.get("framework"));
        }
    }

    private static String id(NamedElement element) {
        return element.getId() == null ? "" : element.getId();
    }

    private void add(DiagramType type, String subject, String dimension, String title) {
        found.add(new DiagramChoice(type, subject == null ? "" : subject, dimension == null ? "" : dimension, title));
    }
}
