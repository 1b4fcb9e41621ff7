/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import java.util.Collection;

import org.corolle.model.project.impl.NamedElementImpl;

import org.corolle.model.workshop.VoteOption;
import org.corolle.model.workshop.VoteRound;
import org.corolle.model.workshop.WorkshopPackage;

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
 * An implementation of the model object '<em><b>Vote Round</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.impl.VoteRoundImpl#getDotsPerPerson <em>Dots Per Person</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.VoteRoundImpl#isSecret <em>Secret</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.VoteRoundImpl#getVoters <em>Voters</em>}</li>
 *   <li>{@link org.corolle.model.workshop.impl.VoteRoundImpl#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VoteRoundImpl extends NamedElementImpl implements VoteRound {
	/**
	 * The default value of the '{@link #getDotsPerPerson() <em>Dots Per Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDotsPerPerson()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DOTS_PER_PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDotsPerPerson() <em>Dots Per Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDotsPerPerson()
	 * @generated
	 * @ordered
	 */
	protected Integer dotsPerPerson = DOTS_PER_PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #isSecret() <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSecret()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SECRET_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSecret() <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSecret()
	 * @generated
	 * @ordered
	 */
	protected boolean secret = SECRET_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoters() <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoters()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VOTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoters() <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoters()
	 * @generated
	 * @ordered
	 */
	protected Integer voters = VOTERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<VoteOption> options;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VoteRoundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return WorkshopPackage.Literals.VOTE_ROUND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDotsPerPerson() {
		return dotsPerPerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDotsPerPerson(Integer newDotsPerPerson) {
		Integer oldDotsPerPerson = dotsPerPerson;
		dotsPerPerson = newDotsPerPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.VOTE_ROUND__DOTS_PER_PERSON, oldDotsPerPerson, dotsPerPerson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSecret() {
		return secret;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecret(boolean newSecret) {
		boolean oldSecret = secret;
		secret = newSecret;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.VOTE_ROUND__SECRET, oldSecret, secret));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVoters() {
		return voters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoters(Integer newVoters) {
		Integer oldVoters = voters;
		voters = newVoters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, WorkshopPackage.VOTE_ROUND__VOTERS, oldVoters, voters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VoteOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<VoteOption>(VoteOption.class, this, WorkshopPackage.VOTE_ROUND__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case WorkshopPackage.VOTE_ROUND__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case WorkshopPackage.VOTE_ROUND__DOTS_PER_PERSON:
				return getDotsPerPerson();
			case WorkshopPackage.VOTE_ROUND__SECRET:
				return isSecret();
			case WorkshopPackage.VOTE_ROUND__VOTERS:
				return getVoters();
			case WorkshopPackage.VOTE_ROUND__OPTIONS:
				return getOptions();
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
			case WorkshopPackage.VOTE_ROUND__DOTS_PER_PERSON:
				setDotsPerPerson((Integer)newValue);
				return;
			case WorkshopPackage.VOTE_ROUND__SECRET:
				setSecret((Boolean)newValue);
				return;
			case WorkshopPackage.VOTE_ROUND__VOTERS:
				setVoters((Integer)newValue);
				return;
			case WorkshopPackage.VOTE_ROUND__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends VoteOption>)newValue);
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
			case WorkshopPackage.VOTE_ROUND__DOTS_PER_PERSON:
				setDotsPerPerson(DOTS_PER_PERSON_EDEFAULT);
				return;
			case WorkshopPackage.VOTE_ROUND__SECRET:
				setSecret(SECRET_EDEFAULT);
				return;
			case WorkshopPackage.VOTE_ROUND__VOTERS:
				setVoters(VOTERS_EDEFAULT);
				return;
			case WorkshopPackage.VOTE_ROUND__OPTIONS:
				getOptions().clear();
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
			case WorkshopPackage.VOTE_ROUND__DOTS_PER_PERSON:
				return DOTS_PER_PERSON_EDEFAULT == null ? dotsPerPerson != null : !DOTS_PER_PERSON_EDEFAULT.equals(dotsPerPerson);
			case WorkshopPackage.VOTE_ROUND__SECRET:
				return secret != SECRET_EDEFAULT;
			case WorkshopPackage.VOTE_ROUND__VOTERS:
				return VOTERS_EDEFAULT == null ? voters != null : !VOTERS_EDEFAULT.equals(voters);
			case WorkshopPackage.VOTE_ROUND__OPTIONS:
				return options != null && !options.isEmpty();
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
		result.append(" (dotsPerPerson: ");
		result.append(dotsPerPerson);
		result.append(", secret: ");
		result.append(secret);
		result.append(", voters: ");
		result.append(voters);
		result.append(')');
		return result.toString();
	}

} //VoteRoundImpl
