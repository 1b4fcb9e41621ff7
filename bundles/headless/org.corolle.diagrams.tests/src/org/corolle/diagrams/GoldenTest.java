// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.corolle.diagrams.request.DiagramType;
import org.corolle.samples.Sample;
import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneJson;
import org.junit.jupiter.api.Test;

/**
 * The drawings of the Conserverie stand in {@code expected}; with {@code COROLLE_REWRITE=true} they are written anew.
 */
class GoldenTest {

    private static final boolean REWRITE = "true".equals(System.getenv("COROLLE_REWRITE"));

    @Test
    void chainOfTheConserverie() throws IOException {
        same("conserverie-chain.json", Drawn.edited(Sample.CONSERVERIE.build(), DiagramType.CHAIN, ""));
    }

    @Test
    void chainWithFlows() throws IOException {
        same("conserverie-illustree-chain.json", Drawn.seen(Sample.CONSERVERIE_ILLUSTRATED.build(), DiagramType.CHAIN,
                ""));
    }

    @Test
    void circuitOfTheConserverie() throws IOException {
        same("conserverie-circuit.json", Drawn.seen(Sample.CONSERVERIE.build(), DiagramType.CIRCUIT, ""));
    }

    @Test
    void mapOfTheStakeholders() throws IOException {
        same("conserverie-illustree-map.json",
                Drawn.seen(Sample.CONSERVERIE_ILLUSTRATED.build(), DiagramType.STAKEHOLDER_MAP, ""));
    }

    private static void same(String name, Scene scene) throws IOException {
        Path file = Path.of("expected", name);
        String lines = SceneJson.text(scene).replace("{\"id\":", "\n{\"id\":") + "\n";
        if (REWRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines);
        }
        assertEquals(Files.readString(file), lines);
    }
}
