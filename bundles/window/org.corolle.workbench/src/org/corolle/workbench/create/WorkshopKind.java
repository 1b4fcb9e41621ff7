// SPDX-License-Identifier: EPL-2.0
package org.corolle.workbench.create;

import java.util.List;
import java.util.Locale;

import org.corolle.core.project.WorkshopStart;
import org.corolle.samples.Template;

/** What a first workshop draws, from which template, and on which drawing it begins. */
enum WorkshopKind {
    CHAIN(Template.ACTIVITIES_AND_CIRCUITS, "chain") {
        @Override
        WorkshopStart start(String action, List<String> names) {
            return new WorkshopStart(action, names, List.of());
        }

        @Override
        List<String> usualNames() {
            return Template.ACTIVITIES_AND_CIRCUITS.build().getChains().get(0).getMainActivities().stream()
                    .map(activity -> activity.getName()).toList();
        }
    },
    FLOWER(Template.FLOWER_OF_SIX, "flower") {
        @Override
        WorkshopStart start(String action, List<String> names) {
            return new WorkshopStart(action, List.of(), names);
        }

        @Override
        List<String> usualNames() {
            return Template.FLOWER_OF_SIX.build().getFramework().getDimensions().stream()
                    .map(petal -> petal.getName()).toList();
        }
    };

    private final Template template;
    private final String diagram;

    WorkshopKind(Template template, String diagram) {
        this.template = template;
        this.diagram = diagram;
    }

    Template template() {
        return template;
    }

    /** The drawing's id, as the command that opens the board takes it. */
    String diagram() {
        return diagram;
    }

    /** The first part of the keys of its texts. */
    String key() {
        return "start." + name().toLowerCase(Locale.ROOT);
    }

    /** What is to be drawn: activities of the chain, or petals of the flower. */
    abstract WorkshopStart start(String action, List<String> names);

    /** What stands in the field at first. */
    abstract List<String> usualNames();
}
