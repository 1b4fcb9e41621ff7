/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disagreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.Disagreement#getSettlement <em>Settlement</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Disagreement#getAbout <em>About</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Disagreement#getStakeholders <em>Stakeholders</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getDisagreement()
 * @model annotation="urn:corolle:label fr='D\351saccord' en='Disagreement' fr.doc='D\351saccord not\351 en s\351ance.' en.doc='Disagreement noted in a session.' source='domain \2475.1' fr.name='D\351saccord' en.name='Disagreement' fr.name.doc='Ce sur quoi on n\'est pas d\'accord.' en.name.doc='What is not agreed on.'"
 * @generated
 */
public interface Disagreement extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Settlement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settlement</em>' attribute.
	 * @see #setSettlement(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getDisagreement_Settlement()
	 * @model annotation="urn:corolle:label fr='Suite donn\351e' en='Settlement' fr.doc='Comment il a \351t\351 r\351gl\351, s\'il l\'a \351t\351.' en.doc='How it was settled, if it was.' source='domain \2475.1'"
	 * @generated
	 */
	String getSettlement();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Disagreement#getSettlement <em>Settlement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settlement</em>' attribute.
	 * @see #getSettlement()
	 * @generated
	 */
	void setSettlement(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getDisagreement_About()
	 * @model annotation="urn:corolle:label fr='\300 propos de' en='About' fr.doc='\311l\351ments concern\351s.' en.doc='Elements concerned.' source='domain \2475.1'"
	 * @generated
	 */
	EList<NamedElement> getAbout();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholders</em>' reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getDisagreement_Stakeholders()
	 * @model annotation="urn:corolle:label fr='Groupes' en='Groups' fr.doc='Groupes en d\351saccord.' en.doc='Groups that disagree.' source='domain \2475.1'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

} // Disagreement
