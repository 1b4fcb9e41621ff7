// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from strangers: no document type, hence no entities of its own, and nothing fetched from anywhere. */
public final class SafeXml {

    private final XMLStreamReader xml;

    private SafeXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads bytes. */
    public static SafeXml of(InputStream in) throws IOException {
        try {
            return new SafeXml(factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Reads characters. */
    public static SafeXml of(Reader in) throws IOException {
        try {
            return new SafeXml(factory().createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Goes to the next event; false at the end. */
    public boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IOException("document type");
            }
            return true;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Whether an element of this name, without its prefix, begins here. */
    public boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Whether an element of this name ends here. */
    public boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Whether there is text here. */
    public boolean isText() {
        return xml.isCharacters();
    }

    /** The text here. */
    public String text() {
        return xml.getText();
    }

    /** An attribute by its name without prefix; empty when there is none. */
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute that is a number; the other number when there is none. */
    public int number(String name, int otherwise) throws IOException {
        String value = attribute(name);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    /** Passes over the element that begins here, and all that it holds. */
    public void skip() throws IOException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity");
        });
        return factory;
    }
}
