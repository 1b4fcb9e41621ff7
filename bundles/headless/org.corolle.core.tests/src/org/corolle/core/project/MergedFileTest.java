// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.corolle.core.Progress;
import org.corolle.model.collection.Measurement;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.Indicator;
import org.corolle.model.project.EvaluationProject;
import org.junit.jupiter.api.Test;

/** Two people's files merged line by line: a link is written at both its ends, and one of them may have been lost. */
class MergedFileTest {

    private EvaluationProject project;
    private Indicator first;
    private Indicator second;
    private Measurement measurement;
    private EvaluativeQuestion question;

    @Test
    void aLinkToldAtOneEndIsCompletedAtTheOther() throws Exception {
        open("measurements='m' questions='q'", "", "", "");
        assertSame(first, measurement.getIndicator());
        assertEquals(List.of(first), question.getIndicators());

        open("", "", "indicator='b'", "indicators='b a'");
        assertEquals(List.of(measurement), second.getMeasurements());
        assertEquals(List.of(second, first), question.getIndicators());
        assertEquals(List.of(question), first.getQuestions());
    }

    @Test
    void aLinkToldAtBothEndsIsOneLink() throws Exception {
        open("measurements='m' questions='q'", "", "indicator='a'", "indicators='a'");

        assertEquals(List.of(measurement), first.getMeasurements());
        assertEquals(List.of(first), question.getIndicators());
        assertEquals(List.of(question), first.getQuestions());
    }

    @Test
    void whereTheEndsDisagreeTheOneThatCanHaveOneLinkIsRight() throws Exception {
        open("measurements='m'", "measurements='m'", "indicator='b'", "");

        assertEquals(List.of(), first.getMeasurements());
        assertEquals(List.of(measurement), second.getMeasurements());
    }

    @Test
    void whereTwoClaimWhatSaysNothingTheFirstHasIt() throws Exception {
        open("measurements='m'", "measurements='m'", "", "");

        assertSame(first, measurement.getIndicator());
        assertEquals(List.of(), second.getMeasurements());
    }

    @Test
    void aLinkToldTwiceInAListIsOne() throws Exception {
        open("questions='q q' actions='x x'", "", "", "");

        assertEquals(List.of(question), first.getQuestions());
        assertEquals(1, first.getActions().size());
        assertNull(measurement.getIndicator());
    }

    private void open(String a, String b, String m, String q) throws Exception {
        String text = """
                <p:EvaluationProject xmlns:p="urn:corolle:project" id="p"><actions id="x"/><framework id="f">
                <strategicQuestions id="s"><evaluativeQuestions id="q" %s/></strategicQuestions>
                <dimensions id="d"><criteria id="c">
                <indicators id="a" %s/><indicators id="b" %s/></criteria></dimensions>
                </framework><measurements id="m" %s/></p:EvaluationProject>""".formatted(q, a, b, m);
        project = new ProjectReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                Path.of("merged.corolle"), Progress.NONE);
        first = (Indicator) project.eResource().getEObject("a");
        second = (Indicator) project.eResource().getEObject("b");
        measurement = project.getMeasurements().get(0);
        question = (EvaluativeQuestion) project.eResource().getEObject("q");
    }
}
