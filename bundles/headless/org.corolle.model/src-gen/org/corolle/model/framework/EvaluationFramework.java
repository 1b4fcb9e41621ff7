/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Scale;

import org.corolle.model.project.DocumentStatus;
import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation Framework</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.EvaluationFramework#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluationFramework#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluationFramework#getStrategicQuestions <em>Strategic Questions</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluationFramework#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluationFramework#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluationFramework#getPlanItems <em>Plan Items</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluationFramework#getScales <em>Scales</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework()
 * @model annotation="urn:corolle:label fr='R\351f\351rentiel d\'\351valuation' en='Evaluation framework' fr.doc='Dimensions, crit\350res, questions, indicateurs et plan de recueil sur lesquels on s\'est accord\351.' en.doc='Dimensions, criteria, questions, indicators and collection plan that were agreed on.' source='S000'"
 * @generated
 */
public interface EvaluationFramework extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework_Version()
	 * @model annotation="urn:corolle:label fr='Version' en='Version' fr.doc='Version du r\351f\351rentiel.' en.doc='Version of the framework.' source='domain \2478.1'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.EvaluationFramework#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.DocumentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.project.DocumentStatus
	 * @see #setStatus(DocumentStatus)
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework_Status()
	 * @model annotation="urn:corolle:label fr='\311tat' en='Status' fr.doc='O\371 en est le r\351f\351rentiel.' en.doc='How far the framework has come.' source='domain \2478.1'"
	 * @generated
	 */
	DocumentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.EvaluationFramework#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.project.DocumentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(DocumentStatus value);

	/**
	 * Returns the value of the '<em><b>Strategic Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.framework.StrategicQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strategic Questions</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework_StrategicQuestions()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Questionnements strat\351giques' en='Strategic questions' fr.doc='Enjeux qui guident l\'\351valuation.' en.doc='Issues that guide the evaluation.' source='S000'"
	 * @generated
	 */
	EList<StrategicQuestion> getStrategicQuestions();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework_Dimensions()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Dimensions (p\351tales)' en='Dimensions (petals)' fr.doc='P\351tales de la fleur de l\'utilit\351 sociale.' en.doc='Petals of the social-utility flower.' source='S002, S003'"
	 * @generated
	 */
	EList<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.CollectionInstrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework_Instruments()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Outils de recueil' en='Collection instruments' fr.doc='Observations, entretiens, questionnaires\u2026' en.doc='Observations, interviews, questionnaires\u2026' source='S003'"
	 * @generated
	 */
	EList<CollectionInstrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Plan Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.CollectionPlanItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan Items</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework_PlanItems()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Plan de recueil' en='Collection plan' fr.doc='Qui recueille quoi, aupr\350s de qui, quand.' en.doc='Who collects what, from whom, when.' source='domain \2473.2 G7'"
	 * @generated
	 */
	EList<CollectionPlanItem> getPlanItems();

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluationFramework_Scales()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='\311chelles d\'appr\351ciation' en='Scales' fr.doc='\311chelles pour les indicateurs ordinaux.' en.doc='Scales for ordinal indicators.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Scale> getScales();

} // EvaluationFramework
