// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element and all it contains, as plain data. Values are texts (an attribute's literal, a reference's id),
 * in lists even where the feature holds one; features that are not set are absent.
 *
 * @param type package and class, as in {@code chain.ChainCell}
 */
public record ElementData(String type, String id, Map<String, List<String>> values,
        Map<String, List<ElementData>> children) {

    public ElementData {
        values = new LinkedHashMap<>(values);
        children = new LinkedHashMap<>(children);
    }

    /** This element and all below it, parents first. */
    public Stream<ElementData> all() {
        return Stream.concat(Stream.of(this), children.values().stream().flatMap(List::stream)
                .flatMap(ElementData::all));
    }
}
