// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.Identified;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes a project as XMI that differs only where the project does: one element a line, attributes in the order
 * of the metamodel, the same opening whatever the content. References to what left the project are left out.
 */
final class XmiOutput {

    private record Shape(List<EStructuralFeature> attributes, List<EStructuralFeature> children) { }

    private final Map<EClass, Shape> shapes = new HashMap<>();
    private final EvaluationProject project;
    private final Writer out;
    private final Tick tick;

    XmiOutput(EvaluationProject project, Writer out, Tick tick) {
        this.project = project;
        this.out = out;
        this.tick = tick;
    }

    void document() throws IOException {
        out.write(ProjectFormat.HEAD);
        body(project, "project:" + ProjectFormat.ROOT, "");
    }

    private void element(EObject element, EReference reference, String indent) throws IOException {
        if (element.eClass() != reference.getEReferenceType()) {
            throw new IllegalStateException(reference.getName() + " contains a " + element.eClass().getName());
        }
        out.write(indent);
        out.write('<');
        out.write(reference.getName());
        body(element, reference.getName(), indent);
    }

    private void body(EObject element, String tag, String indent) throws IOException {
        tick.once();
        Shape shape = shapes.computeIfAbsent(element.eClass(), XmiOutput::shape);
        for (EStructuralFeature feature : shape.attributes()) {
            attribute(element, feature);
        }
        if (shape.children().stream().noneMatch(element::eIsSet)) {
            out.write("/>\n");
            return;
        }
        out.write(">\n");
        for (EStructuralFeature feature : shape.children()) {
            children(element, feature, indent + "  ");
        }
        out.write(indent + "</" + tag + ">\n");
    }

    private void attribute(EObject element, EStructuralFeature feature) throws IOException {
        if (!element.eIsSet(feature) && feature != ProjectPackage.Literals.EVALUATION_PROJECT__FORMAT_VERSION) {
            return;
        }
        String text = feature instanceof EReference reference ? ids(element, reference)
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), element.eGet(feature));
        if (text != null && (feature instanceof EAttribute || !text.isEmpty())) {
            out.write(' ');
            out.write(feature.getName());
            out.write("=\"");
            XmlText.write(text, out);
            out.write('"');
        }
    }

    private void children(EObject element, EStructuralFeature feature, String indent) throws IOException {
        if (feature instanceof EReference reference) {
            for (EObject child : values(element, reference)) {
                element(child, reference, indent);
            }
            return;
        }
        for (Object value : (List<?>) element.eGet(feature)) {
            out.write(indent + "<" + feature.getName() + ">");
            XmlText.write(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value), out);
            out.write("</" + feature.getName() + ">\n");
        }
    }

    private String ids(EObject element, EReference reference) {
        StringBuilder ids = new StringBuilder();
        for (EObject target : values(element, reference)) {
            if (EcoreUtil.getRootContainer(target) == project) {
                ids.append(ids.isEmpty() ? "" : " ").append(((Identified) target).getId());
            }
        }
        return ids.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject element, EReference reference) {
        Object value = element.eGet(reference);
        return reference.isMany() ? (List<EObject>) value : value == null ? List.of() : List.of((EObject) value);
    }

    private static Shape shape(EClass type) {
        Shape shape = new Shape(new ArrayList<>(), new ArrayList<>());
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !(feature instanceof EReference reference && reference.isContainer())) {
                boolean child = feature instanceof EReference reference ? reference.isContainment() : feature.isMany();
                (child ? shape.children() : shape.attributes()).add(feature);
            }
        }
        return shape;
    }
}
