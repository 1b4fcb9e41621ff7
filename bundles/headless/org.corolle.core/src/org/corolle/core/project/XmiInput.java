// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.corolle.core.project.ProjectProblem.Kind;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds a project from the events of an XML parser. It knows the metamodel and nothing else: what it does not know,
 * it refuses with the line, and it never looks at another file or address.
 */
final class XmiInput extends DefaultHandler {

    private static final Pattern OF_XML = Pattern.compile("xmlns|(xmlns|xml|xmi|xsi):.*");

    private final Map<String, EObject> elements = new HashMap<>(1 << 10);
    private final References references = new References(elements);
    private final Deque<EObject> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private EvaluationProject project;
    private EAttribute listed;
    private boolean closed;

    /** The project in a resource of this address, once the document has ended without a problem. */
    EvaluationProject in(URI address) {
        new ProjectResource(address, project, elements);
        return project;
    }

    /** Whether the opening tag of a project was seen, and the closing one. */
    boolean began() {
        return project != null;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void setDocumentLocator(Locator position) {
        locator = position;
    }

    @Override
    public void startElement(String uri, String local, String tag, Attributes attributes) throws SAXException {
        if (project == null) {
            project = root(tag, attributes);
            open.push(project);
            fill(project, attributes);
            return;
        }
        EObject owner = open.peek();
        EStructuralFeature feature = listed == null ? owner.eClass().getEStructuralFeature(tag) : null;
        if (feature instanceof EAttribute attribute && attribute.isMany()) {
            listed = attribute;
            text.setLength(0);
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            open.push(child(owner, reference, attributes));
        } else if (attributes.getIndex("href") >= 0) {
            throw stop(Kind.EXTERNAL_LINK, attributes.getValue("href"), line());
        } else {
            throw stop(Kind.UNKNOWN_ELEMENT, tag, line(), owner.eClass());
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (listed != null) {
            text.append(chars, start, length);
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (chars[i] > ' ') {
                String stray = new String(chars, i, Math.min(30, start + length - i));
                throw stop(Kind.UNKNOWN_ELEMENT, stray.strip(), line(), open.peek().eClass());
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void endElement(String uri, String local, String tag) throws SAXException {
        if (listed != null) {
            Object value = value(listed, text.toString());
            ((InternalEList<Object>) open.peek().eGet(listed)).addUnique(value);
            listed = null;
            return;
        }
        open.pop();
        closed = open.isEmpty();
    }

    @Override
    public void endDocument() throws SAXException {
        references.resolve();
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw stop(Kind.FORBIDDEN_ENTITY);
    }

    private EvaluationProject root(String tag, Attributes attributes) throws SAXException {
        int colon = tag.indexOf(':');
        String namespace = attributes.getValue(colon < 0 ? "xmlns" : "xmlns:" + tag.substring(0, colon));
        if (!ProjectFormat.ROOT.equals(tag.substring(colon + 1)) || !ProjectPackage.eNS_URI.equals(namespace)) {
            throw stop(Kind.NOT_A_PROJECT);
        }
        String version = attributes.getValue("formatVersion");
        if (version != null) {
            checkVersion(version);
        }
        return ProjectFactory.eINSTANCE.createEvaluationProject();
    }

    private void checkVersion(String version) throws SAXException {
        boolean number = version.matches("[1-9][0-9]{0,8}");
        if (number && Integer.parseInt(version) > ProjectFormat.VERSION) {
            throw stop(Kind.NEWER_FORMAT, version, ProjectFormat.VERSION);
        }
        if (!number) {
            throw stop(Kind.BAD_VALUE, version, line(), ProjectPackage.Literals.EVALUATION_PROJECT__FORMAT_VERSION);
        }
    }

    private EObject child(EObject owner, EReference reference, Attributes attributes) throws SAXException {
        EClass type = reference.getEReferenceType();
        EObject child = type.getEPackage().getEFactoryInstance().create(type);
        fill(child, attributes);
        if (reference.isMany()) {
            list(owner, reference).addUnique(child);
        } else if (owner.eGet(reference) == null) {
            owner.eSet(reference, child);
        } else {
            throw stop(Kind.REPEATED_ELEMENT, reference, line());
        }
        return child;
    }

    private void fill(EObject element, Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.getQName(i);
            EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
            if (feature instanceof EAttribute attribute && !attribute.isMany()) {
                element.eSet(attribute, value(attribute, attributes.getValue(i)));
            } else if (feature instanceof EReference reference && !reference.isContainment()) {
                references.add(element, reference, attributes.getValue(i), line());
            } else if (name.equals("href")) {
                throw stop(Kind.EXTERNAL_LINK, attributes.getValue(i), line());
            } else if (!OF_XML.matcher(name).matches()) {
                throw stop(Kind.UNKNOWN_ELEMENT, name, line(), element.eClass());
            }
        }
        String id = ((Identified) element).getId();
        if (!ProjectFormat.isId(id)) {
            throw stop(Kind.BAD_ID, id == null ? "" : id, line(), element.eClass());
        }
        if (elements.put(id, element) != null) {
            throw stop(Kind.DUPLICATE_ID, id, line());
        }
    }

    private Object value(EAttribute attribute, String written) throws SAXException {
        Optional<Object> value = ProjectFormat.value(attribute.getEAttributeType(), written);
        if (value.isEmpty()) {
            throw stop(Kind.BAD_VALUE, written, line(), attribute);
        }
        return value.get();
    }

    @SuppressWarnings("unchecked")
    static InternalEList<EObject> list(EObject owner, EReference reference) {
        return (InternalEList<EObject>) owner.eGet(reference);
    }

    /** The line the parser is at. */
    int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    private static SAXException stop(Kind kind, Object... details) {
        return new Stop(kind, details);
    }
}
