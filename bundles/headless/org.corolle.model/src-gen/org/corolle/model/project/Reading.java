/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.corolle.model.workshop.Session;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reading</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Reading#getText <em>Text</em>}</li>
 *   <li>{@link org.corolle.model.project.Reading#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.corolle.model.project.Reading#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getReading()
 * @model annotation="urn:corolle:label fr='Autre lecture' en='Other reading' fr.doc='Une autre fa\347on de voir le m\352me \351l\351ment, attribu\351e \340 des groupes, jamais \340 une personne.' en.doc='Another way to see the same element, attributed to groups, never to a person.' source='domain \2475.1'"
 * @generated
 */
public interface Reading extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.corolle.model.project.ProjectPackage#getReading_Text()
	 * @model annotation="urn:corolle:label fr='Texte' en='Text' fr.doc='Ce que ces groupes en disent.' en.doc='What these groups say about it.' source='domain \2475.1'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Reading#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholders</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getReading_Stakeholders()
	 * @model annotation="urn:corolle:label fr='Groupes' en='Groups' fr.doc='Groupes qui partagent cette lecture.' en.doc='Groups that share this reading.' source='domain \2475.1'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.corolle.model.project.ProjectPackage#getReading_Session()
	 * @model annotation="urn:corolle:label fr='S\351ance' en='Session' fr.doc='S\351ance o\371 elle a \351t\351 exprim\351e.' en.doc='Session where it was voiced.' source='domain \2475.1'"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Reading#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

} // Reading
