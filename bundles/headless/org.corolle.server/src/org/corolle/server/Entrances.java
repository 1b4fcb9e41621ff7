// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;

import org.corolle.server.web.Hosts;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Where the server listens: always on this computer itself, and on one network while the room is open. */
final class Entrances {

    /** Idle connections that are no websocket are closed after this time, in milliseconds. */
    private static final long IDLE = 15_000;
    /** Time for the last words to reach those who are sent away, in milliseconds. */
    private static final long LAST_WORDS = 700;

    private final Server server;
    private final Hosts hosts;
    private ServerConnector own;
    private ServerConnector opened;
    private volatile InetAddress address;

    Entrances(Server server, Hosts hosts) {
        this.server = server;
        this.hosts = hosts;
    }

    /** Listens on this computer; on any free port when that one is taken. */
    void listen(int port) throws IOException {
        try {
            own = entrance(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (IOException e) {
            if (port == 0) {
                throw e;
            }
            own = entrance(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
        }
        server.addConnector(own);
    }

    int port() {
        return own.getLocalPort();
    }

    /** The address that the room is open to, else null. */
    InetAddress address() {
        return address;
    }

    synchronized void open(InetAddress to) throws IOException {
        if (to.equals(address)) {
            return;
        }
        close();
        ServerConnector entrance = entrance(to, port());
        server.addConnector(entrance);
        try {
            entrance.start();
        } catch (Exception e) {
            server.removeConnector(entrance);
            throw e instanceof IOException io ? io : new IOException(e);
        }
        opened = entrance;
        address = to;
        hosts.open(to);
    }

    /** Lets nobody in from the network any more; those who are there have a moment to hear why. */
    synchronized void close() {
        ServerConnector closing = opened;
        if (closing == null) {
            return;
        }
        opened = null;
        address = null;
        hosts.close();
        closing.close();
        server.removeConnector(closing);
        Thread stopping = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(LAST_WORDS);
                closing.stop();
            } catch (Exception e) {
                Thread.currentThread().interrupt();
            }
        }, "Corolle entrance closing");
        stopping.setDaemon(true);
        stopping.start();
    }

    private ServerConnector entrance(InetAddress on, int port) throws IOException {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(8 * 1024);
        ServerConnector entrance = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        entrance.setHost(on.getHostAddress());
        entrance.setPort(port);
        entrance.setIdleTimeout(IDLE);
        entrance.setAcceptQueueSize(128);
        entrance.open();
        return entrance;
    }
}
