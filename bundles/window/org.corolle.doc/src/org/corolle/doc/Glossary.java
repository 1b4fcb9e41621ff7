// SPDX-License-Identifier: EPL-2.0
package org.corolle.doc;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

import org.corolle.core.labels.Labels;
import org.corolle.core.labels.Metamodel;
import org.corolle.model.layout.LayoutPackage;

/** The words of the method, with their other language, taken from the metamodel so that they are written once. */
final class Glossary {

    private Glossary() { }

    /** A Markdown table of every kind of element, sorted by its label. */
    static String table(Locale locale) {
        Labels own = Labels.in(locale);
        Labels other = Labels.in("en".equals(locale.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH);
        boolean english = "en".equals(locale.getLanguage());
        Collator order = Collator.getInstance(locale);
        return (english ? "\n| Word | Meaning | French | Origin |\n" : "\n| Mot | Sens | Anglais | Origine |\n")
                + "|---|---|---|---|\n"
                + Metamodel.classes().filter(c -> !c.isAbstract() && c.getEPackage() != LayoutPackage.eINSTANCE)
                        .sorted(Comparator.comparing(c -> own.of(c), order))
                        .map(c -> "| **" + own.of(c) + "** | " + own.explanation(c) + " | " + other.of(c) + " | "
                                + own.origin(c) + " |\n")
                        .collect(Collectors.joining());
    }
}
