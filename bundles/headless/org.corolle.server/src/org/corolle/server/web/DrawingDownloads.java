// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.corolle.diagrams.request.DiagramRequest;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.export.DrawingExport;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.diagrams.export.Paper;
import org.corolle.model.project.EvaluationProject;
import org.corolle.scene.page.Orientation;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Drawings as files, for those who show in a header that they may see them. */
public final class DrawingDownloads extends Handler.Wrapper {

    private static final Pattern PATH = Pattern.compile("/draw/([a-z-]+)\\.(svg|pdf|png)");
    private static final String SECRET = "X-Corolle-Secret";
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 503;
    /** Drawings that are written at once: a poster takes a processor for a while. */
    private static final int MAX_CONCURRENT_DRAWINGS = 2;
    private static final long HANDSHAKE_TIMEOUT_MS = 10;

    private final Predicate<String> mayDraw;
    private final Supplier<CompletableFuture<EvaluationProject>> copies;
    private final Runnable refused;
    private final Semaphore capacity = new Semaphore(MAX_CONCURRENT_DRAWINGS);

    /**
     * Downloads before everything else.
     *
     * @param mayDraw whether a secret is one of those who may have every word of a drawing now
     * @param copies  a copy of the project that is nobody else's
     * @param refused hears of each request without such a secret
     */
    public DrawingDownloads(Predicate<String> mayDraw, Supplier<CompletableFuture<EvaluationProject>> copies,
            Runnable refused,
            Handler otherwise) {
        super(otherwise);
        this.mayDraw = mayDraw;
        this.copies = copies;
        this.refused = refused;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Matcher path = PATH.matcher(request.getHttpURI().getPath());
        if (!path.matches()) {
            return super.handle(request, response, callback);
        }
        if (!mayDraw.test(request.getHeaders().get(SECRET))) {
            refused.run();
            StaticFiles.answer(response, callback, FORBIDDEN, "");
            return true;
        }
        Optional<DiagramType> type = Stream.of(DiagramType.values()).filter(t -> t.id().equals(path.group(1)))
                .findFirst();
        if (type.isEmpty()) {
            StaticFiles.answer(response, callback, NOT_FOUND, "");
        } else if (!capacity.tryAcquire(HANDSHAKE_TIMEOUT_MS, TimeUnit.SECONDS)) {
            StaticFiles.answer(response, callback, BUSY, "");
        } else {
            try {
                draw(type.get(), path.group(2), request, response, callback);
            } finally {
                capacity.release();
            }
        }
        return true;
    }

    private void draw(DiagramType type, String ending, Request request, Response response,
            Callback callback) throws Exception {
        Fields query = Request.extractQueryParameters(request);
        DrawingFormat format = DrawingFormat.valueOf(ending.toUpperCase(Locale.ROOT));
        Locale locale = "en".equals(query.getValue("lang")) ? Locale.ENGLISH : Locale.FRENCH;
        DiagramLook look = "high-contrast".equals(query.getValue("look")) ? DiagramLook.HIGH_CONTRAST : DiagramLook.LIGHT;
        Paper paper = Stream.of(Paper.values()).filter(p -> p.id().equals(query.getValue("page"))).findFirst()
                .orElse(format == DrawingFormat.PDF ? Paper.A3 : Paper.SCREEN);
        EvaluationProject project = copies.get().get(HANDSHAKE_TIMEOUT_MS, TimeUnit.SECONDS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DrawingExport(format, paper, Orientation.AUTO, LocalDate.now()).write(project, new DiagramRequest(type,
                text(query, "subject"), text(query, "dimension"), locale, look, false, false), out);
        Asset asset = Asset.of(out.toByteArray(), "drawing." + ending);
        response.setStatus(OK);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, asset.type());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders()
                .put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + type.id() + "." + ending + "\"");
        response.write(true, ByteBuffer.wrap(asset.bytes()), callback);
    }

    private static String text(Fields query, String name) {
        String value = query.getValue(name);
        return value == null ? "" : value;
    }
}
