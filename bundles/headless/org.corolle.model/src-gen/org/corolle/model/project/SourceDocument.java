/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.SourceDocument#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.corolle.model.project.SourceDocument#getDate <em>Date</em>}</li>
 *   <li>{@link org.corolle.model.project.SourceDocument#getUri <em>Uri</em>}</li>
 *   <li>{@link org.corolle.model.project.SourceDocument#getLocator <em>Locator</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getSourceDocument()
 * @model annotation="urn:corolle:label fr='Document source' en='Source document' fr.doc='Document, page ou tableau d\'o\371 viennent des textes et des chiffres.' en.doc='Document, page or table that texts and figures come from.' source='domain \2478.1' fr.name='Titre' en.name='Title' fr.name.doc='Titre du document.' en.name.doc='Title of the document.'"
 * @generated
 */
public interface SourceDocument extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.corolle.model.project.ProjectPackage#getSourceDocument_Publisher()
	 * @model annotation="urn:corolle:label fr='\311diteur' en='Publisher' fr.doc='Organisation qui a publi\351 le document.' en.doc='Organisation that published the document.' source='domain \2478.1'"
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.SourceDocument#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.corolle.model.project.ProjectPackage#getSourceDocument_Date()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Date' en='Date' fr.doc='Date de publication.' en.doc='Date of publication.' source='domain \2478.1'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.SourceDocument#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.corolle.model.project.ProjectPackage#getSourceDocument_Uri()
	 * @model annotation="urn:corolle:label fr='Adresse' en='Address' fr.doc='Adresse ou nom de fichier du document.' en.doc='Address or file name of the document.' source='domain \2478.1'"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.SourceDocument#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.corolle.model.project.ProjectPackage#getSourceDocument_Locator()
	 * @model annotation="urn:corolle:label fr='Passage' en='Passage' fr.doc='Partie du document utilis\351e.' en.doc='Part of the document that was used.' source='domain \2478.1'"
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.SourceDocument#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

} // SourceDocument
