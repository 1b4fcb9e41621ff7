/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategic Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.StrategicQuestion#getEvaluativeQuestions <em>Evaluative Questions</em>}</li>
 *   <li>{@link org.corolle.model.framework.StrategicQuestion#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getStrategicQuestion()
 * @model annotation="urn:corolle:label fr='Questionnement strat\351gique' en='Strategic question' fr.doc='Enjeu sur lequel centrer l\'\351valuation.' en.doc='Issue on which to centre the evaluation.' source='S000' fr.name='Question' en.name='Question' fr.name.doc='Le questionnement, en une phrase.' en.name.doc='The question, in one sentence.'"
 * @generated
 */
public interface StrategicQuestion extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Evaluative Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.framework.EvaluativeQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evaluative Questions</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getStrategicQuestion_EvaluativeQuestions()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Questions \351valuatives' en='Evaluative questions' fr.doc='Questions auxquelles l\'\351valuation r\351pondra.' en.doc='Questions that the evaluation will answer.' source='S000'"
	 * @generated
	 */
	EList<EvaluativeQuestion> getEvaluativeQuestions();

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getStrategicQuestion_Concerns()
	 * @model annotation="urn:corolle:label fr='Concerne' en='Concerns' fr.doc='\311l\351ments de la cha\356ne concern\351s.' en.doc='Elements of the chain concerned.' source='domain \2478.1'"
	 * @generated
	 */
	EList<NamedElement> getConcerns();

} // StrategicQuestion
