/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.Element;
import org.corolle.model.project.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.Attendance#getCount <em>Count</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Attendance#isExpected <em>Expected</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Attendance#isAbsent <em>Absent</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Attendance#getStakeholder <em>Stakeholder</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getAttendance()
 * @model annotation="urn:corolle:label fr='Pr\351sence' en='Attendance' fr.doc='Pr\351sence d\'un groupe, compt\351e sans nom.' en.doc='Attendance of a group, counted without names.' source='S000'"
 * @generated
 */
public interface Attendance extends Element {
	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(Integer)
	 * @see org.corolle.model.workshop.WorkshopPackage#getAttendance_Count()
	 * @model annotation="urn:corolle:label fr='Nombre' en='Count' fr.doc='Nombre de pr\351sents ; vide si inconnu.' en.doc='Number present; empty if unknown.' source='S000'"
	 * @generated
	 */
	Integer getCount();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Attendance#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(boolean)
	 * @see org.corolle.model.workshop.WorkshopPackage#getAttendance_Expected()
	 * @model default="true"
	 *        annotation="urn:corolle:label fr='Attendu' en='Expected' fr.doc='Le groupe \351tait-il attendu ?' en.doc='Was the group expected?' source='S000'"
	 * @generated
	 */
	boolean isExpected();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Attendance#isExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #isExpected()
	 * @generated
	 */
	void setExpected(boolean value);

	/**
	 * Returns the value of the '<em><b>Absent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Absent</em>' attribute.
	 * @see #setAbsent(boolean)
	 * @see org.corolle.model.workshop.WorkshopPackage#getAttendance_Absent()
	 * @model annotation="urn:corolle:label fr='Absent' en='Absent' fr.doc='Le groupe \351tait-il absent ?' en.doc='Was the group absent?' source='S000'"
	 * @generated
	 */
	boolean isAbsent();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Attendance#isAbsent <em>Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absent</em>' attribute.
	 * @see #isAbsent()
	 * @generated
	 */
	void setAbsent(boolean value);

	/**
	 * Returns the value of the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholder</em>' reference.
	 * @see #setStakeholder(Stakeholder)
	 * @see org.corolle.model.workshop.WorkshopPackage#getAttendance_Stakeholder()
	 * @model annotation="urn:corolle:label fr='Groupe' en='Group' fr.doc='Partie prenante.' en.doc='Stakeholder.' source='S000'"
	 * @generated
	 */
	Stakeholder getStakeholder();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Attendance#getStakeholder <em>Stakeholder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stakeholder</em>' reference.
	 * @see #getStakeholder()
	 * @generated
	 */
	void setStakeholder(Stakeholder value);

} // Attendance
