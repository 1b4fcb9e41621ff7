// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.corolle.room.JoinCode;
import org.corolle.server.text.ServerTexts;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives the participants' secret to those who know the room's code, and slows down those who guess it. */
public final class JoinByCode extends Handler.Wrapper {

    /** Where a page asks by a code. */
    public static final String PATH = "/join";

    private static final String HEADER = "X-Corolle-Code";
    /** The part of an IPv6 address that one network has, in bytes: the rest a device chooses as it likes. */
    private static final int NETWORK_BYTES = 8;

    private final Function<String, Optional<String>> secrets;
    private final GuessLimiter limiter;
    private final Runnable refused;

    /**
     * Joining before everything else.
     *
     * @param secrets the secret for a code as read, if it is the room's
     * @param nanos   a clock in nanoseconds
     * @param refused hears of each wrong code
     */
    public JoinByCode(Function<String, Optional<String>> secrets, LongSupplier nanos, Runnable refused,
            Handler inside) {
        super(inside);
        this.secrets = secrets;
        this.limiter = new GuessLimiter(nanos);
        this.refused = refused;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!PATH.equals(request.getHttpURI().getPath())) {
            return super.handle(request, response, callback);
        }
        ServerTexts texts = ServerTexts.in(JsonAnswer.locale(request));
        JsonAnswer answer = new JsonAnswer(response, callback);
        String typed = request.getHeaders().get(HEADER);
        Optional<String> read = JoinCode.read(typed == null ? "" : typed);
        if (read.isEmpty()) {
            answer.send(JsonAnswer.BAD_REQUEST, Map.of("why", texts.get("code.shape", letters()), "typo", true));
            return true;
        }
        String device = device(request.getConnectionMetaData().getRemoteSocketAddress());
        int wait = limiter.take(device);
        if (wait > 0) {
            answer.later(JsonAnswer.TOO_MANY_REQUESTS, texts.get("code.wait", wait), wait);
            return true;
        }
        Optional<String> secret = secrets.apply(read.get());
        if (secret.isPresent()) {
            limiter.giveBack(device);
            answer.send(JsonAnswer.OK, Map.of("secret", secret.get()));
        } else {
            refused.run();
            answer.send(JsonAnswer.NOT_FOUND, Map.of("why", texts.get("code.typo"), "typo", true));
        }
        return true;
    }

    private static String letters() {
        return String.join(" ", JoinCode.ALPHABET.split("")).toUpperCase(Locale.ROOT);
    }

    private static String device(SocketAddress address) {
        if (!(address instanceof InetSocketAddress at) || at.getAddress() == null) {
            return "";
        }
        byte[] bytes = at.getAddress().getAddress();
        return Arrays.toString(at.getAddress() instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
