// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.labels;

import java.util.List;
import java.util.stream.Stream;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.layout.LayoutPackage;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.transfer.TransferPackage;
import org.corolle.model.workshop.WorkshopPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All parts of the metamodel, in the order of its packages: the one list of them. */
public final class Metamodel {

    private Metamodel() { }

    /** The packages, by concern. */
    public static List<EPackage> packages() {
        return List.of(ProjectPackage.eINSTANCE, ChainPackage.eINSTANCE, FrameworkPackage.eINSTANCE,
                CollectionPackage.eINSTANCE, WorkshopPackage.eINSTANCE, TransferPackage.eINSTANCE,
                LayoutPackage.eINSTANCE);
    }

    /** Classes, data types and enumerations. */
    public static Stream<EClassifier> classifiers() {
        return packages().stream().flatMap(p -> p.getEClassifiers().stream());
    }

    /** Classes, abstract ones among them. */
    public static Stream<EClass> classes() {
        return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** Features where they are declared. */
    public static Stream<EStructuralFeature> features() {
        return classes().flatMap(c -> c.getEStructuralFeatures().stream());
    }

    /** Literals of all enumerations. */
    public static Stream<EEnumLiteral> literals() {
        return classifiers().filter(EEnum.class::isInstance).flatMap(e -> ((EEnum) e).getELiterals().stream());
    }

    /** Name of a part within the metamodel: chain.ChainCell.circuit. */
    public static String path(ENamedElement part) {
        String name = part.getName();
        return part instanceof EPackage ? name : path((ENamedElement) part.eContainer()) + "." + name;
    }
}
