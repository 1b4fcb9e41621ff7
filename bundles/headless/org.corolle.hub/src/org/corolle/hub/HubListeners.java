// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.corolle.hub.file.FileNews;
import org.corolle.hub.file.FileNews.Kind;

/**
 * Who wants to hear that the hub fails, or that others touch its files. A listener that throws keeps nobody from
 * hearing.
 */
final class HubListeners {

    private final List<Consumer<HubStopped>> ofFailure = new ArrayList<>();
    private final List<Consumer<FileNews>> ofFiles = new ArrayList<>();
    private HubStopped failure;
    private FileNews latest;

    void onFailure(Consumer<HubStopped> listener) {
        HubStopped already;
        synchronized (this) {
            ofFailure.add(listener);
            already = failure;
        }
        if (already != null) {
            tell(listener, already);
        }
    }

    void failed(HubStopped why) {
        List<Consumer<HubStopped>> all;
        synchronized (this) {
            failure = why;
            all = List.copyOf(ofFailure);
        }
        all.forEach(listener -> tell(listener, why));
    }

    void onFileNews(Consumer<FileNews> listener) {
        FileNews known;
        synchronized (this) {
            ofFiles.add(listener);
            known = latest;
        }
        if (known != null && known.kind() != Kind.AS_BEFORE) {
            tell(listener, known);
        }
    }

    /** What a look has found; told when it is not what the last look found. */
    void looked(FileNews found) {
        synchronized (this) {
            Kind before = latest == null ? Kind.AS_BEFORE : latest.kind();
            boolean settled = found.kind() == Kind.AS_BEFORE
                    && (before == Kind.KEPT_BOTH || before == Kind.JOURNAL_RESTORED);
            if (found.equals(latest) || settled || found.kind() == before && before == Kind.AS_BEFORE) {
                return;
            }
        }
        tell(found);
    }

    void tell(FileNews news) {
        List<Consumer<FileNews>> all;
        synchronized (this) {
            latest = news;
            all = List.copyOf(ofFiles);
        }
        all.forEach(listener -> tell(listener, news));
    }

    private static <T> void tell(Consumer<T> listener, T news) {
        try {
            listener.accept(news);
        } catch (RuntimeException | Error e) {
            System.getLogger(Hub.class.getName()).log(System.Logger.Level.ERROR, "a listener failed", e);
        }
    }
}
