// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.io.InputStream;
import java.util.Locale;

import org.corolle.model.project.EvaluationProject;

/** The sample projects, from real sources; what was made up to show a feature says so. */
public enum Sample {

    CONSERVERIE("conserverie"),
    COOPERATION("cooperation"),
    CONSERVERIE_ILLUSTRATED("conserverie-illustree"),
    DROME_CORE("drome-socle-commun");

    private final String id;

    Sample(String id) {
        this.id = id;
    }

    /** Its name in file names and on the command line. */
    public String id() {
        return id;
    }

    public String title(Locale locale) {
        return Titles.of("sample." + id + ".title", locale);
    }

    public String description(Locale locale) {
        return Titles.of("sample." + id + ".description", locale);
    }

    /** A new copy of the project, always with the same identifiers. */
    public EvaluationProject build() {
        return Shipped.read("samples/" + id + ".corolle");
    }

    /** The file of the project; the caller closes it. */
    public InputStream open() {
        return Shipped.open("samples/" + id + ".corolle");
    }
}
