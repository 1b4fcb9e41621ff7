/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vote Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.VoteOption#getTotal <em>Total</em>}</li>
 *   <li>{@link org.corolle.model.workshop.VoteOption#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getVoteOption()
 * @model annotation="urn:corolle:label fr='Proposition' en='Option' fr.doc='Proposition soumise au vote.' en.doc='Option put to the vote.' source='domain \2475.1'"
 * @generated
 */
public interface VoteOption extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Total</em>' attribute.
	 * @see #setTotal(Integer)
	 * @see org.corolle.model.workshop.WorkshopPackage#getVoteOption_Total()
	 * @model annotation="urn:corolle:label fr='Gommettes re\347ues' en='Dots received' fr.doc='Total des gommettes.' en.doc='Total of dots.' source='domain \2475.1'"
	 * @generated
	 */
	Integer getTotal();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.VoteOption#getTotal <em>Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total</em>' attribute.
	 * @see #getTotal()
	 * @generated
	 */
	void setTotal(Integer value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(NamedElement)
	 * @see org.corolle.model.workshop.WorkshopPackage#getVoteOption_Subject()
	 * @model annotation="urn:corolle:label fr='\311l\351ment' en='Element' fr.doc='\311l\351ment du projet sur lequel porte le vote.' en.doc='Element of the project the vote is about.' source='domain \2475.1'"
	 * @generated
	 */
	NamedElement getSubject();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.VoteOption#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(NamedElement value);

} // VoteOption
