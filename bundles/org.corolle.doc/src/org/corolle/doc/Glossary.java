// SPDX-License-Identifier: EPL-2.0
package org.corolle.doc;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.text.Collator;
import java.util.stream.Collectors;

import org.corolle.core.labels.Labels;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

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
                + packages().stream().flatMap(p -> p.getEClassifiers().stream())
                        .filter(c -> c instanceof EClass type && !type.isAbstract()).map(EClass.class::cast)
                        .sorted(Comparator.comparing(c -> own.of(c), order))
                        .map(c -> "| **" + own.of(c) + "** | " + own.explanation(c) + " | " + other.of(c) + " | "
                                + own.origin(c) + " |\n")
                        .collect(Collectors.joining());
    }

    private static List<EPackage> packages() {
        return List.of(ProjectPackage.eINSTANCE, org.corolle.model.chain.ChainPackage.eINSTANCE,
                org.corolle.model.framework.FrameworkPackage.eINSTANCE,
                org.corolle.model.collection.CollectionPackage.eINSTANCE,
                org.corolle.model.workshop.WorkshopPackage.eINSTANCE,
                org.corolle.model.transfer.TransferPackage.eINSTANCE);
    }
}
