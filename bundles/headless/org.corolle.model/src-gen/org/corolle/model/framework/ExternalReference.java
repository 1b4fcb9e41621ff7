/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import org.corolle.model.project.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.ExternalReference#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.corolle.model.framework.ExternalReference#getCode <em>Code</em>}</li>
 *   <li>{@link org.corolle.model.framework.ExternalReference#getUri <em>Uri</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getExternalReference()
 * @model annotation="urn:corolle:label fr='R\351f\351rence externe' en='External reference' fr.doc='Code d\'un autre r\351f\351rentiel (IRIS+, ODD\u2026).' en.doc='Code of another framework (IRIS+, SDG\u2026).' source='IATI'"
 * @generated
 */
public interface ExternalReference extends Identified {
	/**
	 * Returns the value of the '<em><b>Vocabulary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vocabulary</em>' attribute.
	 * @see #setVocabulary(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getExternalReference_Vocabulary()
	 * @model annotation="urn:corolle:label fr='R\351f\351rentiel' en='Vocabulary' fr.doc='Nom du r\351f\351rentiel.' en.doc='Name of the framework.' source='IATI'"
	 * @generated
	 */
	String getVocabulary();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.ExternalReference#getVocabulary <em>Vocabulary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vocabulary</em>' attribute.
	 * @see #getVocabulary()
	 * @generated
	 */
	void setVocabulary(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getExternalReference_Code()
	 * @model annotation="urn:corolle:label fr='Code' en='Code' fr.doc='Code dans ce r\351f\351rentiel.' en.doc='Code in this framework.' source='IATI'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.ExternalReference#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getExternalReference_Uri()
	 * @model annotation="urn:corolle:label fr='Adresse' en='Address' fr.doc='Adresse de la d\351finition.' en.doc='Address of the definition.' source='IATI'"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.ExternalReference#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

} // ExternalReference
