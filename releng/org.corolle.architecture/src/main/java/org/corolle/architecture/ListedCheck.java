// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.ArrayList;
import java.util.List;

/** Finds bundles that nobody builds or ships, because a list does not name them. */
final class ListedCheck {
    private ListedCheck() {
    }

    /** Takes the text of the tiers' {@code pom.xml} and that of all features. */
    static List<String> complaints(List<Bundle> bundles, String modules, String features) {
        List<String> complaints = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (!modules.contains("<module>" + bundle.symbolicName() + "</module>")) {
                complaints.add(bundle.name() + " is not in the pom.xml of its tier");
            }
            if (!features.contains("<plugin id=\"" + bundle.symbolicName() + "\"")) {
                complaints.add(bundle.name() + " is in no feature");
            }
        }
        return complaints;
    }
}
