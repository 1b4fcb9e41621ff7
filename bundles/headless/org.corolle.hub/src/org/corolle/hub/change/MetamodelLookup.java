// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The classes that a project is made of, by the names they have in operations. */
public final class MetamodelLookup {

    private static final Map<String, EClass> CLASSES = org.corolle.core.labels.Metamodel.classes()
            .filter(c -> !c.isAbstract())
            .collect(Collectors.toUnmodifiableMap(MetamodelLookup::nameOf, Function.identity()));

    private MetamodelLookup() { }

    /** The class of this name that elements can be made of. */
    public static Optional<EClass> named(String type) {
        return Optional.ofNullable(CLASSES.get(type));
    }

    /** Package and class, as in {@code chain.ChainCell}. */
    public static String nameOf(EClass type) {
        return type.getEPackage().getName() + "." + type.getName();
    }

    /** All classes that elements can be made of, sorted by name. */
    public static List<EClass> classes() {
        return CLASSES.keySet().stream().sorted().map(CLASSES::get).toList();
    }

    /** A feature of the element that operations may change. The id is not one; nor is a list that holds elements. */
    public static Optional<EStructuralFeature> value(EObject element, String feature) {
        EStructuralFeature f = element.eClass().getEStructuralFeature(feature);
        boolean open = f != null && f.isChangeable() && !f.isDerived() && f != ProjectPackage.Literals.IDENTIFIED__ID
                && f != ProjectPackage.Literals.EVALUATION_PROJECT__FORMAT_VERSION && !isContainment(f);
        return open ? Optional.of(f) : Optional.empty();
    }

    /** A feature of the element that contains other elements. */
    public static Optional<EReference> containment(EObject element, String feature) {
        EStructuralFeature f = element.eClass().getEStructuralFeature(feature);
        return f != null && isContainment(f) ? Optional.of((EReference) f) : Optional.empty();
    }

    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
