// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds window toolkits below the window tier, in manifests and in code. */
final class WindowCheck {
    private static final String TOOLKIT = "(org\\.eclipse\\.(swt|jface|ui|e4\\.ui|nebula)|javax\\.swing)\\b";
    private static final Predicate<String> NAME = Pattern.compile("^" + TOOLKIT).asPredicate();
    private static final Predicate<String> CODE = Pattern.compile("\\b" + TOOLKIT).asPredicate();

    private static final Set<String> MAY_DRAW = Set.of("window", "sirius", "platform");

    private WindowCheck() {
    }

    static List<String> complaints(Arrows arrows, List<Bundle> bundles) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (!MAY_DRAW.contains(arrows.tier(bundle.name()))) {
                Stream.concat(bundle.requires().stream(), bundle.imports().stream()).filter(NAME)
                        .map(name -> bundle.name() + " is below the window and wants " + name)
                        .forEach(complaints::add);
                Sources.below(bundle.folder(), ".java").filter(file -> CODE.test(file.text()))
                        .map(file -> file.path() + " is below the window and names a window toolkit")
                        .forEach(complaints::add);
            }
        }
        return complaints;
    }
}
