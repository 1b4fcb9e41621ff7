// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.io.InputStream;
import java.util.Locale;

import org.corolle.model.project.EvaluationProject;

/** What a new project may start from. */
public enum Template {

    EMPTY("vide"),
    ACTIVITIES_AND_CIRCUITS("activites-circuits"),
    SOCIAL_STRUCTURE("structure-ess"),
    PORTER("porter"),
    FLOWER_OF_SIX("fleur-six-petales"),
    PARIS("centres-sociaux-paris"),
    COORACE("coorace"),
    AVISE_ESSEC("avise-essec"),
    CIRESE_PROJECT("cirese-projet"),
    CIRESE_REGISTERS("cirese-registres"),
    TZCLD("tzcld");

    private final String id;

    Template(String id) {
        this.id = id;
    }

    /** Its name in file names and on the command line. */
    public String id() {
        return id;
    }

    public String title(Locale locale) {
        return Titles.of("template." + id + ".title", locale);
    }

    public String description(Locale locale) {
        return Titles.of("template." + id + ".description", locale);
    }

    /** A new copy of the template, always with the same identifiers; a new project takes new ones. */
    public EvaluationProject build() {
        return Shipped.read("templates/" + id + ".corolle");
    }

    /** The file of the template; the caller closes it. */
    public InputStream open() {
        return Shipped.open("templates/" + id + ".corolle");
    }
}
