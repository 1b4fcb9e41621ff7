/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.layout;

import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.layout.DiagramLayout#getDiagram <em>Diagram</em>}</li>
 *   <li>{@link org.corolle.model.layout.DiagramLayout#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.corolle.model.layout.DiagramLayout#getPlacements <em>Placements</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.layout.LayoutPackage#getDiagramLayout()
 * @model annotation="urn:corolle:label fr='Mise en page' en='Layout' fr.doc='Positions choisies \340 la main pour un dessin.' en.doc='Positions chosen by hand for a diagram.' source='design'"
 * @generated
 */
public interface DiagramLayout extends Identified {
	/**
	 * Returns the value of the '<em><b>Diagram</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.layout.DiagramKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diagram</em>' attribute.
	 * @see org.corolle.model.layout.DiagramKind
	 * @see #setDiagram(DiagramKind)
	 * @see org.corolle.model.layout.LayoutPackage#getDiagramLayout_Diagram()
	 * @model annotation="urn:corolle:label fr='Dessin' en='Diagram' fr.doc='Type de dessin.' en.doc='Kind of diagram.' source='design'"
	 * @generated
	 */
	DiagramKind getDiagram();

	/**
	 * Sets the value of the '{@link org.corolle.model.layout.DiagramLayout#getDiagram <em>Diagram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagram</em>' attribute.
	 * @see org.corolle.model.layout.DiagramKind
	 * @see #getDiagram()
	 * @generated
	 */
	void setDiagram(DiagramKind value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(NamedElement)
	 * @see org.corolle.model.layout.LayoutPackage#getDiagramLayout_Subject()
	 * @model annotation="urn:corolle:label fr='Sujet' en='Subject' fr.doc='Ce que montre le dessin.' en.doc='What the diagram shows.' source='design'"
	 * @generated
	 */
	NamedElement getSubject();

	/**
	 * Sets the value of the '{@link org.corolle.model.layout.DiagramLayout#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(NamedElement value);

	/**
	 * Returns the value of the '<em><b>Placements</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.layout.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Placements</em>' containment reference list.
	 * @see org.corolle.model.layout.LayoutPackage#getDiagramLayout_Placements()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Placements' en='Placements' fr.doc='Un placement par \351l\351ment d\351plac\351.' en.doc='One placement for each element moved.' source='design'"
	 * @generated
	 */
	EList<Placement> getPlacements();

} // DiagramLayout
