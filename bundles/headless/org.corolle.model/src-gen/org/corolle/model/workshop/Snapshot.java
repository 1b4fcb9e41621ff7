/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Snapshot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.Snapshot#getDate <em>Date</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Snapshot#getRoleOfAuthor <em>Role Of Author</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Snapshot#getComment <em>Comment</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Snapshot#getChecksum <em>Checksum</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Snapshot#getFile <em>File</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Snapshot#getSession <em>Session</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getSnapshot()
 * @model annotation="urn:corolle:label fr='Instantan\351' en='Snapshot' fr.doc='\311tat dat\351 du projet, avec son \351tiquette.' en.doc='Dated state of the project, with its label.' source='domain \2478.1' fr.name='\311tiquette' en.name='Label' fr.name.doc='Par exemple \253 Agora du 9 novembre, fin \273.' en.name.doc='For instance \"Agora of 9 November, end\".'"
 * @generated
 */
public interface Snapshot extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSnapshot_Date()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Date' en='Date' fr.doc='Date de l\'instantan\351.' en.doc='Date of the snapshot.' source='domain \2478.1'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Snapshot#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Role Of Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role Of Author</em>' attribute.
	 * @see #setRoleOfAuthor(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSnapshot_RoleOfAuthor()
	 * @model annotation="urn:corolle:label fr='R\364le de l\'auteur' en='Role of the author' fr.doc='Fonction, pas de nom.' en.doc='Function, no name.' source='domain \2478.1'"
	 * @generated
	 */
	String getRoleOfAuthor();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Snapshot#getRoleOfAuthor <em>Role Of Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role Of Author</em>' attribute.
	 * @see #getRoleOfAuthor()
	 * @generated
	 */
	void setRoleOfAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSnapshot_Comment()
	 * @model annotation="urn:corolle:label fr='Commentaire' en='Comment' fr.doc='Pourquoi cet instantan\351.' en.doc='Why this snapshot.' source='domain \2478.1'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Snapshot#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checksum</em>' attribute.
	 * @see #setChecksum(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSnapshot_Checksum()
	 * @model annotation="urn:corolle:label fr='Empreinte' en='Checksum' fr.doc='Empreinte SHA-256 du fichier gard\351.' en.doc='SHA-256 checksum of the file kept.' source='domain \2478.1'"
	 * @generated
	 */
	String getChecksum();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Snapshot#getChecksum <em>Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checksum</em>' attribute.
	 * @see #getChecksum()
	 * @generated
	 */
	void setChecksum(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSnapshot_File()
	 * @model annotation="urn:corolle:label fr='Fichier' en='File' fr.doc='Fichier gard\351 \340 c\364t\351 du projet.' en.doc='File kept beside the project.' source='design'"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Snapshot#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.corolle.model.workshop.WorkshopPackage#getSnapshot_Session()
	 * @model annotation="urn:corolle:label fr='S\351ance' en='Session' fr.doc='S\351ance concern\351e.' en.doc='Session concerned.' source='domain \2478.1'"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Snapshot#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

} // Snapshot
