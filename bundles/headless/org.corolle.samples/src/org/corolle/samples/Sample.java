// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;

import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.conserverie.Conserverie;
import org.corolle.samples.cooperation.Cooperation;
import org.corolle.samples.drome.DromeCore;
import org.corolle.samples.illustrated.Illustrated;

/** The sample projects, from real sources; what was made up to show a feature says so. */
public enum Sample {

    CONSERVERIE("conserverie", Conserverie::build),
    COOPERATION("cooperation", Cooperation::build),
    CONSERVERIE_ILLUSTRATED("conserverie-illustree", Illustrated::build),
    DROME_CORE("drome-socle-commun", DromeCore::build);

    private final String id;
    private final Supplier<EvaluationProject> builder;

    Sample(String id, Supplier<EvaluationProject> builder) {
        this.id = id;
        this.builder = builder;
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
        return builder.get();
    }

    /** The file of the project; the caller closes it. */
    public InputStream open() {
        return Titles.resource("samples/" + id + ".corolle");
    }
}
