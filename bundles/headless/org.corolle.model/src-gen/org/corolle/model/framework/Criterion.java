/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criterion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.Criterion#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.corolle.model.framework.Criterion#getMarkers <em>Markers</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getCriterion()
 * @model annotation="urn:corolle:label fr='Crit\350re' en='Criterion' fr.doc='R\351f\351rence de l\'\351valuation : elle porte les valeurs.' en.doc='Reference of the evaluation: it carries the values.' source='domain \2473.1'"
 * @generated
 */
public interface Criterion extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getCriterion_Indicators()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Indicateurs' en='Indicators' fr.doc='Indicateurs du crit\350re.' en.doc='Indicators of the criterion.' source='S003'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Markers</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.framework.ChangeMarker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Markers</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getCriterion_Markers()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Marqueurs de changement' en='Change markers' fr.doc='Marqueurs du crit\350re.' en.doc='Markers of the criterion.' source='S003'"
	 * @generated
	 */
	EList<ChangeMarker> getMarkers();

} // Criterion
