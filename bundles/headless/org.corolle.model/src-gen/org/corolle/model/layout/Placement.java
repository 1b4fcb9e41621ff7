/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.layout;

import org.corolle.model.project.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.layout.Placement#getX <em>X</em>}</li>
 *   <li>{@link org.corolle.model.layout.Placement#getY <em>Y</em>}</li>
 *   <li>{@link org.corolle.model.layout.Placement#isFolded <em>Folded</em>}</li>
 *   <li>{@link org.corolle.model.layout.Placement#getElement <em>Element</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.layout.LayoutPackage#getPlacement()
 * @model annotation="urn:corolle:label fr='Placement' en='Placement' fr.doc='Position d\'un \351l\351ment sur un dessin.' en.doc='Position of an element on a diagram.' source='design'"
 * @generated
 */
public interface Placement extends Identified {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Double)
	 * @see org.corolle.model.layout.LayoutPackage#getPlacement_X()
	 * @model annotation="urn:corolle:label fr='X' en='X' fr.doc='Vers la droite depuis l\'origine du dessin, en unit\351s du dessin ; vide si la place est automatique.' en.doc='To the right of the diagram\'s origin, in drawing units; empty if placed automatically.' source='design'"
	 * @generated
	 */
	Double getX();

	/**
	 * Sets the value of the '{@link org.corolle.model.layout.Placement#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Double)
	 * @see org.corolle.model.layout.LayoutPackage#getPlacement_Y()
	 * @model annotation="urn:corolle:label fr='Y' en='Y' fr.doc='Vers le bas depuis l\'origine du dessin, en unit\351s du dessin.' en.doc='Downwards from the diagram\'s origin, in drawing units.' source='design'"
	 * @generated
	 */
	Double getY();

	/**
	 * Sets the value of the '{@link org.corolle.model.layout.Placement#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Double value);

	/**
	 * Returns the value of the '<em><b>Folded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Folded</em>' attribute.
	 * @see #setFolded(boolean)
	 * @see org.corolle.model.layout.LayoutPackage#getPlacement_Folded()
	 * @model annotation="urn:corolle:label fr='Repli\351' en='Folded' fr.doc='Coch\351 si le contenu est repli\351.' en.doc='Ticked if the contents are folded.' source='design'"
	 * @generated
	 */
	boolean isFolded();

	/**
	 * Sets the value of the '{@link org.corolle.model.layout.Placement#isFolded <em>Folded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folded</em>' attribute.
	 * @see #isFolded()
	 * @generated
	 */
	void setFolded(boolean value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Identified)
	 * @see org.corolle.model.layout.LayoutPackage#getPlacement_Element()
	 * @model annotation="urn:corolle:label fr='\311l\351ment' en='Element' fr.doc='\311l\351ment plac\351.' en.doc='Element placed.' source='design'"
	 * @generated
	 */
	Identified getElement();

	/**
	 * Sets the value of the '{@link org.corolle.model.layout.Placement#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Identified value);

} // Placement
