/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.SourceReference#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.corolle.model.project.SourceReference#getQuotation <em>Quotation</em>}</li>
 *   <li>{@link org.corolle.model.project.SourceReference#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getSourceReference()
 * @model annotation="urn:corolle:label fr='R\351f\351rence de source' en='Source reference' fr.doc='Renvoi \340 un passage d\'un document.' en.doc='Pointer to a passage of a document.' source='domain \2478.1'"
 * @generated
 */
public interface SourceReference extends Identified {
	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.corolle.model.project.ProjectPackage#getSourceReference_Locator()
	 * @model annotation="urn:corolle:label fr='Passage' en='Passage' fr.doc='Page, tableau, diapositive\u2026' en.doc='Page, table, slide\u2026' source='domain \2478.1'"
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.SourceReference#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Quotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quotation</em>' attribute.
	 * @see #setQuotation(String)
	 * @see org.corolle.model.project.ProjectPackage#getSourceReference_Quotation()
	 * @model annotation="urn:corolle:label fr='Citation' en='Quotation' fr.doc='Mots exacts de la source.' en.doc='Exact words of the source.' source='domain \2478.1'"
	 * @generated
	 */
	String getQuotation();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.SourceReference#getQuotation <em>Quotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quotation</em>' attribute.
	 * @see #getQuotation()
	 * @generated
	 */
	void setQuotation(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(SourceDocument)
	 * @see org.corolle.model.project.ProjectPackage#getSourceReference_Document()
	 * @model annotation="urn:corolle:label fr='Document' en='Document' fr.doc='Document cit\351.' en.doc='Document quoted.' source='domain \2478.1'"
	 * @generated
	 */
	SourceDocument getDocument();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.SourceReference#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(SourceDocument value);

} // SourceReference
