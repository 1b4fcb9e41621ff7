/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.SessionStep#getPlannedDuration <em>Planned Duration</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getSessionStep()
 * @model annotation="urn:corolle:label fr='\311tape' en='Step' fr.doc='\311tape du d\351roul\351.' en.doc='Step of the agenda.' source='domain \2471.3'"
 * @generated
 */
public interface SessionStep extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Planned Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned Duration</em>' attribute.
	 * @see #setPlannedDuration(Integer)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSessionStep_PlannedDuration()
	 * @model annotation="urn:corolle:label fr='Dur\351e pr\351vue (minutes)' en='Planned duration (minutes)' fr.doc='En minutes.' en.doc='In minutes.' source='domain \2475.1'"
	 * @generated
	 */
	Integer getPlannedDuration();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.SessionStep#getPlannedDuration <em>Planned Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Duration</em>' attribute.
	 * @see #getPlannedDuration()
	 * @generated
	 */
	void setPlannedDuration(Integer value);

} // SessionStep
