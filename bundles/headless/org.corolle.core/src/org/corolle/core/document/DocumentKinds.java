// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of documents of an application, in the order of its menus; each bundle gives its own list of them. */
public record DocumentKinds(List<DocumentKind> all) {

    /** @throws IllegalArgumentException if two kinds have one id */
    public DocumentKinds {
        all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (DocumentKind kind : all) {
            if (!ids.add(kind.id())) {
                throw new IllegalArgumentException("two kinds of document are called " + kind.id());
            }
        }
    }

    /** All kinds of these lists. */
    @SafeVarargs
    public static DocumentKinds of(List<? extends DocumentKind>... lists) {
        return new DocumentKinds(Stream.of(lists).<DocumentKind>flatMap(List::stream).toList());
    }

    public Optional<DocumentKind> find(String id) {
        return all.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public List<DocumentKind> of(DocumentFamily family) {
        return all.stream().filter(kind -> kind.family() == family).toList();
    }
}
