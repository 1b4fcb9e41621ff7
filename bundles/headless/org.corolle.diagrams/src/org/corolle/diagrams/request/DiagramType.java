// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.request;

import java.util.Locale;

/** The drawings Corolle knows. */
public enum DiagramType {
    CHAIN, CIRCUIT, FLOWER, PETAL, FRAMEWORK_FLOWER, STAKEHOLDER_MAP;

    /** Its name on the command line and on the wire, such as framework-flower. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
