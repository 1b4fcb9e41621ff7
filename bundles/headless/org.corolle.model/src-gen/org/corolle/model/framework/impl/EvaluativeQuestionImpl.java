/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import java.util.Collection;

import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.DacCriterion;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.QuestionFocus;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluative Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl#getDacCriterion <em>Dac Criterion</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl#getParagraph <em>Paragraph</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluativeQuestionImpl#getMarkers <em>Markers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluativeQuestionImpl extends NamedElementImpl implements EvaluativeQuestion {
	/**
	 * The default value of the '{@link #getFocus() <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected static final QuestionFocus FOCUS_EDEFAULT = QuestionFocus.PROCESS_AND_OUTPUTS;

	/**
	 * The cached value of the '{@link #getFocus() <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected QuestionFocus focus = FOCUS_EDEFAULT;

	/**
	 * This is true if the Focus attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean focusESet;

	/**
	 * The default value of the '{@link #getDacCriterion() <em>Dac Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDacCriterion()
	 * @generated
	 * @ordered
	 */
	protected static final DacCriterion DAC_CRITERION_EDEFAULT = DacCriterion.RELEVANCE;

	/**
	 * The cached value of the '{@link #getDacCriterion() <em>Dac Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDacCriterion()
	 * @generated
	 * @ordered
	 */
	protected DacCriterion dacCriterion = DAC_CRITERION_EDEFAULT;

	/**
	 * This is true if the Dac Criterion attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean dacCriterionESet;

	/**
	 * The default value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PARAGRAPH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParagraph() <em>Paragraph</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParagraph()
	 * @generated
	 * @ordered
	 */
	protected Integer paragraph = PARAGRAPH_EDEFAULT;

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
	 * The cached value of the '{@link #getStakeholders() <em>Stakeholders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholders()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> stakeholders;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getMarkers() <em>Markers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarkers()
	 * @generated
	 * @ordered
	 */
	protected EList<ChangeMarker> markers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluativeQuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.EVALUATIVE_QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuestionFocus getFocus() {
		return focus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocus(QuestionFocus newFocus) {
		QuestionFocus oldFocus = focus;
		focus = newFocus == null ? FOCUS_EDEFAULT : newFocus;
		boolean oldFocusESet = focusESet;
		focusESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.EVALUATIVE_QUESTION__FOCUS, oldFocus, focus, !oldFocusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFocus() {
		QuestionFocus oldFocus = focus;
		boolean oldFocusESet = focusESet;
		focus = FOCUS_EDEFAULT;
		focusESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FrameworkPackage.EVALUATIVE_QUESTION__FOCUS, oldFocus, FOCUS_EDEFAULT, oldFocusESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFocus() {
		return focusESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DacCriterion getDacCriterion() {
		return dacCriterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDacCriterion(DacCriterion newDacCriterion) {
		DacCriterion oldDacCriterion = dacCriterion;
		dacCriterion = newDacCriterion == null ? DAC_CRITERION_EDEFAULT : newDacCriterion;
		boolean oldDacCriterionESet = dacCriterionESet;
		dacCriterionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.EVALUATIVE_QUESTION__DAC_CRITERION, oldDacCriterion, dacCriterion, !oldDacCriterionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDacCriterion() {
		DacCriterion oldDacCriterion = dacCriterion;
		boolean oldDacCriterionESet = dacCriterionESet;
		dacCriterion = DAC_CRITERION_EDEFAULT;
		dacCriterionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FrameworkPackage.EVALUATIVE_QUESTION__DAC_CRITERION, oldDacCriterion, DAC_CRITERION_EDEFAULT, oldDacCriterionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDacCriterion() {
		return dacCriterionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getParagraph() {
		return paragraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParagraph(Integer newParagraph) {
		Integer oldParagraph = paragraph;
		paragraph = newParagraph;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.EVALUATIVE_QUESTION__PARAGRAPH, oldParagraph, paragraph));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamedElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<NamedElement>(NamedElement.class, this, FrameworkPackage.EVALUATIVE_QUESTION__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, FrameworkPackage.EVALUATIVE_QUESTION__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectWithInverseResolvingEList.ManyInverse<Indicator>(Indicator.class, this, FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS, FrameworkPackage.INDICATOR__QUESTIONS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChangeMarker> getMarkers() {
		if (markers == null) {
			markers = new EObjectWithInverseResolvingEList.ManyInverse<ChangeMarker>(ChangeMarker.class, this, FrameworkPackage.EVALUATIVE_QUESTION__MARKERS, FrameworkPackage.CHANGE_MARKER__QUESTIONS);
		}
		return markers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIndicators()).basicAdd(otherEnd, msgs);
			case FrameworkPackage.EVALUATIVE_QUESTION__MARKERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMarkers()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.EVALUATIVE_QUESTION__MARKERS:
				return ((InternalEList<?>)getMarkers()).basicRemove(otherEnd, msgs);
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
			case FrameworkPackage.EVALUATIVE_QUESTION__FOCUS:
				return getFocus();
			case FrameworkPackage.EVALUATIVE_QUESTION__DAC_CRITERION:
				return getDacCriterion();
			case FrameworkPackage.EVALUATIVE_QUESTION__PARAGRAPH:
				return getParagraph();
			case FrameworkPackage.EVALUATIVE_QUESTION__CONCERNS:
				return getConcerns();
			case FrameworkPackage.EVALUATIVE_QUESTION__STAKEHOLDERS:
				return getStakeholders();
			case FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS:
				return getIndicators();
			case FrameworkPackage.EVALUATIVE_QUESTION__MARKERS:
				return getMarkers();
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
			case FrameworkPackage.EVALUATIVE_QUESTION__FOCUS:
				setFocus((QuestionFocus)newValue);
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__DAC_CRITERION:
				setDacCriterion((DacCriterion)newValue);
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__PARAGRAPH:
				setParagraph((Integer)newValue);
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends NamedElement>)newValue);
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__MARKERS:
				getMarkers().clear();
				getMarkers().addAll((Collection<? extends ChangeMarker>)newValue);
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
			case FrameworkPackage.EVALUATIVE_QUESTION__FOCUS:
				unsetFocus();
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__DAC_CRITERION:
				unsetDacCriterion();
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__PARAGRAPH:
				setParagraph(PARAGRAPH_EDEFAULT);
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__CONCERNS:
				getConcerns().clear();
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__STAKEHOLDERS:
				getStakeholders().clear();
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS:
				getIndicators().clear();
				return;
			case FrameworkPackage.EVALUATIVE_QUESTION__MARKERS:
				getMarkers().clear();
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
			case FrameworkPackage.EVALUATIVE_QUESTION__FOCUS:
				return isSetFocus();
			case FrameworkPackage.EVALUATIVE_QUESTION__DAC_CRITERION:
				return isSetDacCriterion();
			case FrameworkPackage.EVALUATIVE_QUESTION__PARAGRAPH:
				return PARAGRAPH_EDEFAULT == null ? paragraph != null : !PARAGRAPH_EDEFAULT.equals(paragraph);
			case FrameworkPackage.EVALUATIVE_QUESTION__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case FrameworkPackage.EVALUATIVE_QUESTION__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
			case FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case FrameworkPackage.EVALUATIVE_QUESTION__MARKERS:
				return markers != null && !markers.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (focus: ");
		if (focusESet) result.append(focus); else result.append("<unset>");
		result.append(", dacCriterion: ");
		if (dacCriterionESet) result.append(dacCriterion); else result.append("<unset>");
		result.append(", paragraph: ");
		result.append(paragraph);
		result.append(')');
		return result.toString();
	}

} //EvaluativeQuestionImpl
