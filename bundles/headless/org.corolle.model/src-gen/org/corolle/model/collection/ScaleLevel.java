/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.ScaleLevel#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getScaleLevel()
 * @model annotation="urn:corolle:label fr='Niveau d\'appr\351ciation' en='Scale level' fr.doc='Un niveau de l\'\351chelle.' en.doc='One level of the scale.' source='domain \2473.1'"
 * @generated
 */
public interface ScaleLevel extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Integer)
	 * @see org.corolle.model.collection.CollectionPackage#getScaleLevel_Value()
	 * @model annotation="urn:corolle:label fr='Valeur' en='Value' fr.doc='Rang du niveau.' en.doc='Rank of the level.' source='domain \2473.1'"
	 * @generated
	 */
	Integer getValue();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.ScaleLevel#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Integer value);

} // ScaleLevel
