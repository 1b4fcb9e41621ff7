/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Commitment#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getCommitment()
 * @model annotation="urn:corolle:label fr='Engagement' en='Commitment' fr.doc='Vis\351e, valeur ou principe d\'intervention.' en.doc='Aim, value or principle of action.' source='S003'"
 * @generated
 */
public interface Commitment extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.CommitmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.project.CommitmentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(CommitmentKind)
	 * @see org.corolle.model.project.ProjectPackage#getCommitment_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Nature' en='Kind' fr.doc='Vis\351e, valeur ou principe.' en.doc='Aim, value or principle.' source='S003'"
	 * @generated
	 */
	CommitmentKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Commitment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.project.CommitmentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CommitmentKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.Commitment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(CommitmentKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.Commitment#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(CommitmentKind)
	 * @generated
	 */
	boolean isSetKind();

} // Commitment
