// SPDX-License-Identifier: EPL-2.0
package org.corolle.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A saved project, read as XML. */
final class SavedProject {

    private final Document document;
    private final XPath path = XPathFactory.newInstance().newXPath();

    SavedProject(Path project) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(project.toFile());
    }

    /** The values an XPath finds, in the file's order. */
    List<String> all(String query) throws Exception {
        NodeList found = (NodeList) path.evaluate(query, document, XPathConstants.NODESET);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            values.add(found.item(i).getNodeValue());
        }
        return values;
    }

    String one(String query) throws Exception {
        return (String) path.evaluate(query, document, XPathConstants.STRING);
    }
}
