// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    private static final String LAUGHS = "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
            + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
            + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">";

    @TempDir
    Path folder;
    private String good;

    @BeforeEach
    void saveAGoodProject() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProjectWriter().write(new SmallProject().project, out);
        good = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBillionLaughsAreRefusedAtOnce() {
        String file = withType(LAUGHS).replace("La Conserverie", "&h;");

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refused(Kind.FORBIDDEN_ENTITY, file));
    }

    @Test
    void aDeclarationIsRefusedInAnyEncoding() throws IOException {
        String file = withType(LAUGHS).replace("UTF-8", "UTF-16");

        assertEquals(Kind.FORBIDDEN_ENTITY, problem(file.getBytes(StandardCharsets.UTF_16)).kind());
        assertEquals(Kind.FORBIDDEN_ENTITY, problem(withType("").getBytes(Charset.forName("UTF-8"))).kind());
    }

    @Test
    void anExternalEntityIsRefusedAndItsFileIsNotShown() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "le mot de passe");
        String file = withType("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">").replace("La Conserverie", "&x;");

        ProjectProblem problem = refused(Kind.FORBIDDEN_ENTITY, file);

        assertFalse(problem.toString().contains("mot de passe"));
    }

    @Test
    void noAddressInAFileIsEverCalled() throws Exception {
        try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + trap.getLocalPort() + "/x";

            refused(Kind.EXTERNAL_LINK, good.replace("<cells", "<cells href=\"" + address + "#//\""));
            refused(Kind.EXTERNAL_LINK, good.replace("<cells ", "<territory href=\"" + address + "#//\"/><cells "));
            refused(Kind.EXTERNAL_LINK, good.replaceAll("circuit=\"[^\"]*", "circuit=\"" + address + "#//"));
            refused(Kind.FORBIDDEN_ENTITY,
                    good.replace("<project:", "<!DOCTYPE p SYSTEM \"" + address + "\"><project:"));
            read(good.replace("formatVersion", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                    + "xsi:schemaLocation=\"urn:corolle:project " + address + " urn:x " + address
                    + "\" formatVersion"));
            read(good.replace("?>\n", "?>\n<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "\"?>\n"));

            trap.setSoTimeout(300);
            assertThrows(SocketTimeoutException.class, trap::accept);
        }
    }

    @Test
    void noOtherFileIsEverOpened() throws IOException {
        Path other = Files.writeString(folder.resolve("other.corolle"), good);

        refused(Kind.EXTERNAL_LINK, good.replaceAll("circuit=\"[^\"]*", "circuit=\"" + other.toUri() + "#//"));
        refused(Kind.EXTERNAL_LINK, good.replaceAll("circuit=\"[^\"]*", "circuit=\"other.corolle#id"));
        refused(Kind.UNKNOWN_ELEMENT,
                good.replace("<cells ", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\"/><cells "));
    }

    @Test
    void veryDeepAndVeryLongThingsAreRefusedWithAMessage() throws IOException {
        refused(Kind.UNKNOWN_ELEMENT, good.replace("<cells ", "<a>".repeat(100_000) + "<cells "));
        String wide = good.replace("<cells ", "<cells " + attributes(20_000));
        assertFalse(problem(wide.getBytes(StandardCharsets.UTF_8)).message(Locale.FRENCH).isBlank());
    }

    @RepeatedTest(20)
    void whateverIsChangedInAFileOpensOrIsRefusedWithAMessage() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                change(bytes, random);
            }
            try {
                new ProjectReader().read(new ByteArrayInputStream(bytes), Path.of("a"), Progress.NONE);
            } catch (ProjectProblem expected) {
                assertTrue(!expected.message(Locale.FRENCH).isBlank());
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + "\n" + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
    }

    private static void change(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] = (byte) "<>&\"'=/ :#\0".charAt(random.nextInt(11));
            default -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(60), bytes.length - Math.max(at, from));
                System.arraycopy(Arrays.copyOfRange(bytes, from, from + length), 0, bytes, at, length);
            }
        }
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("a").append(i).append("=\"\" ");
        }
        return all.toString();
    }

    private String withType(String declarations) {
        return good.replace("<project:Ev", "<!DOCTYPE p [" + declarations + "]>\n<project:Ev");
    }

    private void read(String content) throws Exception {
        new ProjectReader().read(Files.writeString(folder.resolve("a.corolle"), content), Progress.NONE);
    }

    private ProjectProblem refused(Kind kind, String content) throws IOException {
        ProjectProblem problem = problem(content.getBytes(StandardCharsets.UTF_8));
        assertEquals(kind, problem.kind(), problem.getMessage());
        return problem;
    }

    private ProjectProblem problem(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("a.corolle"), content);
        return assertThrows(ProjectProblem.class, () -> new ProjectReader().read(file, Progress.NONE));
    }
}
