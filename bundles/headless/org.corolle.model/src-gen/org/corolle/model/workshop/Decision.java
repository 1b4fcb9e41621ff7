/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.Decision#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getDecision()
 * @model annotation="urn:corolle:label fr='D\351cision' en='Decision' fr.doc='D\351cision prise en s\351ance.' en.doc='Decision taken in a session.' source='domain \2475.1' fr.name='D\351cision' en.name='Decision' fr.name.doc='Ce qui a \351t\351 d\351cid\351.' en.name.doc='What was decided.'"
 * @generated
 */
public interface Decision extends NamedElement {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getDecision_About()
	 * @model annotation="urn:corolle:label fr='\300 propos de' en='About' fr.doc='\311l\351ments concern\351s.' en.doc='Elements concerned.' source='domain \2475.1'"
	 * @generated
	 */
	EList<NamedElement> getAbout();

} // Decision
