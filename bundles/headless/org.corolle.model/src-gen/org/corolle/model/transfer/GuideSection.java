/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.GuideSection#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.transfer.TransferPackage#getGuideSection()
 * @model annotation="urn:corolle:label fr='Chapitre du guide' en='Guide section' fr.doc='Chapitre du guide d\'animation.' en.doc='Chapter of the facilitation guide.' source='domain \2476.2'"
 * @generated
 */
public interface GuideSection extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.corolle.model.transfer.TransferPackage#getGuideSection_Text()
	 * @model annotation="urn:corolle:label fr='Texte' en='Text' fr.doc='Texte du chapitre.' en.doc='Text of the chapter.' source='domain \2476.2'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.GuideSection#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // GuideSection
