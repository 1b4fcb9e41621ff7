// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.corolle.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Results for scripts: names in one language for ever, one document, no message among them. */
class JsonTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void projectInTheFolder() {
        Spoken.english(folder, "samples", "conserverie", "-o", "é \"c\".corolle");
    }

    @Test
    void tellsWhatAProjectHolds() throws IOException {
        JsonNode json = json(Spoken.french(folder, "info", "é \"c\".corolle", "--json"));

        assertEquals("La Conserverie mobile et solidaire", json.get("title").asText());
        assertEquals("Romans-sur-Isère", json.get("territory").asText());
        assertEquals(9, json.get("counts").get("ChainCell").asInt());
        assertEquals(3, json.get("counts").get("Circuit").asInt());
        assertFalse(json.get("illustrative").asBoolean());
        assertEquals(1, json.get("formatVersion").asInt());
        assertTrue(json.get("startDate").isNull() || json.get("startDate").isTextual());
        assertTrue(json.get("file").asText().endsWith("é \"c\".corolle"));
    }

    @Test
    void tellsFindings() throws IOException {
        JsonNode json = json(Spoken.english(folder, "validate", "é \"c\".corolle", "--json", "--severity", "todo"));

        JsonNode first = json.get("findings").get(0);
        assertEquals(json.get("error").asInt() + json.get("todo").asInt(), json.get("findings").size());
        assertTrue(first.get("rule").asText().matches("V\\d\\d"));
        assertEquals("todo", first.get("severity").asText());
        assertEquals(36, first.get("element").asText().length());
        assertFalse(first.get("what").asText().isBlank());
        assertFalse(first.get("remedy").asText().isBlank());
    }

    @Test
    void tellsDocumentsWritten() throws IOException {
        JsonNode json = json(Spoken.english(folder, "generate", "é \"c\".corolle", "matrix", "indicators", "--json",
                "--format", "csv"));

        assertEquals(2, json.get("documents").size());
        assertEquals("matrix", json.get("documents").get(0).get("document").asText());
        assertTrue(json.get("documents").get(0).get("preset").isNull());
        assertEquals("evaluator", json.get("documents").get(1).get("preset").asText());
        assertEquals("fr", json.get("documents").get(1).get("language").asText());
    }

    @Test
    void tellsSamplesAndTemplates() throws IOException {
        assertEquals("conserverie", json(Spoken.french(folder, "samples", "--json")).at("/samples/0/id").asText());
        assertEquals("vide", json(Spoken.french(folder, "new", "--list", "--json")).at("/templates/0/id").asText());
    }

    private static JsonNode json(Spoken spoken) throws IOException {
        assertEquals(ExitCode.OK, spoken.code(), spoken.messages());
        return new ObjectMapper().readTree(spoken.bytes());
    }
}
