/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.NamedElement#getName <em>Name</em>}</li>
 *   <li>{@link org.corolle.model.project.NamedElement#getEasyLabel <em>Easy Label</em>}</li>
 *   <li>{@link org.corolle.model.project.NamedElement#getDescription <em>Description</em>}</li>
 *   <li>{@link org.corolle.model.project.NamedElement#getPictogram <em>Pictogram</em>}</li>
 *   <li>{@link org.corolle.model.project.NamedElement#getOriginalWording <em>Original Wording</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getNamedElement()
 * @model abstract="true"
 *        annotation="urn:corolle:label fr='\311l\351ment nomm\351' en='Named element' fr.doc='\311l\351ment qui porte un texte affich\351 sur les dessins et dans les grilles.' en.doc='Element with a text shown on drawings and in grids.' source='domain \2478.1'"
 * @generated
 */
public interface NamedElement extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.corolle.model.project.ProjectPackage#getNamedElement_Name()
	 * @model annotation="urn:corolle:label fr='Nom' en='Name' fr.doc='Texte affich\351.' en.doc='Text shown.' source='domain \2478.1'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.NamedElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Easy Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Easy Label</em>' attribute.
	 * @see #setEasyLabel(String)
	 * @see org.corolle.model.project.ProjectPackage#getNamedElement_EasyLabel()
	 * @model annotation="urn:corolle:label fr='Libell\351 facile \340 lire' en='Easy-to-read label' fr.doc='Formulation courte, en mots simples (FALC).' en.doc='Short wording in plain words (easy-to-read).' source='domain \2475.1'"
	 * @generated
	 */
	String getEasyLabel();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.NamedElement#getEasyLabel <em>Easy Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Easy Label</em>' attribute.
	 * @see #getEasyLabel()
	 * @generated
	 */
	void setEasyLabel(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.corolle.model.project.ProjectPackage#getNamedElement_Description()
	 * @model annotation="urn:corolle:label fr='Description' en='Description' fr.doc='Explication plus longue, au besoin.' en.doc='Longer explanation, if needed.' source='domain \2478.1'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.NamedElement#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Pictogram</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pictogram</em>' attribute.
	 * @see #setPictogram(String)
	 * @see org.corolle.model.project.ProjectPackage#getNamedElement_Pictogram()
	 * @model annotation="urn:corolle:label fr='Pictogramme' en='Pictogram' fr.doc='Nom du pictogramme affich\351 avec le texte.' en.doc='Name of the pictogram shown with the text.' source='domain \2475.1'"
	 * @generated
	 */
	String getPictogram();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.NamedElement#getPictogram <em>Pictogram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pictogram</em>' attribute.
	 * @see #getPictogram()
	 * @generated
	 */
	void setPictogram(String value);

	/**
	 * Returns the value of the '<em><b>Original Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Original Wording</em>' attribute.
	 * @see #setOriginalWording(String)
	 * @see org.corolle.model.project.ProjectPackage#getNamedElement_OriginalWording()
	 * @model annotation="urn:corolle:label fr='Formulation d\'origine' en='Original wording' fr.doc='Texte de la source tel quel, quand il a \351t\351 corrig\351 ou raccourci.' en.doc='Text of the source as it stands, where it was corrected or shortened.' source='domain \2471.4'"
	 * @generated
	 */
	String getOriginalWording();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.NamedElement#getOriginalWording <em>Original Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Wording</em>' attribute.
	 * @see #getOriginalWording()
	 * @generated
	 */
	void setOriginalWording(String value);

} // NamedElement
