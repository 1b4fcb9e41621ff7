/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import java.util.Collection;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;

import org.corolle.model.project.Action;
import org.corolle.model.project.DocumentStatus;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Value Chain</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#isTemplate <em>Template</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getMainActivities <em>Main Activities</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getSupportActivities <em>Support Activities</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getCircuits <em>Circuits</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getCells <em>Cells</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getImpactDomains <em>Impact Domains</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ValueChainImpl#getStakeholders <em>Stakeholders</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ValueChainImpl extends NamedElementImpl implements ValueChain {
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
	 * The default value of the '{@link #isTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TEMPLATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTemplate()
	 * @generated
	 * @ordered
	 */
	protected boolean template = TEMPLATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected Action action;

	/**
	 * The cached value of the '{@link #getMainActivities() <em>Main Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<MainActivity> mainActivities;

	/**
	 * The cached value of the '{@link #getSupportActivities() <em>Support Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportActivity> supportActivities;

	/**
	 * The cached value of the '{@link #getCircuits() <em>Circuits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircuits()
	 * @generated
	 * @ordered
	 */
	protected EList<Circuit> circuits;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<Resource> resources;

	/**
	 * The cached value of the '{@link #getCells() <em>Cells</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected EList<ChainCell> cells;

	/**
	 * The cached value of the '{@link #getFlows() <em>Flows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlows()
	 * @generated
	 * @ordered
	 */
	protected EList<ValueFlow> flows;

	/**
	 * The cached value of the '{@link #getImpactDomains() <em>Impact Domains</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<ImpactDomain> impactDomains;

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
	protected ValueChainImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChainPackage.Literals.VALUE_CHAIN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.VALUE_CHAIN__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.VALUE_CHAIN__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(boolean newTemplate) {
		boolean oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.VALUE_CHAIN__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Action getAction() {
		if (action != null && action.eIsProxy()) {
			InternalEObject oldAction = (InternalEObject)action;
			action = (Action)eResolveProxy(oldAction);
			if (action != oldAction) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ChainPackage.VALUE_CHAIN__ACTION, oldAction, action));
			}
		}
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Action basicGetAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAction(Action newAction, NotificationChain msgs) {
		Action oldAction = action;
		action = newAction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ChainPackage.VALUE_CHAIN__ACTION, oldAction, newAction);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(Action newAction) {
		if (newAction != action) {
			NotificationChain msgs = null;
			if (action != null)
				msgs = ((InternalEObject)action).eInverseRemove(this, ProjectPackage.ACTION__CHAINS, Action.class, msgs);
			if (newAction != null)
				msgs = ((InternalEObject)newAction).eInverseAdd(this, ProjectPackage.ACTION__CHAINS, Action.class, msgs);
			msgs = basicSetAction(newAction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.VALUE_CHAIN__ACTION, newAction, newAction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MainActivity> getMainActivities() {
		if (mainActivities == null) {
			mainActivities = new EObjectContainmentEList<MainActivity>(MainActivity.class, this, ChainPackage.VALUE_CHAIN__MAIN_ACTIVITIES);
		}
		return mainActivities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportActivity> getSupportActivities() {
		if (supportActivities == null) {
			supportActivities = new EObjectContainmentEList<SupportActivity>(SupportActivity.class, this, ChainPackage.VALUE_CHAIN__SUPPORT_ACTIVITIES);
		}
		return supportActivities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Circuit> getCircuits() {
		if (circuits == null) {
			circuits = new EObjectContainmentEList<Circuit>(Circuit.class, this, ChainPackage.VALUE_CHAIN__CIRCUITS);
		}
		return circuits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Resource> getResources() {
		if (resources == null) {
			resources = new EObjectContainmentEList<Resource>(Resource.class, this, ChainPackage.VALUE_CHAIN__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChainCell> getCells() {
		if (cells == null) {
			cells = new EObjectContainmentEList<ChainCell>(ChainCell.class, this, ChainPackage.VALUE_CHAIN__CELLS);
		}
		return cells;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ValueFlow> getFlows() {
		if (flows == null) {
			flows = new EObjectContainmentEList<ValueFlow>(ValueFlow.class, this, ChainPackage.VALUE_CHAIN__FLOWS);
		}
		return flows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImpactDomain> getImpactDomains() {
		if (impactDomains == null) {
			impactDomains = new EObjectContainmentEList<ImpactDomain>(ImpactDomain.class, this, ChainPackage.VALUE_CHAIN__IMPACT_DOMAINS);
		}
		return impactDomains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, ChainPackage.VALUE_CHAIN__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChainPackage.VALUE_CHAIN__ACTION:
				if (action != null)
					msgs = ((InternalEObject)action).eInverseRemove(this, ProjectPackage.ACTION__CHAINS, Action.class, msgs);
				return basicSetAction((Action)otherEnd, msgs);
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
			case ChainPackage.VALUE_CHAIN__ACTION:
				return basicSetAction(null, msgs);
			case ChainPackage.VALUE_CHAIN__MAIN_ACTIVITIES:
				return ((InternalEList<?>)getMainActivities()).basicRemove(otherEnd, msgs);
			case ChainPackage.VALUE_CHAIN__SUPPORT_ACTIVITIES:
				return ((InternalEList<?>)getSupportActivities()).basicRemove(otherEnd, msgs);
			case ChainPackage.VALUE_CHAIN__CIRCUITS:
				return ((InternalEList<?>)getCircuits()).basicRemove(otherEnd, msgs);
			case ChainPackage.VALUE_CHAIN__RESOURCES:
				return ((InternalEList<?>)getResources()).basicRemove(otherEnd, msgs);
			case ChainPackage.VALUE_CHAIN__CELLS:
				return ((InternalEList<?>)getCells()).basicRemove(otherEnd, msgs);
			case ChainPackage.VALUE_CHAIN__FLOWS:
				return ((InternalEList<?>)getFlows()).basicRemove(otherEnd, msgs);
			case ChainPackage.VALUE_CHAIN__IMPACT_DOMAINS:
				return ((InternalEList<?>)getImpactDomains()).basicRemove(otherEnd, msgs);
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
			case ChainPackage.VALUE_CHAIN__VERSION:
				return getVersion();
			case ChainPackage.VALUE_CHAIN__STATUS:
				return getStatus();
			case ChainPackage.VALUE_CHAIN__TEMPLATE:
				return isTemplate();
			case ChainPackage.VALUE_CHAIN__ACTION:
				if (resolve) return getAction();
				return basicGetAction();
			case ChainPackage.VALUE_CHAIN__MAIN_ACTIVITIES:
				return getMainActivities();
			case ChainPackage.VALUE_CHAIN__SUPPORT_ACTIVITIES:
				return getSupportActivities();
			case ChainPackage.VALUE_CHAIN__CIRCUITS:
				return getCircuits();
			case ChainPackage.VALUE_CHAIN__RESOURCES:
				return getResources();
			case ChainPackage.VALUE_CHAIN__CELLS:
				return getCells();
			case ChainPackage.VALUE_CHAIN__FLOWS:
				return getFlows();
			case ChainPackage.VALUE_CHAIN__IMPACT_DOMAINS:
				return getImpactDomains();
			case ChainPackage.VALUE_CHAIN__STAKEHOLDERS:
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
			case ChainPackage.VALUE_CHAIN__VERSION:
				setVersion((String)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__STATUS:
				setStatus((DocumentStatus)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__TEMPLATE:
				setTemplate((Boolean)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__ACTION:
				setAction((Action)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__MAIN_ACTIVITIES:
				getMainActivities().clear();
				getMainActivities().addAll((Collection<? extends MainActivity>)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__SUPPORT_ACTIVITIES:
				getSupportActivities().clear();
				getSupportActivities().addAll((Collection<? extends SupportActivity>)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__CIRCUITS:
				getCircuits().clear();
				getCircuits().addAll((Collection<? extends Circuit>)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends Resource>)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__CELLS:
				getCells().clear();
				getCells().addAll((Collection<? extends ChainCell>)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__FLOWS:
				getFlows().clear();
				getFlows().addAll((Collection<? extends ValueFlow>)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__IMPACT_DOMAINS:
				getImpactDomains().clear();
				getImpactDomains().addAll((Collection<? extends ImpactDomain>)newValue);
				return;
			case ChainPackage.VALUE_CHAIN__STAKEHOLDERS:
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
			case ChainPackage.VALUE_CHAIN__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ChainPackage.VALUE_CHAIN__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ChainPackage.VALUE_CHAIN__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case ChainPackage.VALUE_CHAIN__ACTION:
				setAction((Action)null);
				return;
			case ChainPackage.VALUE_CHAIN__MAIN_ACTIVITIES:
				getMainActivities().clear();
				return;
			case ChainPackage.VALUE_CHAIN__SUPPORT_ACTIVITIES:
				getSupportActivities().clear();
				return;
			case ChainPackage.VALUE_CHAIN__CIRCUITS:
				getCircuits().clear();
				return;
			case ChainPackage.VALUE_CHAIN__RESOURCES:
				getResources().clear();
				return;
			case ChainPackage.VALUE_CHAIN__CELLS:
				getCells().clear();
				return;
			case ChainPackage.VALUE_CHAIN__FLOWS:
				getFlows().clear();
				return;
			case ChainPackage.VALUE_CHAIN__IMPACT_DOMAINS:
				getImpactDomains().clear();
				return;
			case ChainPackage.VALUE_CHAIN__STAKEHOLDERS:
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
			case ChainPackage.VALUE_CHAIN__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ChainPackage.VALUE_CHAIN__STATUS:
				return status != STATUS_EDEFAULT;
			case ChainPackage.VALUE_CHAIN__TEMPLATE:
				return template != TEMPLATE_EDEFAULT;
			case ChainPackage.VALUE_CHAIN__ACTION:
				return action != null;
			case ChainPackage.VALUE_CHAIN__MAIN_ACTIVITIES:
				return mainActivities != null && !mainActivities.isEmpty();
			case ChainPackage.VALUE_CHAIN__SUPPORT_ACTIVITIES:
				return supportActivities != null && !supportActivities.isEmpty();
			case ChainPackage.VALUE_CHAIN__CIRCUITS:
				return circuits != null && !circuits.isEmpty();
			case ChainPackage.VALUE_CHAIN__RESOURCES:
				return resources != null && !resources.isEmpty();
			case ChainPackage.VALUE_CHAIN__CELLS:
				return cells != null && !cells.isEmpty();
			case ChainPackage.VALUE_CHAIN__FLOWS:
				return flows != null && !flows.isEmpty();
			case ChainPackage.VALUE_CHAIN__IMPACT_DOMAINS:
				return impactDomains != null && !impactDomains.isEmpty();
			case ChainPackage.VALUE_CHAIN__STAKEHOLDERS:
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
		result.append(" (version: ");
		result.append(version);
		result.append(", status: ");
		result.append(status);
		result.append(", template: ");
		result.append(template);
		result.append(')');
		return result.toString();
	}

} //ValueChainImpl
