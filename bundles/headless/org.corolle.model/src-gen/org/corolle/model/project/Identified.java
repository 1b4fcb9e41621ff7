/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identified</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Identified#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getIdentified()
 * @model abstract="true"
 *        annotation="urn:corolle:label fr='Objet identifi\351' en='Identified object' fr.doc='Tout ce qu\'un projet contient porte un identifiant qui ne change jamais.' en.doc='Whatever a project contains has an identifier that never changes.' source='domain \2478.1'"
 * @generated
 */
public interface Identified extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.corolle.model.project.ProjectPackage#getIdentified_Id()
	 * @model id="true"
	 *        annotation="urn:corolle:label fr='Identifiant' en='Identifier' fr.doc='Identifiant universel (UUID), gard\351 d\'un territoire \340 l\'autre.' en.doc='Universal identifier (UUID), kept from territory to territory.' source='domain \2478.1'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Identified#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

} // Identified
