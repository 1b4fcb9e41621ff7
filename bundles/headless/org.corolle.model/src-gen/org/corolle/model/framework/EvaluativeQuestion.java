/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluative Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.EvaluativeQuestion#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluativeQuestion#getDacCriterion <em>Dac Criterion</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluativeQuestion#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluativeQuestion#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluativeQuestion#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluativeQuestion#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.corolle.model.framework.EvaluativeQuestion#getMarkers <em>Markers</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion()
 * @model annotation="urn:corolle:label fr='Question \351valuative' en='Evaluative question' fr.doc='Question \340 laquelle l\'\351valuation doit r\351pondre.' en.doc='Question that the evaluation must answer.' source='S000' fr.name='Question' en.name='Question' fr.name.doc='La question, en une phrase.' en.name.doc='The question, in one sentence.'"
 * @generated
 */
public interface EvaluativeQuestion extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Focus</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.QuestionFocus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Focus</em>' attribute.
	 * @see org.corolle.model.framework.QuestionFocus
	 * @see #isSetFocus()
	 * @see #unsetFocus()
	 * @see #setFocus(QuestionFocus)
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion_Focus()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Volet' en='Focus' fr.doc='Process et r\351alisations, ou valeur ajout\351e et impacts.' en.doc='Process and outputs, or added value and impacts.' source='S000'"
	 * @generated
	 */
	QuestionFocus getFocus();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.EvaluativeQuestion#getFocus <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus</em>' attribute.
	 * @see org.corolle.model.framework.QuestionFocus
	 * @see #isSetFocus()
	 * @see #unsetFocus()
	 * @see #getFocus()
	 * @generated
	 */
	void setFocus(QuestionFocus value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.framework.EvaluativeQuestion#getFocus <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFocus()
	 * @see #getFocus()
	 * @see #setFocus(QuestionFocus)
	 * @generated
	 */
	void unsetFocus();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.framework.EvaluativeQuestion#getFocus <em>Focus</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Focus</em>' attribute is set.
	 * @see #unsetFocus()
	 * @see #getFocus()
	 * @see #setFocus(QuestionFocus)
	 * @generated
	 */
	boolean isSetFocus();

	/**
	 * Returns the value of the '<em><b>Dac Criterion</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.DacCriterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dac Criterion</em>' attribute.
	 * @see org.corolle.model.framework.DacCriterion
	 * @see #isSetDacCriterion()
	 * @see #unsetDacCriterion()
	 * @see #setDacCriterion(DacCriterion)
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion_DacCriterion()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Crit\350re du CAD' en='DAC criterion' fr.doc='Crit\350re international correspondant.' en.doc='Matching international criterion.' source='OECD DAC 2019'"
	 * @generated
	 */
	DacCriterion getDacCriterion();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.EvaluativeQuestion#getDacCriterion <em>Dac Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dac Criterion</em>' attribute.
	 * @see org.corolle.model.framework.DacCriterion
	 * @see #isSetDacCriterion()
	 * @see #unsetDacCriterion()
	 * @see #getDacCriterion()
	 * @generated
	 */
	void setDacCriterion(DacCriterion value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.framework.EvaluativeQuestion#getDacCriterion <em>Dac Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDacCriterion()
	 * @see #getDacCriterion()
	 * @see #setDacCriterion(DacCriterion)
	 * @generated
	 */
	void unsetDacCriterion();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.framework.EvaluativeQuestion#getDacCriterion <em>Dac Criterion</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dac Criterion</em>' attribute is set.
	 * @see #unsetDacCriterion()
	 * @see #getDacCriterion()
	 * @see #setDacCriterion(DacCriterion)
	 * @generated
	 */
	boolean isSetDacCriterion();

	/**
	 * Returns the value of the '<em><b>Paragraph</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Paragraph</em>' attribute.
	 * @see #setParagraph(Integer)
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion_Paragraph()
	 * @model annotation="urn:corolle:label fr='Paragraphe' en='Paragraph' fr.doc='Questions de m\352me num\351ro : un m\352me paragraphe du tableau.' en.doc='Questions with the same number: one paragraph of the table.' source='S000'"
	 * @generated
	 */
	Integer getParagraph();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.EvaluativeQuestion#getParagraph <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paragraph</em>' attribute.
	 * @see #getParagraph()
	 * @generated
	 */
	void setParagraph(Integer value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion_Concerns()
	 * @model annotation="urn:corolle:label fr='Concerne' en='Concerns' fr.doc='\311l\351ments de la cha\356ne concern\351s.' en.doc='Elements of the chain concerned.' source='domain \2478.1'"
	 * @generated
	 */
	EList<NamedElement> getConcerns();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholders</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion_Stakeholders()
	 * @model annotation="urn:corolle:label fr='Parties prenantes' en='Stakeholders' fr.doc='Groupes concern\351s par la question.' en.doc='Groups concerned by the question.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Indicator}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.framework.Indicator#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion_Indicators()
	 * @see org.corolle.model.framework.Indicator#getQuestions
	 * @model opposite="questions"
	 *        annotation="urn:corolle:label fr='Indicateurs' en='Indicators' fr.doc='Indicateurs qui aident \340 r\351pondre.' en.doc='Indicators that help to answer.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Markers</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.ChangeMarker}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.framework.ChangeMarker#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Markers</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getEvaluativeQuestion_Markers()
	 * @see org.corolle.model.framework.ChangeMarker#getQuestions
	 * @model opposite="questions"
	 *        annotation="urn:corolle:label fr='Marqueurs de changement' en='Change markers' fr.doc='Marqueurs qui aident \340 r\351pondre.' en.doc='Markers that help to answer.' source='V12'"
	 * @generated
	 */
	EList<ChangeMarker> getMarkers();

} // EvaluativeQuestion
