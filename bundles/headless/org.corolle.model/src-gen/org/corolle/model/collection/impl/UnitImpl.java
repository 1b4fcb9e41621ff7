/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection.impl;

import java.math.BigDecimal;

import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.ResetPeriod;
import org.corolle.model.collection.Unit;
import org.corolle.model.collection.UnitKind;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getFactorToBase <em>Factor To Base</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getMinutesPerUnit <em>Minutes Per Unit</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getMinBalance <em>Min Balance</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getMaxBalance <em>Max Balance</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getOpeningIndividual <em>Opening Individual</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getOpeningCollective <em>Opening Collective</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getResetPeriod <em>Reset Period</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.UnitImpl#getAcceptsGoods <em>Accepts Goods</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnitImpl extends NamedElementImpl implements Unit {
	/**
	 * The default value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected static final String SYMBOL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSymbol() <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbol()
	 * @generated
	 * @ordered
	 */
	protected String symbol = SYMBOL_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final UnitKind KIND_EDEFAULT = UnitKind.NUMBER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected UnitKind kind = KIND_EDEFAULT;

	/**
	 * This is true if the Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean kindESet;

	/**
	 * The default value of the '{@link #getFactorToBase() <em>Factor To Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactorToBase()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FACTOR_TO_BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFactorToBase() <em>Factor To Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactorToBase()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal factorToBase = FACTOR_TO_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutesPerUnit() <em>Minutes Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerUnit()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MINUTES_PER_UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutesPerUnit() <em>Minutes Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerUnit()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal minutesPerUnit = MINUTES_PER_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinBalance() <em>Min Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinBalance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MIN_BALANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinBalance() <em>Min Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinBalance()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal minBalance = MIN_BALANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxBalance() <em>Max Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxBalance()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MAX_BALANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxBalance() <em>Max Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxBalance()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal maxBalance = MAX_BALANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpeningIndividual() <em>Opening Individual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningIndividual()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OPENING_INDIVIDUAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpeningIndividual() <em>Opening Individual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningIndividual()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal openingIndividual = OPENING_INDIVIDUAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpeningCollective() <em>Opening Collective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningCollective()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OPENING_COLLECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpeningCollective() <em>Opening Collective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpeningCollective()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal openingCollective = OPENING_COLLECTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResetPeriod() <em>Reset Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResetPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final ResetPeriod RESET_PERIOD_EDEFAULT = ResetPeriod.NEVER;

	/**
	 * The cached value of the '{@link #getResetPeriod() <em>Reset Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResetPeriod()
	 * @generated
	 * @ordered
	 */
	protected ResetPeriod resetPeriod = RESET_PERIOD_EDEFAULT;

	/**
	 * This is true if the Reset Period attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean resetPeriodESet;

	/**
	 * The default value of the '{@link #getAcceptsGoods() <em>Accepts Goods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptsGoods()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ACCEPTS_GOODS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptsGoods() <em>Accepts Goods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptsGoods()
	 * @generated
	 * @ordered
	 */
	protected Boolean acceptsGoods = ACCEPTS_GOODS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CollectionPackage.Literals.UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSymbol() {
		return symbol;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymbol(String newSymbol) {
		String oldSymbol = symbol;
		symbol = newSymbol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__SYMBOL, oldSymbol, symbol));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(UnitKind newKind) {
		UnitKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		boolean oldKindESet = kindESet;
		kindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__KIND, oldKind, kind, !oldKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetKind() {
		UnitKind oldKind = kind;
		boolean oldKindESet = kindESet;
		kind = KIND_EDEFAULT;
		kindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CollectionPackage.UNIT__KIND, oldKind, KIND_EDEFAULT, oldKindESet));
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
	public BigDecimal getFactorToBase() {
		return factorToBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactorToBase(BigDecimal newFactorToBase) {
		BigDecimal oldFactorToBase = factorToBase;
		factorToBase = newFactorToBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__FACTOR_TO_BASE, oldFactorToBase, factorToBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMinutesPerUnit() {
		return minutesPerUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerUnit(BigDecimal newMinutesPerUnit) {
		BigDecimal oldMinutesPerUnit = minutesPerUnit;
		minutesPerUnit = newMinutesPerUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__MINUTES_PER_UNIT, oldMinutesPerUnit, minutesPerUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMinBalance() {
		return minBalance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinBalance(BigDecimal newMinBalance) {
		BigDecimal oldMinBalance = minBalance;
		minBalance = newMinBalance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__MIN_BALANCE, oldMinBalance, minBalance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMaxBalance() {
		return maxBalance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxBalance(BigDecimal newMaxBalance) {
		BigDecimal oldMaxBalance = maxBalance;
		maxBalance = newMaxBalance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__MAX_BALANCE, oldMaxBalance, maxBalance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOpeningIndividual() {
		return openingIndividual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningIndividual(BigDecimal newOpeningIndividual) {
		BigDecimal oldOpeningIndividual = openingIndividual;
		openingIndividual = newOpeningIndividual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__OPENING_INDIVIDUAL, oldOpeningIndividual, openingIndividual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOpeningCollective() {
		return openingCollective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpeningCollective(BigDecimal newOpeningCollective) {
		BigDecimal oldOpeningCollective = openingCollective;
		openingCollective = newOpeningCollective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__OPENING_COLLECTIVE, oldOpeningCollective, openingCollective));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResetPeriod getResetPeriod() {
		return resetPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResetPeriod(ResetPeriod newResetPeriod) {
		ResetPeriod oldResetPeriod = resetPeriod;
		resetPeriod = newResetPeriod == null ? RESET_PERIOD_EDEFAULT : newResetPeriod;
		boolean oldResetPeriodESet = resetPeriodESet;
		resetPeriodESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__RESET_PERIOD, oldResetPeriod, resetPeriod, !oldResetPeriodESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetResetPeriod() {
		ResetPeriod oldResetPeriod = resetPeriod;
		boolean oldResetPeriodESet = resetPeriodESet;
		resetPeriod = RESET_PERIOD_EDEFAULT;
		resetPeriodESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CollectionPackage.UNIT__RESET_PERIOD, oldResetPeriod, RESET_PERIOD_EDEFAULT, oldResetPeriodESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetResetPeriod() {
		return resetPeriodESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAcceptsGoods() {
		return acceptsGoods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptsGoods(Boolean newAcceptsGoods) {
		Boolean oldAcceptsGoods = acceptsGoods;
		acceptsGoods = newAcceptsGoods;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.UNIT__ACCEPTS_GOODS, oldAcceptsGoods, acceptsGoods));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CollectionPackage.UNIT__SYMBOL:
				return getSymbol();
			case CollectionPackage.UNIT__KIND:
				return getKind();
			case CollectionPackage.UNIT__FACTOR_TO_BASE:
				return getFactorToBase();
			case CollectionPackage.UNIT__MINUTES_PER_UNIT:
				return getMinutesPerUnit();
			case CollectionPackage.UNIT__MIN_BALANCE:
				return getMinBalance();
			case CollectionPackage.UNIT__MAX_BALANCE:
				return getMaxBalance();
			case CollectionPackage.UNIT__OPENING_INDIVIDUAL:
				return getOpeningIndividual();
			case CollectionPackage.UNIT__OPENING_COLLECTIVE:
				return getOpeningCollective();
			case CollectionPackage.UNIT__RESET_PERIOD:
				return getResetPeriod();
			case CollectionPackage.UNIT__ACCEPTS_GOODS:
				return getAcceptsGoods();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CollectionPackage.UNIT__SYMBOL:
				setSymbol((String)newValue);
				return;
			case CollectionPackage.UNIT__KIND:
				setKind((UnitKind)newValue);
				return;
			case CollectionPackage.UNIT__FACTOR_TO_BASE:
				setFactorToBase((BigDecimal)newValue);
				return;
			case CollectionPackage.UNIT__MINUTES_PER_UNIT:
				setMinutesPerUnit((BigDecimal)newValue);
				return;
			case CollectionPackage.UNIT__MIN_BALANCE:
				setMinBalance((BigDecimal)newValue);
				return;
			case CollectionPackage.UNIT__MAX_BALANCE:
				setMaxBalance((BigDecimal)newValue);
				return;
			case CollectionPackage.UNIT__OPENING_INDIVIDUAL:
				setOpeningIndividual((BigDecimal)newValue);
				return;
			case CollectionPackage.UNIT__OPENING_COLLECTIVE:
				setOpeningCollective((BigDecimal)newValue);
				return;
			case CollectionPackage.UNIT__RESET_PERIOD:
				setResetPeriod((ResetPeriod)newValue);
				return;
			case CollectionPackage.UNIT__ACCEPTS_GOODS:
				setAcceptsGoods((Boolean)newValue);
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
			case CollectionPackage.UNIT__SYMBOL:
				setSymbol(SYMBOL_EDEFAULT);
				return;
			case CollectionPackage.UNIT__KIND:
				unsetKind();
				return;
			case CollectionPackage.UNIT__FACTOR_TO_BASE:
				setFactorToBase(FACTOR_TO_BASE_EDEFAULT);
				return;
			case CollectionPackage.UNIT__MINUTES_PER_UNIT:
				setMinutesPerUnit(MINUTES_PER_UNIT_EDEFAULT);
				return;
			case CollectionPackage.UNIT__MIN_BALANCE:
				setMinBalance(MIN_BALANCE_EDEFAULT);
				return;
			case CollectionPackage.UNIT__MAX_BALANCE:
				setMaxBalance(MAX_BALANCE_EDEFAULT);
				return;
			case CollectionPackage.UNIT__OPENING_INDIVIDUAL:
				setOpeningIndividual(OPENING_INDIVIDUAL_EDEFAULT);
				return;
			case CollectionPackage.UNIT__OPENING_COLLECTIVE:
				setOpeningCollective(OPENING_COLLECTIVE_EDEFAULT);
				return;
			case CollectionPackage.UNIT__RESET_PERIOD:
				unsetResetPeriod();
				return;
			case CollectionPackage.UNIT__ACCEPTS_GOODS:
				setAcceptsGoods(ACCEPTS_GOODS_EDEFAULT);
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
			case CollectionPackage.UNIT__SYMBOL:
				return SYMBOL_EDEFAULT == null ? symbol != null : !SYMBOL_EDEFAULT.equals(symbol);
			case CollectionPackage.UNIT__KIND:
				return isSetKind();
			case CollectionPackage.UNIT__FACTOR_TO_BASE:
				return FACTOR_TO_BASE_EDEFAULT == null ? factorToBase != null : !FACTOR_TO_BASE_EDEFAULT.equals(factorToBase);
			case CollectionPackage.UNIT__MINUTES_PER_UNIT:
				return MINUTES_PER_UNIT_EDEFAULT == null ? minutesPerUnit != null : !MINUTES_PER_UNIT_EDEFAULT.equals(minutesPerUnit);
			case CollectionPackage.UNIT__MIN_BALANCE:
				return MIN_BALANCE_EDEFAULT == null ? minBalance != null : !MIN_BALANCE_EDEFAULT.equals(minBalance);
			case CollectionPackage.UNIT__MAX_BALANCE:
				return MAX_BALANCE_EDEFAULT == null ? maxBalance != null : !MAX_BALANCE_EDEFAULT.equals(maxBalance);
			case CollectionPackage.UNIT__OPENING_INDIVIDUAL:
				return OPENING_INDIVIDUAL_EDEFAULT == null ? openingIndividual != null : !OPENING_INDIVIDUAL_EDEFAULT.equals(openingIndividual);
			case CollectionPackage.UNIT__OPENING_COLLECTIVE:
				return OPENING_COLLECTIVE_EDEFAULT == null ? openingCollective != null : !OPENING_COLLECTIVE_EDEFAULT.equals(openingCollective);
			case CollectionPackage.UNIT__RESET_PERIOD:
				return isSetResetPeriod();
			case CollectionPackage.UNIT__ACCEPTS_GOODS:
				return ACCEPTS_GOODS_EDEFAULT == null ? acceptsGoods != null : !ACCEPTS_GOODS_EDEFAULT.equals(acceptsGoods);
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
		result.append(" (symbol: ");
		result.append(symbol);
		result.append(", kind: ");
		if (kindESet) result.append(kind); else result.append("<unset>");
		result.append(", factorToBase: ");
		result.append(factorToBase);
		result.append(", minutesPerUnit: ");
		result.append(minutesPerUnit);
		result.append(", minBalance: ");
		result.append(minBalance);
		result.append(", maxBalance: ");
		result.append(maxBalance);
		result.append(", openingIndividual: ");
		result.append(openingIndividual);
		result.append(", openingCollective: ");
		result.append(openingCollective);
		result.append(", resetPeriod: ");
		if (resetPeriodESet) result.append(resetPeriod); else result.append("<unset>");
		result.append(", acceptsGoods: ");
		result.append(acceptsGoods);
		result.append(')');
		return result.toString();
	}

} //UnitImpl
