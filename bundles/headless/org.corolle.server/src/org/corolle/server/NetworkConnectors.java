// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;

import org.corolle.server.web.AllowedHosts;
import org.corolle.server.web.RequestDeadlines;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Where the server listens: always on this computer itself, and on one network while the room is open. */
final class NetworkConnectors {

    private static final System.Logger LOGGER = System.getLogger(NetworkConnectors.class.getName());
    /** Idle connections that are no websocket are closed after this time, in milliseconds. */
    private static final long IDLE_TIMEOUT_MS = 15_000;
    /** Time for the last words to reach those who are sent away, in milliseconds. */
    private static final long FAREWELL_MS = 700;

    private static final int MAX_HEADER_BYTES = 8 * 1024;
    private static final int ACCEPT_QUEUE = 128;

    private final Server server;
    private final AllowedHosts hosts;
    private final RequestDeadlines deadlines;
    private ServerConnector own;
    private ServerConnector opened;
    private volatile InetAddress address;

    NetworkConnectors(Server server, AllowedHosts hosts, RequestDeadlines deadlines) {
        this.server = server;
        this.hosts = hosts;
        this.deadlines = deadlines;
    }

    /** Listens on this computer; on any free port when that one is taken. */
    void listen(int port) throws IOException {
        try {
            own = connector(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (IOException e) {
            if (port == 0) {
                throw e;
            }
            own = connector(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
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
        ServerConnector connector = connector(to, port());
        server.addConnector(connector);
        try {
            connector.start();
        } catch (Exception e) {
            server.removeConnector(connector);
            throw e instanceof IOException io ? io : new IOException(e);
        }
        opened = connector;
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
        Thread stopping = new Thread(() -> stopLater(closing), "Corolle entrance closing");
        stopping.setDaemon(true);
        stopping.start();
    }

    private static void stopLater(ServerConnector closing) {
        try {
            TimeUnit.MILLISECONDS.sleep(FAREWELL_MS);
        } catch (InterruptedException e) {
            LOGGER.log(Level.INFO, "the room's network address is closed at once: the program ends");
        }
        try {
            closing.stop();
        } catch (Exception e) {
            LOGGER.log(Level.WARNING, "the room's network address could not be closed cleanly", e);
        }
    }

    private ServerConnector connector(InetAddress on, int port) throws IOException {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(on.getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_TIMEOUT_MS);
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        connector.addBean(deadlines);
        connector.open();
        return connector;
    }
}
