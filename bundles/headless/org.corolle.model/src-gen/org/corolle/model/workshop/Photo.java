/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Photo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.Photo#getFile <em>File</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Photo#isConsent <em>Consent</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getPhoto()
 * @model annotation="urn:corolle:label fr='Photo' en='Photo' fr.doc='Photo d\'un mur ou d\'une affiche.' en.doc='Photo of a wall or a poster.' source='domain \2475.3' fr.name='L\351gende' en.name='Caption' fr.name.doc='Ce que montre la photo.' en.name.doc='What the photo shows.'"
 * @generated
 */
public interface Photo extends NamedElement {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getPhoto_File()
	 * @model annotation="urn:corolle:label fr='Fichier' en='File' fr.doc='Nom du fichier dans le dossier du projet.' en.doc='Name of the file in the project\'s folder.' source='domain \2475.3'"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Photo#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Consent</em>' attribute.
	 * @see #setConsent(boolean)
	 * @see org.corolle.model.workshop.WorkshopPackage#getPhoto_Consent()
	 * @model annotation="urn:corolle:label fr='Accord des personnes' en='Consent' fr.doc='Coch\351 si les personnes visibles ont donn\351 leur accord.' en.doc='Ticked if the people visible have agreed.' source='V30'"
	 * @generated
	 */
	boolean isConsent();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Photo#isConsent <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' attribute.
	 * @see #isConsent()
	 * @generated
	 */
	void setConsent(boolean value);

} // Photo
