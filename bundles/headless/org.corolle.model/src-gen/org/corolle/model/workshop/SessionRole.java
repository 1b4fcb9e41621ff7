/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.SessionRole#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.workshop.SessionRole#getHeldBy <em>Held By</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getSessionRole()
 * @model annotation="urn:corolle:label fr='R\364le de s\351ance' en='Session role' fr.doc='R\364le tenu, d\351sign\351 par une fonction et non par un nom.' en.doc='Role held, named by a function and not by a person.' source='domain \2475.1'"
 * @generated
 */
public interface SessionRole extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.workshop.SessionRoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.workshop.SessionRoleKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(SessionRoleKind)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSessionRole_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='R\364le' en='Role' fr.doc='Animation, saisie\u2026' en.doc='Facilitator, scribe\u2026' source='domain \2475.1'"
	 * @generated
	 */
	SessionRoleKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.SessionRole#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.workshop.SessionRoleKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SessionRoleKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.workshop.SessionRole#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(SessionRoleKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.workshop.SessionRole#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(SessionRoleKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Held By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Held By</em>' attribute.
	 * @see #setHeldBy(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSessionRole_HeldBy()
	 * @model annotation="urn:corolle:label fr='Tenu par (fonction)' en='Held by (function)' fr.doc='Fonction de qui le tient : animatrice, b\351n\351vole\u2026' en.doc='Function of whoever holds it: staff member, volunteer\u2026' source='domain \2475.1'"
	 * @generated
	 */
	String getHeldBy();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.SessionRole#getHeldBy <em>Held By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held By</em>' attribute.
	 * @see #getHeldBy()
	 * @generated
	 */
	void setHeldBy(String value);

} // SessionRole
