/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.Activity#getResourceType <em>Resource Type</em>}</li>
 *   <li>{@link org.corolle.model.chain.Activity#getResourceLabel <em>Resource Label</em>}</li>
 *   <li>{@link org.corolle.model.chain.Activity#getContents <em>Contents</em>}</li>
 *   <li>{@link org.corolle.model.chain.Activity#getWordings <em>Wordings</em>}</li>
 *   <li>{@link org.corolle.model.chain.Activity#getCarriers <em>Carriers</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getActivity()
 * @model abstract="true"
 *        annotation="urn:corolle:label fr='Activit\351' en='Activity' fr.doc='Activit\351 principale ou de soutien.' en.doc='Main or support activity.' source='S001'"
 * @generated
 */
public interface Activity extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Resource Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.ResourceType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resource Type</em>' attribute.
	 * @see org.corolle.model.chain.ResourceType
	 * @see #isSetResourceType()
	 * @see #unsetResourceType()
	 * @see #setResourceType(ResourceType)
	 * @see org.corolle.model.chain.ChainPackage#getActivity_ResourceType()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type de ressource investie' en='Resource type invested' fr.doc='Principal type de ressource de cette activit\351.' en.doc='Main type of resource of this activity.' source='S001'"
	 * @generated
	 */
	ResourceType getResourceType();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Activity#getResourceType <em>Resource Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource Type</em>' attribute.
	 * @see org.corolle.model.chain.ResourceType
	 * @see #isSetResourceType()
	 * @see #unsetResourceType()
	 * @see #getResourceType()
	 * @generated
	 */
	void setResourceType(ResourceType value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.chain.Activity#getResourceType <em>Resource Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetResourceType()
	 * @see #getResourceType()
	 * @see #setResourceType(ResourceType)
	 * @generated
	 */
	void unsetResourceType();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.chain.Activity#getResourceType <em>Resource Type</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Resource Type</em>' attribute is set.
	 * @see #unsetResourceType()
	 * @see #getResourceType()
	 * @see #setResourceType(ResourceType)
	 * @generated
	 */
	boolean isSetResourceType();

	/**
	 * Returns the value of the '<em><b>Resource Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resource Label</em>' attribute.
	 * @see #setResourceLabel(String)
	 * @see org.corolle.model.chain.ChainPackage#getActivity_ResourceLabel()
	 * @model annotation="urn:corolle:label fr='Libell\351 de la ressource' en='Resource label' fr.doc='Libell\351 \351crit sur le dessin, s\'il diff\350re du type.' en.doc='Label written on the drawing, where it differs from the type.' source='S001'"
	 * @generated
	 */
	String getResourceLabel();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Activity#getResourceLabel <em>Resource Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource Label</em>' attribute.
	 * @see #getResourceLabel()
	 * @generated
	 */
	void setResourceLabel(String value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.ActivityContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contents</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getActivity_Contents()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Contenu' en='Contents' fr.doc='Ce que l\'activit\351 recouvre.' en.doc='What the activity consists of.' source='S001'"
	 * @generated
	 */
	EList<ActivityContent> getContents();

	/**
	 * Returns the value of the '<em><b>Wordings</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Wording}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wordings</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getActivity_Wordings()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Formulations successives' en='Successive wordings' fr.doc='Comment l\'activit\351 a \351t\351 formul\351e, source apr\350s source.' en.doc='How the activity was worded, source after source.' source='S000, S001'"
	 * @generated
	 */
	EList<Wording> getWordings();

	/**
	 * Returns the value of the '<em><b>Carriers</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Carriers</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getActivity_Carriers()
	 * @model annotation="urn:corolle:label fr='Porteurs' en='Carriers' fr.doc='Qui porte l\'activit\351.' en.doc='Who carries the activity.' source='S000, S001'"
	 * @generated
	 */
	EList<Stakeholder> getCarriers();

} // Activity
