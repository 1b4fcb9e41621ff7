/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Glossary Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.GlossaryEntry#getTranslation <em>Translation</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getGlossaryEntry()
 * @model annotation="urn:corolle:label fr='Mot du glossaire' en='Glossary entry' fr.doc='Mot du projet et son explication.' en.doc='Word of the project and its explanation.' source='domain \2478.1' fr.name='Mot' en.name='Word' fr.name.doc='Le mot expliqu\351.' en.name.doc='The word explained.'"
 * @generated
 */
public interface GlossaryEntry extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Translation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Translation</em>' attribute.
	 * @see #setTranslation(String)
	 * @see org.corolle.model.project.ProjectPackage#getGlossaryEntry_Translation()
	 * @model annotation="urn:corolle:label fr='Traduction' en='Translation' fr.doc='Le mot dans l\'autre langue.' en.doc='The word in the other language.' source='domain \2477'"
	 * @generated
	 */
	String getTranslation();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.GlossaryEntry#getTranslation <em>Translation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Translation</em>' attribute.
	 * @see #getTranslation()
	 * @generated
	 */
	void setTranslation(String value);

} // GlossaryEntry
