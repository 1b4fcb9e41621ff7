/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import java.util.Collection;

import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Resource;

import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.impl.ChainCellImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ChainCellImpl#getOpenQuestion <em>Open Question</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ChainCellImpl#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ChainCellImpl#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ChainCellImpl#getResource <em>Resource</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ChainCellImpl#getStakeholders <em>Stakeholders</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChainCellImpl extends NamedElementImpl implements ChainCell {
	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CellStatus STATUS_EDEFAULT = CellStatus.EXISTING;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CellStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpenQuestion() <em>Open Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String OPEN_QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpenQuestion() <em>Open Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenQuestion()
	 * @generated
	 * @ordered
	 */
	protected String openQuestion = OPEN_QUESTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActivity() <em>Activity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivity()
	 * @generated
	 * @ordered
	 */
	protected MainActivity activity;

	/**
	 * The cached value of the '{@link #getCircuit() <em>Circuit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircuit()
	 * @generated
	 * @ordered
	 */
	protected Circuit circuit;

	/**
	 * The cached value of the '{@link #getResource() <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResource()
	 * @generated
	 * @ordered
	 */
	protected Resource resource;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChainCellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChainPackage.Literals.CHAIN_CELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CellStatus newStatus) {
		CellStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.CHAIN_CELL__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpenQuestion() {
		return openQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenQuestion(String newOpenQuestion) {
		String oldOpenQuestion = openQuestion;
		openQuestion = newOpenQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.CHAIN_CELL__OPEN_QUESTION, oldOpenQuestion, openQuestion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MainActivity getActivity() {
		if (activity != null && activity.eIsProxy()) {
			InternalEObject oldActivity = (InternalEObject)activity;
			activity = (MainActivity)eResolveProxy(oldActivity);
			if (activity != oldActivity) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ChainPackage.CHAIN_CELL__ACTIVITY, oldActivity, activity));
			}
		}
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MainActivity basicGetActivity() {
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivity(MainActivity newActivity) {
		MainActivity oldActivity = activity;
		activity = newActivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.CHAIN_CELL__ACTIVITY, oldActivity, activity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Circuit getCircuit() {
		if (circuit != null && circuit.eIsProxy()) {
			InternalEObject oldCircuit = (InternalEObject)circuit;
			circuit = (Circuit)eResolveProxy(oldCircuit);
			if (circuit != oldCircuit) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ChainPackage.CHAIN_CELL__CIRCUIT, oldCircuit, circuit));
			}
		}
		return circuit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Circuit basicGetCircuit() {
		return circuit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCircuit(Circuit newCircuit) {
		Circuit oldCircuit = circuit;
		circuit = newCircuit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.CHAIN_CELL__CIRCUIT, oldCircuit, circuit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resource getResource() {
		if (resource != null && resource.eIsProxy()) {
			InternalEObject oldResource = (InternalEObject)resource;
			resource = (Resource)eResolveProxy(oldResource);
			if (resource != oldResource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ChainPackage.CHAIN_CELL__RESOURCE, oldResource, resource));
			}
		}
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Resource basicGetResource() {
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResource(Resource newResource) {
		Resource oldResource = resource;
		resource = newResource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.CHAIN_CELL__RESOURCE, oldResource, resource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, ChainPackage.CHAIN_CELL__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChainPackage.CHAIN_CELL__STATUS:
				return getStatus();
			case ChainPackage.CHAIN_CELL__OPEN_QUESTION:
				return getOpenQuestion();
			case ChainPackage.CHAIN_CELL__ACTIVITY:
				if (resolve) return getActivity();
				return basicGetActivity();
			case ChainPackage.CHAIN_CELL__CIRCUIT:
				if (resolve) return getCircuit();
				return basicGetCircuit();
			case ChainPackage.CHAIN_CELL__RESOURCE:
				if (resolve) return getResource();
				return basicGetResource();
			case ChainPackage.CHAIN_CELL__STAKEHOLDERS:
				return getStakeholders();
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
			case ChainPackage.CHAIN_CELL__STATUS:
				setStatus((CellStatus)newValue);
				return;
			case ChainPackage.CHAIN_CELL__OPEN_QUESTION:
				setOpenQuestion((String)newValue);
				return;
			case ChainPackage.CHAIN_CELL__ACTIVITY:
				setActivity((MainActivity)newValue);
				return;
			case ChainPackage.CHAIN_CELL__CIRCUIT:
				setCircuit((Circuit)newValue);
				return;
			case ChainPackage.CHAIN_CELL__RESOURCE:
				setResource((Resource)newValue);
				return;
			case ChainPackage.CHAIN_CELL__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
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
			case ChainPackage.CHAIN_CELL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ChainPackage.CHAIN_CELL__OPEN_QUESTION:
				setOpenQuestion(OPEN_QUESTION_EDEFAULT);
				return;
			case ChainPackage.CHAIN_CELL__ACTIVITY:
				setActivity((MainActivity)null);
				return;
			case ChainPackage.CHAIN_CELL__CIRCUIT:
				setCircuit((Circuit)null);
				return;
			case ChainPackage.CHAIN_CELL__RESOURCE:
				setResource((Resource)null);
				return;
			case ChainPackage.CHAIN_CELL__STAKEHOLDERS:
				getStakeholders().clear();
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
			case ChainPackage.CHAIN_CELL__STATUS:
				return status != STATUS_EDEFAULT;
			case ChainPackage.CHAIN_CELL__OPEN_QUESTION:
				return OPEN_QUESTION_EDEFAULT == null ? openQuestion != null : !OPEN_QUESTION_EDEFAULT.equals(openQuestion);
			case ChainPackage.CHAIN_CELL__ACTIVITY:
				return activity != null;
			case ChainPackage.CHAIN_CELL__CIRCUIT:
				return circuit != null;
			case ChainPackage.CHAIN_CELL__RESOURCE:
				return resource != null;
			case ChainPackage.CHAIN_CELL__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
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
		result.append(" (status: ");
		result.append(status);
		result.append(", openQuestion: ");
		result.append(openQuestion);
		result.append(')');
		return result.toString();
	}

} //ChainCellImpl
