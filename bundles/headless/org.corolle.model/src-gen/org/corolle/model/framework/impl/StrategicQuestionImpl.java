/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import java.util.Collection;

import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.StrategicQuestion;

import org.corolle.model.project.NamedElement;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strategic Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.impl.StrategicQuestionImpl#getEvaluativeQuestions <em>Evaluative Questions</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.StrategicQuestionImpl#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StrategicQuestionImpl extends NamedElementImpl implements StrategicQuestion {
	/**
	 * The cached value of the '{@link #getEvaluativeQuestions() <em>Evaluative Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluativeQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluativeQuestion> evaluativeQuestions;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<NamedElement> concerns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrategicQuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.STRATEGIC_QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluativeQuestion> getEvaluativeQuestions() {
		if (evaluativeQuestions == null) {
			evaluativeQuestions = new EObjectContainmentEList<EvaluativeQuestion>(EvaluativeQuestion.class, this, FrameworkPackage.STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS);
		}
		return evaluativeQuestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamedElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<NamedElement>(NamedElement.class, this, FrameworkPackage.STRATEGIC_QUESTION__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS:
				return ((InternalEList<?>)getEvaluativeQuestions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FrameworkPackage.STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS:
				return getEvaluativeQuestions();
			case FrameworkPackage.STRATEGIC_QUESTION__CONCERNS:
				return getConcerns();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FrameworkPackage.STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS:
				getEvaluativeQuestions().clear();
				getEvaluativeQuestions().addAll((Collection<? extends EvaluativeQuestion>)newValue);
				return;
			case FrameworkPackage.STRATEGIC_QUESTION__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends NamedElement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FrameworkPackage.STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS:
				getEvaluativeQuestions().clear();
				return;
			case FrameworkPackage.STRATEGIC_QUESTION__CONCERNS:
				getConcerns().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FrameworkPackage.STRATEGIC_QUESTION__EVALUATIVE_QUESTIONS:
				return evaluativeQuestions != null && !evaluativeQuestions.isEmpty();
			case FrameworkPackage.STRATEGIC_QUESTION__CONCERNS:
				return concerns != null && !concerns.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //StrategicQuestionImpl
