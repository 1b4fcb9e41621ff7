/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.RuleSetting#getRule <em>Rule</em>}</li>
 *   <li>{@link org.corolle.model.project.RuleSetting#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.corolle.model.project.RuleSetting#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.corolle.model.project.RuleSetting#getThresholds <em>Thresholds</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getRuleSetting()
 * @model annotation="urn:corolle:label fr='R\351glage d\'une v\351rification' en='Rule setting' fr.doc='Gravit\351 et seuils d\'une v\351rification pour ce projet.' en.doc='Severity and thresholds of a rule for this project.' source='domain \2478.2'"
 * @generated
 */
public interface RuleSetting extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.corolle.model.project.ProjectPackage#getRuleSetting_Rule()
	 * @model annotation="urn:corolle:label fr='V\351rification' en='Rule' fr.doc='Code de la v\351rification, V01 par exemple.' en.doc='Code of the rule, V01 for instance.' source='domain \2478.2'"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.RuleSetting#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.corolle.model.project.ProjectPackage#getRuleSetting_Enabled()
	 * @model default="true"
	 *        annotation="urn:corolle:label fr='Active' en='Enabled' fr.doc='D\351coch\351 : la v\351rification ne dit plus rien.' en.doc='Unticked: the rule says nothing any more.' source='domain \2478.2'"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.RuleSetting#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.RuleSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.corolle.model.project.RuleSeverity
	 * @see #isSetSeverity()
	 * @see #unsetSeverity()
	 * @see #setSeverity(RuleSeverity)
	 * @see org.corolle.model.project.ProjectPackage#getRuleSetting_Severity()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Gravit\351' en='Severity' fr.doc='Gravit\351 choisie \340 la place de celle d\'origine.' en.doc='Severity chosen instead of the original one.' source='domain \2478.2'"
	 * @generated
	 */
	RuleSeverity getSeverity();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.RuleSetting#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.corolle.model.project.RuleSeverity
	 * @see #isSetSeverity()
	 * @see #unsetSeverity()
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(RuleSeverity value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.RuleSetting#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSeverity()
	 * @see #getSeverity()
	 * @see #setSeverity(RuleSeverity)
	 * @generated
	 */
	void unsetSeverity();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.RuleSetting#getSeverity <em>Severity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Severity</em>' attribute is set.
	 * @see #unsetSeverity()
	 * @see #getSeverity()
	 * @see #setSeverity(RuleSeverity)
	 * @generated
	 */
	boolean isSetSeverity();

	/**
	 * Returns the value of the '<em><b>Thresholds</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.project.RuleThreshold}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thresholds</em>' containment reference list.
	 * @see org.corolle.model.project.ProjectPackage#getRuleSetting_Thresholds()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Seuils' en='Thresholds' fr.doc='Seuils choisis.' en.doc='Thresholds chosen.' source='domain \2478.2'"
	 * @generated
	 */
	EList<RuleThreshold> getThresholds();

} // RuleSetting
