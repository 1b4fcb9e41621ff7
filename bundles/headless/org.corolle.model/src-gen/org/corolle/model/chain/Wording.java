/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.project.Element;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wording</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.Wording#getText <em>Text</em>}</li>
 *   <li>{@link org.corolle.model.chain.Wording#getCarrierText <em>Carrier Text</em>}</li>
 *   <li>{@link org.corolle.model.chain.Wording#getContents <em>Contents</em>}</li>
 *   <li>{@link org.corolle.model.chain.Wording#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getWording()
 * @model annotation="urn:corolle:label fr='Formulation' en='Wording' fr.doc='Formulation d\'une activit\351 dans une source, \340 une date.' en.doc='Wording of an activity in a source, at a date.' source='S000, S001'"
 * @generated
 */
public interface Wording extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.corolle.model.chain.ChainPackage#getWording_Text()
	 * @model annotation="urn:corolle:label fr='Texte' en='Text' fr.doc='Intitul\351 dans cette source.' en.doc='Title in this source.' source='S000, S001'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Wording#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Carrier Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Carrier Text</em>' attribute.
	 * @see #setCarrierText(String)
	 * @see org.corolle.model.chain.ChainPackage#getWording_CarrierText()
	 * @model annotation="urn:corolle:label fr='Porteur cit\351' en='Carrier named' fr.doc='Porteur tel que la source le nomme.' en.doc='Carrier as the source names it.' source='S000, S001'"
	 * @generated
	 */
	String getCarrierText();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Wording#getCarrierText <em>Carrier Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier Text</em>' attribute.
	 * @see #getCarrierText()
	 * @generated
	 */
	void setCarrierText(String value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.corolle.model.chain.ChainPackage#getWording_Contents()
	 * @model annotation="urn:corolle:label fr='Contenu cit\351' en='Contents named' fr.doc='Contenu tel que la source le donne.' en.doc='Contents as the source gives them.' source='S000, S001'"
	 * @generated
	 */
	EList<String> getContents();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.corolle.model.chain.ChainPackage#getWording_Date()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Date' en='Date' fr.doc='Date de cette formulation.' en.doc='Date of this wording.' source='domain \2471.4'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Wording#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

} // Wording
