// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that cannot be understood: exit code 2, a sentence in the user's language, nothing written. */
class BadWordsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void projectInTheFolder() {
        Spoken.english(folder, "samples", "conserverie", "-o", "c.corolle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "vérifier                                | La commande « vérifier » n’existe pas.",
            "generat                                 | Vouliez-vous dire generate ?",
            "info c.corolle --verbeux                | L’option --verbeux n’existe pas.",
            "info                                    | Il manque FICHIER.",
            "info c.corolle d.corolle                | « d.corolle » est de trop.",
            "info c.corolle --json=oui               | La valeur donnée à --json ne convient pas.",
            "info c.corolle --json --json            | L’option --json est donnée deux fois.",
            "info c.corolle --language               | L’option --language attend une valeur.",
            "info c.corolle --language de            | La langue « de » n’est pas connue. Langues possibles : fr, en.",
            "validate c.corolle --severity grave     | Gravités : error, todo, hint.",
            "new                                     | Il manque FICHIER.",
            "new a.corolle --template fleur          | Le modèle « fleur » n’existe pas. Modèles : vide,",
            "samples conserve                        | L’exemple « conserve » n’existe pas. Exemples et modèles :",
            "generate                                | Il manque FICHIER",
            "generate indicators                     | Il manque FICHIER.",
            "generate c.corolle                      | Dites quel document produire (indicators, matrix,",
            "generate c.corolle indicateurs          | Le document « indicateurs » n’existe pas. Documents :",
            "generate c.corolle indicators -p maire  | Présentations : agora, evaluator, funder, coorace, fonda.",
            "generate c.corolle indicators -c prix   | La colonne « prix » n’existe pas dans la présentation",
            "generate c.corolle indicators -c code,code | La colonne « code » est demandée deux fois.",
            "generate c.corolle matrix -c code       | L’option --columns ne vaut que pour le document indicators.",
            "generate c.corolle matrix -p agora      | L’option --preset ne vaut que pour le document indicators.",
            "generate c.corolle matrix --format pdf  | Le format « pdf » n’existe pas. Formats : xlsx, ods, csv, html.",
            "generate c.corolle matrix -o a.pdf      | Le nom « a.pdf » ne dit pas un format connu.",
            "generate c.corolle matrix -o a.ods --format csv | Le nom « a.ods » et --format csv se contredisent.",
            "generate c.corolle --all -o tout.xlsx   | Plusieurs documents ne tiennent pas dans « tout.xlsx »",
            "generate c.corolle --all -o -           | Plusieurs documents ne tiennent pas dans « - »",
            "generate c.corolle matrix --date hier   | « hier » n’est pas une date comme 2026-11-21.",
            "generate c.corolle matrix --date 2026-02-30 | « 2026-02-30 » n’est pas une date"})
    void areExplainedInFrench(String words, String sentence) throws IOException {
        Spoken spoken = Spoken.french(folder, words.strip().split(" "));

        assertEquals(ExitCode.USAGE, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().replace('\u00a0', ' ').contains(sentence), spoken.messages());
        assertEquals("", spoken.result());
        assertEquals(1, Files.list(folder).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "check                                   | There is no command \"check\".",
            "info c.corolle --verbose                | There is no option --verbose.",
            "info                                    | FILE is missing.",
            "generate c.corolle matrix --date today  | \"today\" is not a date like 2026-11-21.",
            "info --language                         | The option --language wants a value."})
    void areExplainedInEnglish(String words, String sentence) {
        Spoken spoken = Spoken.english(folder, words.strip().split(" "));

        assertEquals(ExitCode.USAGE, spoken.code(), spoken.messages());
        assertTrue(spoken.messages().contains(sentence), spoken.messages());
    }
}
