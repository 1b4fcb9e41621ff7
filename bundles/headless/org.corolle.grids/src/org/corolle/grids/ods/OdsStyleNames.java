// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.ods;

import java.util.stream.Stream;

/** The namespaces of OpenDocument, as attributes of a part's first element. */
final class OdsStyleNames {

    /** Of OpenDocument: the first that lets pages be scaled to a width. */
    static final String VERSION = "1.3";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private static final String[] ALL = {
        "xmlns:office", OFFICE,
        "xmlns:table", TABLE,
        "xmlns:text", TEXT,
        "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
        "xmlns:of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
    };

    private OdsStyleNames() { }

    static String[] with(String... attributes) {
        return Stream.concat(Stream.of(ALL), Stream.of(attributes)).toArray(String[]::new);
    }
}
