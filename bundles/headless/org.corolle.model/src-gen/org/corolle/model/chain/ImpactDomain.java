/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.framework.Dimension;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact Domain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.ImpactDomain#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.corolle.model.chain.ImpactDomain#getDimensions <em>Dimensions</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getImpactDomain()
 * @model annotation="urn:corolle:label fr='Domaine d\'impact' en='Impact domain' fr.doc='Domaine de transformation vis\351 par l\'action.' en.doc='Domain of transformation aimed at by the action.' source='S001'"
 * @generated
 */
public interface ImpactDomain extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Impacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Impact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Impacts</em>' containment reference list.
	 * @see org.corolle.model.chain.ChainPackage#getImpactDomain_Impacts()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Effets' en='Impacts' fr.doc='Effets de ce domaine.' en.doc='Impacts in this domain.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Impact> getImpacts();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getImpactDomain_Dimensions()
	 * @model annotation="urn:corolle:label fr='Dimensions (p\351tales)' en='Dimensions (petals)' fr.doc='P\351tales auxquels ce domaine est reli\351.' en.doc='Petals this domain is linked to.' source='S000'"
	 * @generated
	 */
	EList<Dimension> getDimensions();

} // ImpactDomain
