/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.corolle.model.chain.Impact;

import org.corolle.model.framework.Indicator;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Objective#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.corolle.model.project.Objective#getIndicators <em>Indicators</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getObjective()
 * @model annotation="urn:corolle:label fr='Objectif' en='Objective' fr.doc='Objectif d\'une action.' en.doc='Objective of an action.' source='S004'"
 * @generated
 */
public interface Objective extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Impacts</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Impact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Impacts</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getObjective_Impacts()
	 * @model annotation="urn:corolle:label fr='Effets vis\351s' en='Intended impacts' fr.doc='Effets qui montreraient que l\'objectif est atteint.' en.doc='Impacts that would show that the objective is met.' source='V40'"
	 * @generated
	 */
	EList<Impact> getImpacts();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getObjective_Indicators()
	 * @model annotation="urn:corolle:label fr='Indicateurs' en='Indicators' fr.doc='Indicateurs qui \351clairent cet objectif.' en.doc='Indicators that shed light on this objective.' source='V40'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

} // Objective
