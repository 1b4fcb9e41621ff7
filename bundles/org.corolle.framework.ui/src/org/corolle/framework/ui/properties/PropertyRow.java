// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.properties;

import java.util.List;

/** A label with its values, and what the label means. No values: nothing was said yet. */
public record PropertyRow(String label, String explanation, List<PropertyValue> values) {

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
