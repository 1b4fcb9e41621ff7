// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.indicators;

import java.util.List;

import org.corolle.grids.draft.DraftColumn;
import org.corolle.grids.grid.GridRequest;
import org.corolle.grids.words.GridWords;

/** Which columns a request wants, in its order. */
final class ColumnSelection {

    private ColumnSelection() { }

    /** The columns asked for; those usual for the preset when none are named, all when it has no usual ones. */
    static <T> List<DraftColumn<T>> of(GridRequest request, List<String> usual, List<DraftColumn<T>> all) {
        List<String> ids = request.columns().isEmpty() ? usual : request.columns().stream().distinct().toList();
        return ids.isEmpty() ? all : ids.stream().map(id -> named(id, all)).toList();
    }

    /** The grid's title, with the preset's where its own columns are kept. */
    static String title(GridRequest request) {
        String kind = request.kind().title(request.locale());
        return request.columns().isEmpty()
                ? GridWords.in(request.locale()).get("title.preset", kind,
                        request.preset().title(request.locale())) : kind;
    }

    private static <T> DraftColumn<T> named(String id, List<DraftColumn<T>> all) {
        return all.stream().filter(c -> c.head().id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + ": " + all.stream().map(c -> c.head().id())
                        .toList()));
    }
}
