// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.ExitCode;
import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.Options;
import org.corolle.cli.command.ProgressLine;
import org.corolle.cli.command.Verb;
import org.corolle.core.project.ProjectProblem;
import org.corolle.hub.Hub;
import org.corolle.hub.journal.JournalProblem;
import org.corolle.room.Room;
import org.corolle.server.Network;
import org.corolle.server.RoomServer;
import org.corolle.server.ServerSettings;

import picocli.CommandLine.Model.CommandSpec;

/** {@code corolle serve FILE}: a room without a window, until it is asked to stop; then the project is saved. */
public final class ServeVerb implements Verb {

    private static final String PORT = "--port";
    private static final String OPEN = "--open";
    private static final String ADDRESS = "--address";
    private static final int HIGHEST_PORT = 65_535;
    private static final long LOOK_AGAIN = 100;

    @Override
    public void declare(CommandSpec spec, CommandTexts texts) {
        Options.words(spec, texts, "file", "1..*");
        Options.flag(spec, OPEN);
        Options.value(spec, texts, ADDRESS);
        Options.value(spec, texts, PORT);
    }

    @Override
    public int run(Invocation call) throws CommandFailure, ProjectProblem {
        Path file = call.file(call.word());
        int port = port(call);
        call.shell().model().run();
        try (Hosting hosting = hosting(call, file, port)) {
            Network network = call.has(OPEN) || call.value(ADDRESS).isPresent() ? open(call, hosting.server()) : null;
            RoomNews news = new RoomNews(call, hosting.hub());
            new RoomInvitation(call, hosting).print(file, network);
            hosting.room().damaged().ifPresent(aside -> call.say("serve.room.damaged", aside.getFileName()));
            await(call, hosting, network, news);
            boolean theirs = news.sayLast();
            save(call, hosting.hub(), file, theirs ? "serve.unchanged.theirs" : "serve.unchanged");
            news.say();
        }
        return ExitCode.OK;
    }

    /** A project that is open, its room and the server in front of it. */
    record Hosting(Hub hub, Room room, RoomServer server) implements AutoCloseable {
        @Override
        public void close() {
            server.close();
            hub.close();
        }
    }

    private static Hosting hosting(Invocation call, Path file, int port) throws CommandFailure, ProjectProblem {
        Hub hub = null;
        try (ProgressLine meter = call.meter("progress.reading")) {
            Room room = Room.open(file, System::currentTimeMillis, new SecureRandom());
            hub = Hub.open(file, room.permissions(), System::currentTimeMillis, meter);
            RoomServer server = RoomServer.start(hub, room, ServerSettings.usual().onPort(port));
            return new Hosting(hub, room, server);
        } catch (JournalProblem e) {
            throw CommandFailure.told(e.message(call.locale()), e);
        } catch (IOException e) {
            if (hub != null) {
                hub.close();
            }
            throw CommandFailure.file("problem.serve", e, file);
        }
    }

    private static Network open(Invocation call, RoomServer server) throws CommandFailure {
        List<Network> networks = server.networks();
        String wanted = call.value(ADDRESS).orElse("");
        Network network = networks.stream().filter(n -> wanted.isEmpty() || n.host().equals(wanted)
                || n.address().getHostAddress().equals(wanted)).findFirst().orElse(null);
        if (network == null) {
            String known = String.join(", ", networks.stream().map(n -> n.address().getHostAddress()).toList());
            throw wanted.isEmpty() || known.isEmpty() ? CommandFailure.file("problem.nonetwork", null)
                    : CommandFailure.usage("problem.unknown.address", wanted, known);
        }
        try {
            InetAddress address = network.address();
            server.openTo(address);
            return network;
        } catch (IOException e) {
            throw CommandFailure.file("problem.open", e, network.address().getHostAddress());
        }
    }

    private static void await(Invocation call, Hosting hosting, Network network, RoomNews news) throws CommandFailure {
        int warned = 0;
        while (!call.shell().interrupted().getAsBoolean()) {
            news.say();
            int devices = hosting.server().connected().size();
            if (network != null && devices > warned && network.warning(devices, call.locale()).isPresent()) {
                warned = devices;
                call.say("problem.told", network.warning(devices, call.locale()).get());
                call.shell().messages().flush();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void save(Invocation call, Hub hub, Path file, String unchanged) throws CommandFailure {
        long saved = hub.savedNumber();
        try {
            hub.save().get();
            call.say(hub.savedNumber() == saved ? unchanged : "serve.saved", file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProjectProblem problem) {
                call.say("problem.told", problem.message(call.locale()));
            }
            throw CommandFailure.file("problem.servesave", e, file);
        }
    }

    private static int port(Invocation call) throws CommandFailure {
        String given = call.value(PORT).orElse("0");
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > HIGHEST_PORT) {
            throw CommandFailure.usage("problem.port", given);
        }
        return Integer.parseInt(given);
    }
}
