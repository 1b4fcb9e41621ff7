// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.flower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.samples.Sample;
import org.corolle.scene.Scene;
import org.corolle.scene.wire.SceneJson;
import org.corolle.scene.write.SvgOptions;
import org.corolle.scene.write.SvgWriter;
import org.junit.jupiter.api.Test;

/** Flowers stand in {@code expected}; with {@code COROLLE_REWRITE=true} they are written anew. */
class FlowerGoldenTest {

    private static final boolean REWRITE = "true".equals(System.getenv("COROLLE_REWRITE"));

    @Test
    void theFlowerOfTheIllustratedConserverie() throws IOException {
        same("conserverie-illustree-flower.json", json(illustrated(DiagramType.FLOWER)));
    }

    @Test
    void theFlowerOfItsFramework() throws IOException {
        same("conserverie-illustree-framework-flower.json", json(illustrated(DiagramType.FRAMEWORK_FLOWER)));
    }

    @Test
    void aSmallFlowerAsSvg() throws IOException {
        Garden garden = new Garden(3);
        Contribution card = garden.card(1, "On ose prendre la parole");
        card.setKind(ContributionKind.VERBATIM);
        card.setStatus(ContributionStatus.RETAINED);
        card.setDots(4);
        card.setGroupLabel("Soleil");
        card.setGroupColour("#f2b705");
        garden.card(2, "Trop loin du quartier").setKind(ContributionKind.DISAGREEMENT);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();

        SvgWriter.write(garden.inviting(), new SvgOptions(Locale.FRENCH, "", "fonts/", false), svg);

        same("small-flower.svg", svg.toString(StandardCharsets.UTF_8));
    }

    private static Scene illustrated(DiagramType type) {
        return Diagrams.draw(Sample.CONSERVERIE_ILLUSTRATED.build(),
                new DiagramRequest(type, "", "", Locale.FRENCH, DiagramLook.LIGHT, true, false));
    }

    private static String json(Scene scene) {
        return SceneJson.text(scene).replace("{\"id\":", "\n{\"id\":") + "\n";
    }

    private static void same(String name, String drawn) throws IOException {
        Path file = Path.of("expected", name);
        if (REWRITE) {
            Files.writeString(file, drawn);
        }
        assertEquals(Files.readString(file), drawn);
    }
}
