/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import java.util.Collection;

import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.MarkerDepth;
import org.corolle.model.framework.MarkerObserved;

import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.corolle.model.workshop.Contribution;

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
 * An implementation of the model object '<em><b>Change Marker</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.impl.ChangeMarkerImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.ChangeMarkerImpl#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.ChangeMarkerImpl#getStakeholder <em>Stakeholder</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.ChangeMarkerImpl#getEvidences <em>Evidences</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.ChangeMarkerImpl#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChangeMarkerImpl extends NamedElementImpl implements ChangeMarker {
	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final MarkerDepth DEPTH_EDEFAULT = MarkerDepth.EXPECTED;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected MarkerDepth depth = DEPTH_EDEFAULT;

	/**
	 * This is true if the Depth attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean depthESet;

	/**
	 * The default value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected static final MarkerObserved OBSERVED_EDEFAULT = MarkerObserved.NO;

	/**
	 * The cached value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected MarkerObserved observed = OBSERVED_EDEFAULT;

	/**
	 * This is true if the Observed attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean observedESet;

	/**
	 * The cached value of the '{@link #getStakeholder() <em>Stakeholder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholder()
	 * @generated
	 * @ordered
	 */
	protected Stakeholder stakeholder;

	/**
	 * The cached value of the '{@link #getEvidences() <em>Evidences</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidences()
	 * @generated
	 * @ordered
	 */
	protected EList<Contribution> evidences;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluativeQuestion> questions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChangeMarkerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.CHANGE_MARKER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkerDepth getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(MarkerDepth newDepth) {
		MarkerDepth oldDepth = depth;
		depth = newDepth == null ? DEPTH_EDEFAULT : newDepth;
		boolean oldDepthESet = depthESet;
		depthESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.CHANGE_MARKER__DEPTH, oldDepth, depth, !oldDepthESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDepth() {
		MarkerDepth oldDepth = depth;
		boolean oldDepthESet = depthESet;
		depth = DEPTH_EDEFAULT;
		depthESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FrameworkPackage.CHANGE_MARKER__DEPTH, oldDepth, DEPTH_EDEFAULT, oldDepthESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDepth() {
		return depthESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkerObserved getObserved() {
		return observed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObserved(MarkerObserved newObserved) {
		MarkerObserved oldObserved = observed;
		observed = newObserved == null ? OBSERVED_EDEFAULT : newObserved;
		boolean oldObservedESet = observedESet;
		observedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.CHANGE_MARKER__OBSERVED, oldObserved, observed, !oldObservedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetObserved() {
		MarkerObserved oldObserved = observed;
		boolean oldObservedESet = observedESet;
		observed = OBSERVED_EDEFAULT;
		observedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FrameworkPackage.CHANGE_MARKER__OBSERVED, oldObserved, OBSERVED_EDEFAULT, oldObservedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetObserved() {
		return observedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getStakeholder() {
		if (stakeholder != null && stakeholder.eIsProxy()) {
			InternalEObject oldStakeholder = (InternalEObject)stakeholder;
			stakeholder = (Stakeholder)eResolveProxy(oldStakeholder);
			if (stakeholder != oldStakeholder) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.CHANGE_MARKER__STAKEHOLDER, oldStakeholder, stakeholder));
			}
		}
		return stakeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stakeholder basicGetStakeholder() {
		return stakeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStakeholder(Stakeholder newStakeholder) {
		Stakeholder oldStakeholder = stakeholder;
		stakeholder = newStakeholder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.CHANGE_MARKER__STAKEHOLDER, oldStakeholder, stakeholder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contribution> getEvidences() {
		if (evidences == null) {
			evidences = new EObjectResolvingEList<Contribution>(Contribution.class, this, FrameworkPackage.CHANGE_MARKER__EVIDENCES);
		}
		return evidences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluativeQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectWithInverseResolvingEList.ManyInverse<EvaluativeQuestion>(EvaluativeQuestion.class, this, FrameworkPackage.CHANGE_MARKER__QUESTIONS, FrameworkPackage.EVALUATIVE_QUESTION__MARKERS);
		}
		return questions;
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
			case FrameworkPackage.CHANGE_MARKER__QUESTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getQuestions()).basicAdd(otherEnd, msgs);
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
			case FrameworkPackage.CHANGE_MARKER__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
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
			case FrameworkPackage.CHANGE_MARKER__DEPTH:
				return getDepth();
			case FrameworkPackage.CHANGE_MARKER__OBSERVED:
				return getObserved();
			case FrameworkPackage.CHANGE_MARKER__STAKEHOLDER:
				if (resolve) return getStakeholder();
				return basicGetStakeholder();
			case FrameworkPackage.CHANGE_MARKER__EVIDENCES:
				return getEvidences();
			case FrameworkPackage.CHANGE_MARKER__QUESTIONS:
				return getQuestions();
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
			case FrameworkPackage.CHANGE_MARKER__DEPTH:
				setDepth((MarkerDepth)newValue);
				return;
			case FrameworkPackage.CHANGE_MARKER__OBSERVED:
				setObserved((MarkerObserved)newValue);
				return;
			case FrameworkPackage.CHANGE_MARKER__STAKEHOLDER:
				setStakeholder((Stakeholder)newValue);
				return;
			case FrameworkPackage.CHANGE_MARKER__EVIDENCES:
				getEvidences().clear();
				getEvidences().addAll((Collection<? extends Contribution>)newValue);
				return;
			case FrameworkPackage.CHANGE_MARKER__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends EvaluativeQuestion>)newValue);
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
			case FrameworkPackage.CHANGE_MARKER__DEPTH:
				unsetDepth();
				return;
			case FrameworkPackage.CHANGE_MARKER__OBSERVED:
				unsetObserved();
				return;
			case FrameworkPackage.CHANGE_MARKER__STAKEHOLDER:
				setStakeholder((Stakeholder)null);
				return;
			case FrameworkPackage.CHANGE_MARKER__EVIDENCES:
				getEvidences().clear();
				return;
			case FrameworkPackage.CHANGE_MARKER__QUESTIONS:
				getQuestions().clear();
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
			case FrameworkPackage.CHANGE_MARKER__DEPTH:
				return isSetDepth();
			case FrameworkPackage.CHANGE_MARKER__OBSERVED:
				return isSetObserved();
			case FrameworkPackage.CHANGE_MARKER__STAKEHOLDER:
				return stakeholder != null;
			case FrameworkPackage.CHANGE_MARKER__EVIDENCES:
				return evidences != null && !evidences.isEmpty();
			case FrameworkPackage.CHANGE_MARKER__QUESTIONS:
				return questions != null && !questions.isEmpty();
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
		result.append(" (depth: ");
		if (depthESet) result.append(depth); else result.append("<unset>");
		result.append(", observed: ");
		if (observedESet) result.append(observed); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ChangeMarkerImpl
