/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer;

import org.corolle.model.project.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.Provenance#getKitId <em>Kit Id</em>}</li>
 *   <li>{@link org.corolle.model.transfer.Provenance#getElementId <em>Element Id</em>}</li>
 *   <li>{@link org.corolle.model.transfer.Provenance#getKitVersion <em>Kit Version</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.transfer.TransferPackage#getProvenance()
 * @model annotation="urn:corolle:label fr='Provenance' en='Provenance' fr.doc='Kit et \351l\351ment d\'origine.' en.doc='Kit and element of origin.' source='domain \2478.1'"
 * @generated
 */
public interface Provenance extends Identified {
	/**
	 * Returns the value of the '<em><b>Kit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kit Id</em>' attribute.
	 * @see #setKitId(String)
	 * @see org.corolle.model.transfer.TransferPackage#getProvenance_KitId()
	 * @model annotation="urn:corolle:label fr='Kit' en='Kit' fr.doc='Identifiant du kit.' en.doc='Identifier of the kit.' source='domain \2478.1'"
	 * @generated
	 */
	String getKitId();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Provenance#getKitId <em>Kit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kit Id</em>' attribute.
	 * @see #getKitId()
	 * @generated
	 */
	void setKitId(String value);

	/**
	 * Returns the value of the '<em><b>Element Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Element Id</em>' attribute.
	 * @see #setElementId(String)
	 * @see org.corolle.model.transfer.TransferPackage#getProvenance_ElementId()
	 * @model annotation="urn:corolle:label fr='\311l\351ment d\'origine' en='Original element' fr.doc='Identifiant de l\'\351l\351ment dans le kit.' en.doc='Identifier of the element in the kit.' source='domain \2478.1'"
	 * @generated
	 */
	String getElementId();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Provenance#getElementId <em>Element Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element Id</em>' attribute.
	 * @see #getElementId()
	 * @generated
	 */
	void setElementId(String value);

	/**
	 * Returns the value of the '<em><b>Kit Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kit Version</em>' attribute.
	 * @see #setKitVersion(String)
	 * @see org.corolle.model.transfer.TransferPackage#getProvenance_KitVersion()
	 * @model annotation="urn:corolle:label fr='Version du kit' en='Kit version' fr.doc='Version du kit.' en.doc='Version of the kit.' source='domain \2478.1'"
	 * @generated
	 */
	String getKitVersion();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Provenance#getKitVersion <em>Kit Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kit Version</em>' attribute.
	 * @see #getKitVersion()
	 * @generated
	 */
	void setKitVersion(String value);

} // Provenance
