// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.SourceReference;

/** A passage of a source; the quotation holds the exact words, or nothing. */
public record Citation(Source source, String locator, String quotation) {

    /** The same passage with its exact words. */
    public Citation saying(String words) {
        return new Citation(source, locator, words);
    }

    /** A pointer to the passage, for an element that is not written as a {@link Piece}. */
    public SourceReference toReference() {
        SourceReference reference = ProjectFactory.eINSTANCE.createSourceReference();
        reference.setDocument(source.document());
        reference.setLocator(locator);
        reference.setQuotation(quotation);
        return reference;
    }
}
