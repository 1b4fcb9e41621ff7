/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Threshold</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.RuleThreshold#getName <em>Name</em>}</li>
 *   <li>{@link org.corolle.model.project.RuleThreshold#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getRuleThreshold()
 * @model annotation="urn:corolle:label fr='Seuil' en='Threshold' fr.doc='Valeur choisie pour un seuil.' en.doc='Value chosen for a threshold.' source='domain \2478.2'"
 * @generated
 */
public interface RuleThreshold extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.corolle.model.project.ProjectPackage#getRuleThreshold_Name()
	 * @model annotation="urn:corolle:label fr='Seuil' en='Threshold' fr.doc='Nom du seuil.' en.doc='Name of the threshold.' source='domain \2478.2'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.RuleThreshold#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(int)
	 * @see org.corolle.model.project.ProjectPackage#getRuleThreshold_Value()
	 * @model annotation="urn:corolle:label fr='Valeur' en='Value' fr.doc='Valeur du seuil.' en.doc='Value of the threshold.' source='domain \2478.2'"
	 * @generated
	 */
	int getValue();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.RuleThreshold#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(int value);

} // RuleThreshold
