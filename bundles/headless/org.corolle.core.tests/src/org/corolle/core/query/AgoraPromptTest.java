// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.corolle.core.project.SmallProject;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.project.Action;
import org.corolle.model.project.ProjectPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgoraPromptTest {

    private final SmallProject small = new SmallProject();
    private final Action action = small.create(ProjectPackage.Literals.ACTION);
    private final Dimension dimension = small.create(FrameworkPackage.Literals.DIMENSION);

    @BeforeEach
    void nameBoth() {
        action.setName("conserverie mobile et solidaire");
        dimension.setName("Dimension 1");
    }

    @Test
    void theUsualQuestionIsTheSentenceOfTheAgoraOfNovember2017() {
        String source = "En quoi l'action de conserverie mobile et solidaire contribue à la dimension ... ?";

        String prompt = AgoraPrompt.of(action, dimension, Locale.FRENCH);

        assertEquals(source.replace("...", "Dimension 1"), prompt.replace('’', '\'').replace('\u00a0', ' '));
    }

    @Test
    void aPetalsOwnQuestionIsAskedInstead() {
        dimension.setAgoraPrompt("{dimension} : que change {action} ? ($1, {autre})");

        assertEquals("Dimension 1 : que change conserverie mobile et solidaire ? ($1, {autre})",
                AgoraPrompt.of(action, dimension, Locale.ENGLISH));
    }

    @Test
    void aNameThatLooksLikeAPlaceIsLeftAlone() {
        action.setName("{dimension}");
        dimension.setAgoraPrompt("{action} / {dimension}");

        assertEquals("{dimension} / Dimension 1", AgoraPrompt.of(action, dimension, Locale.FRENCH));
    }

    @Test
    void anEnglishQuestionIsAskedInEnglish() {
        dimension.setAgoraPrompt(" ");

        assertEquals("How does the action conserverie mobile et solidaire contribute to the dimension Dimension 1?",
                AgoraPrompt.of(action, dimension, Locale.UK));
    }
}
