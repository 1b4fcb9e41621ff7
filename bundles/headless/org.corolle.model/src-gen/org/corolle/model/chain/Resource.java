/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.Resource#getType <em>Type</em>}</li>
 *   <li>{@link org.corolle.model.chain.Resource#getProviders <em>Providers</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getResource()
 * @model annotation="urn:corolle:label fr='Ressource' en='Resource' fr.doc='Ressource de l\'\351cosyst\350me territorial.' en.doc='Resource of the territorial ecosystem.' source='S001'"
 * @generated
 */
public interface Resource extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.ResourceType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.corolle.model.chain.ResourceType
	 * @see #isSetType()
	 * @see #unsetType()
	 * @see #setType(ResourceType)
	 * @see org.corolle.model.chain.ChainPackage#getResource_Type()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Type' fr.doc='Type de ressource.' en.doc='Type of resource.' source='S001'"
	 * @generated
	 */
	ResourceType getType();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Resource#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.corolle.model.chain.ResourceType
	 * @see #isSetType()
	 * @see #unsetType()
	 * @see #getType()
	 * @generated
	 */
	void setType(ResourceType value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.chain.Resource#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetType()
	 * @see #getType()
	 * @see #setType(ResourceType)
	 * @generated
	 */
	void unsetType();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.chain.Resource#getType <em>Type</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Type</em>' attribute is set.
	 * @see #unsetType()
	 * @see #getType()
	 * @see #setType(ResourceType)
	 * @generated
	 */
	boolean isSetType();

	/**
	 * Returns the value of the '<em><b>Providers</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.project.Stakeholder#getContributes <em>Contributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Providers</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getResource_Providers()
	 * @see org.corolle.model.project.Stakeholder#getContributes
	 * @model opposite="contributes"
	 *        annotation="urn:corolle:label fr='Apport\351e par' en='Provided by' fr.doc='Qui l\'apporte.' en.doc='Who provides it.' source='CIDS'"
	 * @generated
	 */
	EList<Stakeholder> getProviders();

} // Resource
