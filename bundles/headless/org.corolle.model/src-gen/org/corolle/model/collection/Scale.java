/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.Scale#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getScale()
 * @model annotation="urn:corolle:label fr='\311chelle d\'appr\351ciation' en='Scale' fr.doc='Suite ordonn\351e de niveaux.' en.doc='Ordered series of levels.' source='domain \2473.1'"
 * @generated
 */
public interface Scale extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.ScaleLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Levels</em>' containment reference list.
	 * @see org.corolle.model.collection.CollectionPackage#getScale_Levels()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Niveaux' en='Levels' fr.doc='Du plus bas au plus haut.' en.doc='From lowest to highest.' source='domain \2473.1'"
	 * @generated
	 */
	EList<ScaleLevel> getLevels();

} // Scale
