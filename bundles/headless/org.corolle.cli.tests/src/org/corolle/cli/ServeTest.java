// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Shell;
import org.corolle.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {

    private static final Pattern ADDRESS = Pattern.compile("  (http://127\\.0\\.0\\.1:(\\d+)/)#(\\S+)");
    private static final int PATIENCE = 20;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private volatile boolean stop;
    private Path file;

    @BeforeEach
    void project() throws Exception {
        file = folder.resolve("c.corolle");
        Files.write(file, Sample.CONSERVERIE.open().readAllBytes());
    }

    @Test
    void servesUntilItIsAskedToStopAndSavesWhatWasDone() throws Exception {
        CompletableFuture<Spoken> served = serve();
        Matcher scribe = addresses();
        scribe.find();
        scribe.find();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(scribe.group(1) + "pictograms.json")).build(),
                HttpResponse.BodyHandlers.ofString());
        write(scribe, "Une action dite en séance");
        stop = true;
        Spoken spoken = served.get(PATIENCE, TimeUnit.SECONDS);

        assertEquals(200, answer.statusCode());
        assertEquals(ExitCode.OK, spoken.code());
        assertTrue(spoken.messages().contains("Enregistré"), spoken.messages());
        assertTrue(Files.readString(file).contains("Une action dite en séance"));
    }

    @Test
    void touchesNothingWhenNothingWasDone() throws Exception {
        String before = Files.readString(file);
        CompletableFuture<Spoken> served = serve();
        addresses();

        stop = true;
        Spoken spoken = served.get(PATIENCE, TimeUnit.SECONDS);

        assertTrue(spoken.messages().startsWith("Rien n’a changé"), spoken.messages());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void refusesAProjectThatIsServedAlready() throws Exception {
        CompletableFuture<Spoken> served = serve();
        addresses();

        Spoken second = Spoken.french(folder, "serve", "c.corolle");

        assertEquals(ExitCode.FILE, second.code());
        assertTrue(second.messages().contains("déjà ouvert"), second.messages());
        stop = true;
        assertEquals(ExitCode.OK, served.get(PATIENCE, TimeUnit.SECONDS).code());
    }

    @Test
    void givesOneAddressForEachRole() throws Exception {
        CompletableFuture<Spoken> served = serve();
        Matcher address = addresses();
        java.util.Set<String> secrets = new java.util.HashSet<>();

        while (address.find()) {
            secrets.add(address.group(3));
        }

        assertEquals(4, secrets.size());
        stop = true;
        assertFalse(served.get(PATIENCE, TimeUnit.SECONDS).messages().contains("http"));
    }

    @Test
    void saysWhatIsWrongWithThePort() {
        for (String port : new String[] {"x", "-1", "65536", "1e3", ""}) {
            Spoken spoken = Spoken.french(folder, "serve", "c.corolle", "--port=" + port);

            assertEquals(ExitCode.USAGE, spoken.code(), port);
            assertTrue(spoken.messages().contains("port"), spoken.messages());
        }
    }

    @Test
    void saysWhichAddressesThereAre() {
        Spoken spoken = Spoken.english(folder, "serve", "c.corolle", "--address", "203.0.113.7");

        assertTrue(spoken.code() == ExitCode.USAGE || spoken.code() == ExitCode.FILE);
        assertTrue(spoken.messages().contains("203.0.113.7") || spoken.messages().contains("no network"),
                spoken.messages());
    }

    @Test
    void saysThatAProjectIsNotThere() {
        Spoken spoken = Spoken.french(folder, "serve", "absent.corolle");

        assertEquals(ExitCode.FILE, spoken.code());
        assertTrue(spoken.messages().contains("absent.corolle"), spoken.messages());
        assertFalse(Files.exists(folder.resolve("absent.corolle.room")));
    }

    private CompletableFuture<Spoken> serve() {
        return CompletableFuture.supplyAsync(() -> {
            ByteArrayOutputStream messages = new ByteArrayOutputStream();
            Shell shell = new Shell(new PrintStream(results, true, StandardCharsets.UTF_8),
                    new PrintStream(messages, true, StandardCharsets.UTF_8), Map.of("LANG", "fr_FR.UTF-8")::get, folder,
                    () -> Spoken.DAY, false, () -> stop, () -> { });
            int code = Corolle.run(new String[] {"serve", "c.corolle"}, shell);
            return new Spoken(code, results.toByteArray(), messages.toString(StandardCharsets.UTF_8));
        });
    }

    /** All addresses, once the last line of the invitation is there. */
    private Matcher addresses() throws InterruptedException {
        for (int i = 0; i < PATIENCE * 100; i++) {
            String said = results.toString(StandardCharsets.UTF_8);
            if (said.contains("Ctrl+C")) {
                return ADDRESS.matcher(said);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError(results.toString(StandardCharsets.UTF_8));
    }

    private static void write(Matcher scribe, String text) throws Exception {
        CompletableFuture<String> answered = new CompletableFuture<>();
        WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder()
                .header("Origin", "http://127.0.0.1:" + scribe.group(2))
                .buildAsync(URI.create("ws://127.0.0.1:" + scribe.group(2) + "/room"), new WebSocket.Listener() {
                    private final StringBuilder heard = new StringBuilder();

                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        heard.append(data);
                        if (last && heard.indexOf("\"t\":\"answer\"") >= 0) {
                            answered.complete(heard.toString());
                        }
                        from.request(1);
                        return null;
                    }
                }).get(PATIENCE, TimeUnit.SECONDS);
        socket.sendText("{\"t\":\"hello\",\"v\":1,\"secret\":\"" + scribe.group(3) 
                + "\",\"me\":\"" + "0".repeat(32) + "\"}", true).join();
        socket.sendText("{\"t\":\"act\",\"id\":\"00000000-0000-4000-8000-00000000000a\",\"act\":"
                + "{\"do\":\"action-add\",\"id\":\"00000000-0000-4000-8000-00000000000b\",\"text\":\""
                + text + "\"}}", true).join();
        assertTrue(answered.get(PATIENCE, TimeUnit.SECONDS).contains("\"ok\":true"));
        socket.abort();
    }
}
