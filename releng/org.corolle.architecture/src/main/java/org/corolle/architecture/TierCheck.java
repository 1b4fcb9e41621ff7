// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.util.List;

/** Finds bundles that stand in the folder of another tier than the arrows say. */
final class TierCheck {
    private TierCheck() {
    }

    static List<String> complaints(Arrows arrows, List<Bundle> bundles) {
        return bundles.stream().filter(bundle -> !arrows.tier(bundle.name()).equals(bundle.tier()))
                .map(bundle -> bundle.name() + " stands in bundles/" + bundle.tier() + ", its tier is "
                        + arrows.tier(bundle.name())).toList();
    }
}
