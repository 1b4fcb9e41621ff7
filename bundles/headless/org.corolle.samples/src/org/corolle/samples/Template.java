// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples;

import java.io.InputStream;
import java.util.Locale;
import java.util.function.Supplier;

import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.template.ChainTemplates;
import org.corolle.samples.template.DimensionSets;
import org.corolle.samples.template.Tzcld;

/** What a new project may start from. */
public enum Template {

    EMPTY("vide", ChainTemplates::empty),
    ACTIVITIES_AND_CIRCUITS("activites-circuits", ChainTemplates::activitiesAndCircuits),
    SOCIAL_STRUCTURE("structure-ess", ChainTemplates::socialStructure),
    PORTER("porter", ChainTemplates::porter),
    FLOWER_OF_SIX("fleur-six-petales", DimensionSets::flowerOfSix),
    PARIS("centres-sociaux-paris", DimensionSets::paris),
    COORACE("coorace", DimensionSets::coorace),
    AVISE_ESSEC("avise-essec", DimensionSets::aviseEssec),
    CIRESE_PROJECT("cirese-projet", DimensionSets::cireseProject),
    CIRESE_REGISTERS("cirese-registres", DimensionSets::cireseRegisters),
    TZCLD("tzcld", Tzcld::build);

    private final String id;
    private final Supplier<EvaluationProject> builder;

    Template(String id, Supplier<EvaluationProject> builder) {
        this.id = id;
        this.builder = builder;
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
        return builder.get();
    }

    /** The file of the template; the caller closes it. */
    public InputStream open() {
        return Titles.resource("templates/" + id + ".corolle");
    }
}
