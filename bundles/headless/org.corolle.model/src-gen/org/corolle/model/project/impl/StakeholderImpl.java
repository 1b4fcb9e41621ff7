/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project.impl;

import java.util.Collection;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.Resource;

import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.project.Territory;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#isCollective <em>Collective</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getContributes <em>Contributes</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getBenefitsFrom <em>Benefits From</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.StakeholderImpl#getTerritory <em>Territory</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StakeholderImpl extends NamedElementImpl implements Stakeholder {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StakeholderKind KIND_EDEFAULT = StakeholderKind.INHABITANT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StakeholderKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #isCollective() <em>Collective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCollective()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COLLECTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCollective() <em>Collective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCollective()
	 * @generated
	 * @ordered
	 */
	protected boolean collective = COLLECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INTEREST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected Integer interest = INTEREST_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INFLUENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected Integer influence = INFLUENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected EList<String> expectations;

	/**
	 * The default value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRIBUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected String contribution = CONTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected static final String GAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected String gain = GAIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContributes() <em>Contributes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributes()
	 * @generated
	 * @ordered
	 */
	protected EList<Resource> contributes;

	/**
	 * The cached value of the '{@link #getBenefitsFrom() <em>Benefits From</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitsFrom()
	 * @generated
	 * @ordered
	 */
	protected EList<Impact> benefitsFrom;

	/**
	 * The cached value of the '{@link #getTerritory() <em>Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerritory()
	 * @generated
	 * @ordered
	 */
	protected Territory territory;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StakeholderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.STAKEHOLDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StakeholderKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StakeholderKind newKind) {
		StakeholderKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.STAKEHOLDER__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		StakeholderKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProjectPackage.STAKEHOLDER__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetKind() {
		return kindESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCollective() {
		return collective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollective(boolean newCollective) {
		boolean oldCollective = collective;
		collective = newCollective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.STAKEHOLDER__COLLECTIVE, oldCollective, collective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInterest() {
		return interest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterest(Integer newInterest) {
		Integer oldInterest = interest;
		interest = newInterest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.STAKEHOLDER__INTEREST, oldInterest, interest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInfluence() {
		return influence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluence(Integer newInfluence) {
		Integer oldInfluence = influence;
		influence = newInfluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.STAKEHOLDER__INFLUENCE, oldInfluence, influence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExpectations() {
		if (expectations == null) {
			expectations = new EDataTypeUniqueEList<String>(String.class, this, ProjectPackage.STAKEHOLDER__EXPECTATIONS);
		}
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContribution() {
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContribution(String newContribution) {
		String oldContribution = contribution;
		contribution = newContribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.STAKEHOLDER__CONTRIBUTION, oldContribution, contribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGain() {
		return gain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGain(String newGain) {
		String oldGain = gain;
		gain = newGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.STAKEHOLDER__GAIN, oldGain, gain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Resource> getContributes() {
		if (contributes == null) {
			contributes = new EObjectWithInverseResolvingEList.ManyInverse<Resource>(Resource.class, this, ProjectPackage.STAKEHOLDER__CONTRIBUTES, ChainPackage.RESOURCE__PROVIDERS);
		}
		return contributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Impact> getBenefitsFrom() {
		if (benefitsFrom == null) {
			benefitsFrom = new EObjectWithInverseResolvingEList.ManyInverse<Impact>(Impact.class, this, ProjectPackage.STAKEHOLDER__BENEFITS_FROM, ChainPackage.IMPACT__BENEFICIARIES);
		}
		return benefitsFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Territory getTerritory() {
		if (territory != null && territory.eIsProxy()) {
			InternalEObject oldTerritory = (InternalEObject)territory;
			territory = (Territory)eResolveProxy(oldTerritory);
			if (territory != oldTerritory) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProjectPackage.STAKEHOLDER__TERRITORY, oldTerritory, territory));
			}
		}
		return territory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Territory basicGetTerritory() {
		return territory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerritory(Territory newTerritory) {
		Territory oldTerritory = territory;
		territory = newTerritory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.STAKEHOLDER__TERRITORY, oldTerritory, territory));
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
			case ProjectPackage.STAKEHOLDER__CONTRIBUTES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContributes()).basicAdd(otherEnd, msgs);
			case ProjectPackage.STAKEHOLDER__BENEFITS_FROM:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getBenefitsFrom()).basicAdd(otherEnd, msgs);
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
			case ProjectPackage.STAKEHOLDER__CONTRIBUTES:
				return ((InternalEList<?>)getContributes()).basicRemove(otherEnd, msgs);
			case ProjectPackage.STAKEHOLDER__BENEFITS_FROM:
				return ((InternalEList<?>)getBenefitsFrom()).basicRemove(otherEnd, msgs);
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
			case ProjectPackage.STAKEHOLDER__KIND:
				return getKind();
			case ProjectPackage.STAKEHOLDER__COLLECTIVE:
				return isCollective();
			case ProjectPackage.STAKEHOLDER__INTEREST:
				return getInterest();
			case ProjectPackage.STAKEHOLDER__INFLUENCE:
				return getInfluence();
			case ProjectPackage.STAKEHOLDER__EXPECTATIONS:
				return getExpectations();
			case ProjectPackage.STAKEHOLDER__CONTRIBUTION:
				return getContribution();
			case ProjectPackage.STAKEHOLDER__GAIN:
				return getGain();
			case ProjectPackage.STAKEHOLDER__CONTRIBUTES:
				return getContributes();
			case ProjectPackage.STAKEHOLDER__BENEFITS_FROM:
				return getBenefitsFrom();
			case ProjectPackage.STAKEHOLDER__TERRITORY:
				if (resolve) return getTerritory();
				return basicGetTerritory();
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
			case ProjectPackage.STAKEHOLDER__KIND:
				setKind((StakeholderKind)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__COLLECTIVE:
				setCollective((Boolean)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__INTEREST:
				setInterest((Integer)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__INFLUENCE:
				setInfluence((Integer)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__EXPECTATIONS:
				getExpectations().clear();
				getExpectations().addAll((Collection<? extends String>)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__CONTRIBUTION:
				setContribution((String)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__GAIN:
				setGain((String)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__CONTRIBUTES:
				getContributes().clear();
				getContributes().addAll((Collection<? extends Resource>)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__BENEFITS_FROM:
				getBenefitsFrom().clear();
				getBenefitsFrom().addAll((Collection<? extends Impact>)newValue);
				return;
			case ProjectPackage.STAKEHOLDER__TERRITORY:
				setTerritory((Territory)newValue);
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
			case ProjectPackage.STAKEHOLDER__KIND:
				unsetKind();
				return;
			case ProjectPackage.STAKEHOLDER__COLLECTIVE:
				setCollective(COLLECTIVE_EDEFAULT);
				return;
			case ProjectPackage.STAKEHOLDER__INTEREST:
				setInterest(INTEREST_EDEFAULT);
				return;
			case ProjectPackage.STAKEHOLDER__INFLUENCE:
				setInfluence(INFLUENCE_EDEFAULT);
				return;
			case ProjectPackage.STAKEHOLDER__EXPECTATIONS:
				getExpectations().clear();
				return;
			case ProjectPackage.STAKEHOLDER__CONTRIBUTION:
				setContribution(CONTRIBUTION_EDEFAULT);
				return;
			case ProjectPackage.STAKEHOLDER__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case ProjectPackage.STAKEHOLDER__CONTRIBUTES:
				getContributes().clear();
				return;
			case ProjectPackage.STAKEHOLDER__BENEFITS_FROM:
				getBenefitsFrom().clear();
				return;
			case ProjectPackage.STAKEHOLDER__TERRITORY:
				setTerritory((Territory)null);
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
			case ProjectPackage.STAKEHOLDER__KIND:
				return isSetKind();
			case ProjectPackage.STAKEHOLDER__COLLECTIVE:
				return collective != COLLECTIVE_EDEFAULT;
			case ProjectPackage.STAKEHOLDER__INTEREST:
				return INTEREST_EDEFAULT == null ? interest != null : !INTEREST_EDEFAULT.equals(interest);
			case ProjectPackage.STAKEHOLDER__INFLUENCE:
				return INFLUENCE_EDEFAULT == null ? influence != null : !INFLUENCE_EDEFAULT.equals(influence);
			case ProjectPackage.STAKEHOLDER__EXPECTATIONS:
				return expectations != null && !expectations.isEmpty();
			case ProjectPackage.STAKEHOLDER__CONTRIBUTION:
				return CONTRIBUTION_EDEFAULT == null ? contribution != null : !CONTRIBUTION_EDEFAULT.equals(contribution);
			case ProjectPackage.STAKEHOLDER__GAIN:
				return GAIN_EDEFAULT == null ? gain != null : !GAIN_EDEFAULT.equals(gain);
			case ProjectPackage.STAKEHOLDER__CONTRIBUTES:
				return contributes != null && !contributes.isEmpty();
			case ProjectPackage.STAKEHOLDER__BENEFITS_FROM:
				return benefitsFrom != null && !benefitsFrom.isEmpty();
			case ProjectPackage.STAKEHOLDER__TERRITORY:
				return territory != null;
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
		result.append(" (kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", collective: ");
		result.append(collective);
		result.append(", interest: ");
		result.append(interest);
		result.append(", influence: ");
		result.append(influence);
		result.append(", expectations: ");
		result.append(expectations);
		result.append(", contribution: ");
		result.append(contribution);
		result.append(", gain: ");
		result.append(gain);
		result.append(')');
		return result.toString();
	}

} //StakeholderImpl
