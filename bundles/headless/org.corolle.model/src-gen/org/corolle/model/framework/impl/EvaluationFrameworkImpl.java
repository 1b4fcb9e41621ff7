/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import java.util.Collection;

import org.corolle.model.collection.CollectionInstrument;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Scale;

import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.EvaluationFramework;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.StrategicQuestion;

import org.corolle.model.project.DocumentStatus;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation Framework</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl#getStrategicQuestions <em>Strategic Questions</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl#getPlanItems <em>Plan Items</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.EvaluationFrameworkImpl#getScales <em>Scales</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationFrameworkImpl extends NamedElementImpl implements EvaluationFramework {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final DocumentStatus STATUS_EDEFAULT = DocumentStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected DocumentStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStrategicQuestions() <em>Strategic Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategicQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<StrategicQuestion> strategicQuestions;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Dimension> dimensions;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<CollectionInstrument> instruments;

	/**
	 * The cached value of the '{@link #getPlanItems() <em>Plan Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanItems()
	 * @generated
	 * @ordered
	 */
	protected EList<CollectionPlanItem> planItems;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<Scale> scales;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationFrameworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.EVALUATION_FRAMEWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.EVALUATION_FRAMEWORK__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(DocumentStatus newStatus) {
		DocumentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.EVALUATION_FRAMEWORK__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StrategicQuestion> getStrategicQuestions() {
		if (strategicQuestions == null) {
			strategicQuestions = new EObjectContainmentEList<StrategicQuestion>(StrategicQuestion.class, this, FrameworkPackage.EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS);
		}
		return strategicQuestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<Dimension>(Dimension.class, this, FrameworkPackage.EVALUATION_FRAMEWORK__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CollectionInstrument> getInstruments() {
		if (instruments == null) {
			instruments = new EObjectContainmentEList<CollectionInstrument>(CollectionInstrument.class, this, FrameworkPackage.EVALUATION_FRAMEWORK__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CollectionPlanItem> getPlanItems() {
		if (planItems == null) {
			planItems = new EObjectContainmentEList<CollectionPlanItem>(CollectionPlanItem.class, this, FrameworkPackage.EVALUATION_FRAMEWORK__PLAN_ITEMS);
		}
		return planItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scale> getScales() {
		if (scales == null) {
			scales = new EObjectContainmentEList<Scale>(Scale.class, this, FrameworkPackage.EVALUATION_FRAMEWORK__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS:
				return ((InternalEList<?>)getStrategicQuestions()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.EVALUATION_FRAMEWORK__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.EVALUATION_FRAMEWORK__INSTRUMENTS:
				return ((InternalEList<?>)getInstruments()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.EVALUATION_FRAMEWORK__PLAN_ITEMS:
				return ((InternalEList<?>)getPlanItems()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.EVALUATION_FRAMEWORK__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
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
			case FrameworkPackage.EVALUATION_FRAMEWORK__VERSION:
				return getVersion();
			case FrameworkPackage.EVALUATION_FRAMEWORK__STATUS:
				return getStatus();
			case FrameworkPackage.EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS:
				return getStrategicQuestions();
			case FrameworkPackage.EVALUATION_FRAMEWORK__DIMENSIONS:
				return getDimensions();
			case FrameworkPackage.EVALUATION_FRAMEWORK__INSTRUMENTS:
				return getInstruments();
			case FrameworkPackage.EVALUATION_FRAMEWORK__PLAN_ITEMS:
				return getPlanItems();
			case FrameworkPackage.EVALUATION_FRAMEWORK__SCALES:
				return getScales();
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
			case FrameworkPackage.EVALUATION_FRAMEWORK__VERSION:
				setVersion((String)newValue);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__STATUS:
				setStatus((DocumentStatus)newValue);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS:
				getStrategicQuestions().clear();
				getStrategicQuestions().addAll((Collection<? extends StrategicQuestion>)newValue);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends Dimension>)newValue);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends CollectionInstrument>)newValue);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__PLAN_ITEMS:
				getPlanItems().clear();
				getPlanItems().addAll((Collection<? extends CollectionPlanItem>)newValue);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
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
			case FrameworkPackage.EVALUATION_FRAMEWORK__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS:
				getStrategicQuestions().clear();
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__DIMENSIONS:
				getDimensions().clear();
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__INSTRUMENTS:
				getInstruments().clear();
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__PLAN_ITEMS:
				getPlanItems().clear();
				return;
			case FrameworkPackage.EVALUATION_FRAMEWORK__SCALES:
				getScales().clear();
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
			case FrameworkPackage.EVALUATION_FRAMEWORK__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case FrameworkPackage.EVALUATION_FRAMEWORK__STATUS:
				return status != STATUS_EDEFAULT;
			case FrameworkPackage.EVALUATION_FRAMEWORK__STRATEGIC_QUESTIONS:
				return strategicQuestions != null && !strategicQuestions.isEmpty();
			case FrameworkPackage.EVALUATION_FRAMEWORK__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case FrameworkPackage.EVALUATION_FRAMEWORK__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case FrameworkPackage.EVALUATION_FRAMEWORK__PLAN_ITEMS:
				return planItems != null && !planItems.isEmpty();
			case FrameworkPackage.EVALUATION_FRAMEWORK__SCALES:
				return scales != null && !scales.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //EvaluationFrameworkImpl
