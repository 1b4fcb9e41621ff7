// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.write;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Makes a PDF one that can be kept: PDF/A-2b (ISO 19005-2) says what it is in XMP, and which colours are meant. */
final class PdfArchive {

    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final String REGISTRY = "http://www.color.org";
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>%s</xmp:CreatorTool>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <pdf:Producer>%s</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private PdfArchive() {
    }

    /** Before: title, creator, producer and date stand in the document's information. After: XMP says the same. */
    static void mark(PDDocument document, Locale language, ZonedDateTime created) throws IOException {
        var facts = document.getDocumentInformation();
        String packet = PACKET.formatted(said(facts.getTitle()), said(language.toLanguageTag()),
                said(facts.getCreator()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(created), said(facts.getProducer()));
        document.getDocumentCatalog().setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8))));
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName(REGISTRY);
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static String said(String words) {
        return new SvgXml().text(words).toString();
    }
}
