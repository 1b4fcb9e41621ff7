// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.Progress;
import org.corolle.samples.Sample;
import org.corolle.validation.Validator;
import org.corolle.validation.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the rules find in the samples, checked by hand against the sources: the files in {@code expected} list each
 * finding in French and say for each rule why. {@code -Dcorolle.golden=rewrite} writes them anew, keeping the reasons.
 */
class SampleFindingsTest {

    private static final String WHY = "# ";

    @ParameterizedTest
    @EnumSource
    void findsWhatIsExpectedAndNothingElse(Sample sample) throws IOException {
        List<String> expected = expected(sample);
        List<String> found = findings(sample).map(SampleFindingsTest::line).toList();
        if ("rewrite".equals(System.getProperty("corolle.golden"))) {
            rewrite(sample, expected, found);
        }

        assertEquals(String.join("\n", listed(expected)), String.join("\n", found));
    }

    @ParameterizedTest
    @EnumSource
    void everyExpectedRuleHasItsReason(Sample sample) throws IOException {
        List<String> rules = listed(expected(sample)).stream().map(l -> l.substring(0, 3)).distinct().toList();
        List<String> explained = expected(sample).stream().filter(l -> l.startsWith(WHY + "V"))
                .map(l -> l.substring(WHY.length(), WHY.length() + 3)).toList();

        assertTrue(explained.containsAll(rules), () -> rules + " / " + explained);
    }

    @Test
    void theConserverieHasItsMatrixWholeOneOpenCellAndNineQuestionsToAnswer() {
        Map<String, Long> counts = findings(Sample.CONSERVERIE)
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));

        assertEquals(null, counts.get("V02"));
        assertEquals(null, counts.get("V03"));
        assertEquals(1, counts.get("V04"));
        assertEquals(9, counts.get("V12"));
    }

    private static Stream<Finding> findings(Sample sample) {
        return new Validator().validate(sample.build(), Progress.NONE).stream();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.what(Locale.FRENCH);
    }

    private static List<String> listed(List<String> lines) {
        return lines.stream().filter(l -> !l.startsWith(WHY)).toList();
    }

    private static List<String> expected(Sample sample) throws IOException {
        try (InputStream file = SampleFindingsTest.class.getResourceAsStream("expected/" + fileName(sample))) {
            return file == null ? List.of() : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void rewrite(Sample sample, List<String> old, List<String> found) throws IOException {
        Stream<String> lines = Stream.concat(old.stream().filter(l -> l.startsWith(WHY)), found.stream());
        Path folder = Files.createDirectories(Path.of("src", "org", "corolle", "cli", "expected"));
        Files.writeString(folder.resolve(fileName(sample)), lines.collect(Collectors.joining("\n", "", "\n")));
    }

    private static String fileName(Sample sample) {
        return "findings-" + sample.id() + ".txt";
    }
}
