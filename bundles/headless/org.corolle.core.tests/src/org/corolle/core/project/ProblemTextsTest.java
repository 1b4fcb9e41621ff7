// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.core.project.ProjectProblem.Kind;
import org.corolle.model.chain.ChainPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final Path FILE = Path.of("mon projet.corolle");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsOwnWordsInBothLanguages(Kind kind) {
        ProjectProblem problem = new ProjectProblem(kind, null, FILE, "quelque chose", 12345,
                ChainPackage.Literals.CHAIN_CELL__CIRCUIT);

        String french = problem.message(Locale.FRANCE);
        String english = problem.message(Locale.UK);

        assertNotEquals(french, english);
        for (String message : new String[] {french, english}) {
            assertTrue(message.contains(FILE.toString()), message);
            assertTrue(message.endsWith("."), message);
            assertFalse(message.contains("{") || message.contains("''"), message);
        }
    }

    @Test
    void bothLanguagesHaveTheKindsAndNothingElse() throws IOException {
        Set<String> kinds = Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.toSet());

        assertEquals(kinds, texts("problems_fr.properties").stringPropertyNames());
        assertEquals(kinds, texts("problems_en.properties").stringPropertyNames());
    }

    @Test
    void theLanguageIsTheOneAskedWhateverTheMachineSpeaks() {
        ProjectProblem problem = new ProjectProblem(Kind.EMPTY, null, FILE);
        Locale machine = Locale.getDefault();
        try {
            for (Locale other : new Locale[] {Locale.US, Locale.FRANCE, Locale.GERMANY, new Locale("ar")}) {
                Locale.setDefault(other);
                assertTrue(problem.message(Locale.FRENCH).contains("est vide"));
                assertTrue(problem.message(Locale.ENGLISH).contains("is empty"));
                assertTrue(problem.message(Locale.GERMAN).contains("is empty"));
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void modelWordsStandInTheLanguageOfTheMessage() {
        ProjectProblem problem = new ProjectProblem(Kind.BAD_VALUE, null, FILE, "x", 3,
                ChainPackage.Literals.CIRCUIT__ETHICAL_RULE);

        assertTrue(problem.message(Locale.FRENCH).contains("Règle éthique"));
        assertTrue(problem.message(Locale.ENGLISH).contains("Ethical rule"));
    }

    @Test
    void aLongTextOfTheFileIsCutInAMessage() {
        ProjectProblem problem = new ProjectProblem(Kind.BAD_VALUE, null, FILE, "x".repeat(1_000_000), 3,
                ChainPackage.Literals.CIRCUIT__STATUS);

        assertTrue(problem.message(Locale.FRENCH).length() < 400);
        assertTrue(problem.getMessage().length() < 1_000);
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = ProjectProblem.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
