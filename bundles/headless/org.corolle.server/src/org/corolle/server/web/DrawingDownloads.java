// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentKinds;
import org.corolle.diagrams.document.DrawingDocuments;
import org.corolle.server.text.ServerTexts;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Drawings as files, for those who show in a header that they may see them. No thread of the network's waits. */
public final class DrawingDownloads extends Handler.Wrapper implements AutoCloseable {

    private static final Pattern PATH = Pattern.compile("/draw/([a-z-]+)\\.(svg|pdf|png)");
    private static final String SECRET = "X-Corolle-Secret";
    /** Who has waited so long is told to come again: its browser would give up soon. */
    private static final int TIMEOUT_S = 60;
    private static final int RETRY_S = 10;

    private final Predicate<String> mayDraw;
    private final Supplier<CompletableFuture<ProjectVersion>> versions;
    private final Runnable refused;
    private final DrawingQueue queue = new DrawingQueue();
    private final DocumentKinds kinds = DocumentKinds.of(DrawingDocuments.kinds());
    private final String stem;

    /**
     * Downloads before everything else.
     *
     * @param stem     the name of the project's file without its ending
     * @param mayDraw  whether a secret is one of those who may have every word of a drawing now
     * @param versions the project as it is now
     * @param refused  hears of each request without such a secret
     */
    public DrawingDownloads(String stem, Predicate<String> mayDraw,
            Supplier<CompletableFuture<ProjectVersion>> versions, Runnable refused, Handler otherwise) {
        super(otherwise);
        this.stem = stem;
        this.mayDraw = mayDraw;
        this.versions = versions;
        this.refused = refused;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Matcher path = PATH.matcher(request.getHttpURI().getPath());
        if (!path.matches()) {
            return super.handle(request, response, callback);
        }
        if (!mayDraw.test(request.getHeaders().get(SECRET))) {
            refused.run();
            StaticFiles.answer(response, callback, JsonAnswer.FORBIDDEN, "");
            return true;
        }
        Optional<DocumentKind> kind = kinds.find(path.group(1));
        Optional<DocumentFormat> format = kind.flatMap(known -> known.formats().stream()
                .filter(each -> each.id().equals(path.group(2))).findFirst());
        if (format.isEmpty()) {
            StaticFiles.answer(response, callback, JsonAnswer.NOT_FOUND, "");
        } else {
            draw(DrawingOrder.of(kind.get(), format.get(), LocalDate.now(), request), request,
                    new JsonAnswer(response, callback));
        }
        return true;
    }

    @Override
    public void close() {
        queue.close();
    }

    private void draw(DrawingOrder order, Request request, JsonAnswer answer) {
        request.addIdleTimeoutListener(timeout -> false);
        versions.get().thenCompose(version -> queue.draw(version, order).thenApply(bytes -> new NamedFile(
                order.fileName(stem, version.project()), bytes))).copy().orTimeout(TIMEOUT_S, TimeUnit.SECONDS)
                .whenComplete((file, problem) -> {
                    if (!mayDraw.test(request.getHeaders().get(SECRET))) {
                        StaticFiles.answer(answer.response(), answer.callback(), JsonAnswer.FORBIDDEN, "");
                    } else if (problem == null) {
                        send(file, answer);
                    } else {
                        explain(problem, ServerTexts.in(JsonAnswer.locale(request)), answer);
                    }
                });
    }

    /** What is sent. */
    private record NamedFile(String name, byte[] bytes) { }

    private static void send(NamedFile file, JsonAnswer answer) {
        Response response = answer.response();
        response.setStatus(JsonAnswer.OK);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Asset.type(file.name()));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_DISPOSITION,
                "attachment; filename*=UTF-8''" + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                        .replace("+", "%20"));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, file.bytes().length);
        response.write(true, ByteBuffer.wrap(file.bytes()), answer.callback());
    }

    private static void explain(Throwable problem, ServerTexts texts, JsonAnswer answer) {
        Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
        if (cause instanceof DrawingQueue.Busy busy) {
            answer.later(JsonAnswer.UNAVAILABLE, texts.get("drawing.busy", busy.seconds()), busy.seconds());
        } else if (cause instanceof TimeoutException) {
            answer.later(JsonAnswer.UNAVAILABLE, texts.get("drawing.busy", RETRY_S), RETRY_S);
        } else {
            answer.send(JsonAnswer.SERVER_ERROR, Map.of("why", texts.get("drawing.failed")));
        }
    }
}
