/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.FigureRate;
import org.corolle.model.collection.KeyFigure;
import org.corolle.model.collection.KeyFigureKind;
import org.corolle.model.collection.Qualifier;
import org.corolle.model.collection.Unit;

import org.corolle.model.framework.Indicator;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Key Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.corolle.model.collection.impl.KeyFigureImpl#getDisagreesWith <em>Disagrees With</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KeyFigureImpl extends NamedElementImpl implements KeyFigure {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final KeyFigureKind KIND_EDEFAULT = KeyFigureKind.KEY_FIGURE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected KeyFigureKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected static final Qualifier QUALIFIER_EDEFAULT = Qualifier.EXACT;

	/**
	 * The cached value of the '{@link #getQualifier() <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifier()
	 * @generated
	 * @ordered
	 */
	protected Qualifier qualifier = QUALIFIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected static final FigureRate RATE_EDEFAULT = FigureRate.PER_DAY;

	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected FigureRate rate = RATE_EDEFAULT;

	/**
	 * This is true if the Rate attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean rateESet;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected String base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected String periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected String periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected Indicator indicator;

	/**
	 * The cached value of the '{@link #getDisagreesWith() <em>Disagrees With</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisagreesWith()
	 * @generated
	 * @ordered
	 */
	protected EList<KeyFigure> disagreesWith;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KeyFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CollectionPackage.Literals.KEY_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyFigureKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(KeyFigureKind newKind) {
		KeyFigureKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Qualifier getQualifier() {
		return qualifier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualifier(Qualifier newQualifier) {
		Qualifier oldQualifier = qualifier;
		qualifier = newQualifier == null ? QUALIFIER_EDEFAULT : newQualifier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__QUALIFIER, oldQualifier, qualifier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FigureRate getRate() {
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(FigureRate newRate) {
		FigureRate oldRate = rate;
		rate = newRate == null ? RATE_EDEFAULT : newRate;
		boolean oldRateESet = rateESet;
		rateESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__RATE, oldRate, rate, !oldRateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRate() {
		FigureRate oldRate = rate;
		boolean oldRateESet = rateESet;
		rate = RATE_EDEFAULT;
		rateESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CollectionPackage.KEY_FIGURE__RATE, oldRate, RATE_EDEFAULT, oldRateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRate() {
		return rateESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(String newBase) {
		String oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(String newPeriodStart) {
		String oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(String newPeriodEnd) {
		String oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		if (unit != null && unit.eIsProxy()) {
			InternalEObject oldUnit = (InternalEObject)unit;
			unit = (Unit)eResolveProxy(oldUnit);
			if (unit != oldUnit) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CollectionPackage.KEY_FIGURE__UNIT, oldUnit, unit));
			}
		}
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Unit basicGetUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator getIndicator() {
		if (indicator != null && indicator.eIsProxy()) {
			InternalEObject oldIndicator = (InternalEObject)indicator;
			indicator = (Indicator)eResolveProxy(oldIndicator);
			if (indicator != oldIndicator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CollectionPackage.KEY_FIGURE__INDICATOR, oldIndicator, indicator));
			}
		}
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Indicator basicGetIndicator() {
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(Indicator newIndicator) {
		Indicator oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CollectionPackage.KEY_FIGURE__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeyFigure> getDisagreesWith() {
		if (disagreesWith == null) {
			disagreesWith = new EObjectResolvingEList<KeyFigure>(KeyFigure.class, this, CollectionPackage.KEY_FIGURE__DISAGREES_WITH);
		}
		return disagreesWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CollectionPackage.KEY_FIGURE__KIND:
				return getKind();
			case CollectionPackage.KEY_FIGURE__VALUE:
				return getValue();
			case CollectionPackage.KEY_FIGURE__QUALIFIER:
				return getQualifier();
			case CollectionPackage.KEY_FIGURE__TEXT:
				return getText();
			case CollectionPackage.KEY_FIGURE__RATE:
				return getRate();
			case CollectionPackage.KEY_FIGURE__BASE:
				return getBase();
			case CollectionPackage.KEY_FIGURE__PERIOD_START:
				return getPeriodStart();
			case CollectionPackage.KEY_FIGURE__PERIOD_END:
				return getPeriodEnd();
			case CollectionPackage.KEY_FIGURE__UNIT:
				if (resolve) return getUnit();
				return basicGetUnit();
			case CollectionPackage.KEY_FIGURE__INDICATOR:
				if (resolve) return getIndicator();
				return basicGetIndicator();
			case CollectionPackage.KEY_FIGURE__DISAGREES_WITH:
				return getDisagreesWith();
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
			case CollectionPackage.KEY_FIGURE__KIND:
				setKind((KeyFigureKind)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__QUALIFIER:
				setQualifier((Qualifier)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__TEXT:
				setText((String)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__RATE:
				setRate((FigureRate)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__BASE:
				setBase((String)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__PERIOD_START:
				setPeriodStart((String)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__PERIOD_END:
				setPeriodEnd((String)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__UNIT:
				setUnit((Unit)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__INDICATOR:
				setIndicator((Indicator)newValue);
				return;
			case CollectionPackage.KEY_FIGURE__DISAGREES_WITH:
				getDisagreesWith().clear();
				getDisagreesWith().addAll((Collection<? extends KeyFigure>)newValue);
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
			case CollectionPackage.KEY_FIGURE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CollectionPackage.KEY_FIGURE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case CollectionPackage.KEY_FIGURE__QUALIFIER:
				setQualifier(QUALIFIER_EDEFAULT);
				return;
			case CollectionPackage.KEY_FIGURE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CollectionPackage.KEY_FIGURE__RATE:
				unsetRate();
				return;
			case CollectionPackage.KEY_FIGURE__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case CollectionPackage.KEY_FIGURE__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case CollectionPackage.KEY_FIGURE__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case CollectionPackage.KEY_FIGURE__UNIT:
				setUnit((Unit)null);
				return;
			case CollectionPackage.KEY_FIGURE__INDICATOR:
				setIndicator((Indicator)null);
				return;
			case CollectionPackage.KEY_FIGURE__DISAGREES_WITH:
				getDisagreesWith().clear();
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
			case CollectionPackage.KEY_FIGURE__KIND:
				return kind != KIND_EDEFAULT;
			case CollectionPackage.KEY_FIGURE__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case CollectionPackage.KEY_FIGURE__QUALIFIER:
				return qualifier != QUALIFIER_EDEFAULT;
			case CollectionPackage.KEY_FIGURE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CollectionPackage.KEY_FIGURE__RATE:
				return isSetRate();
			case CollectionPackage.KEY_FIGURE__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case CollectionPackage.KEY_FIGURE__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case CollectionPackage.KEY_FIGURE__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case CollectionPackage.KEY_FIGURE__UNIT:
				return unit != null;
			case CollectionPackage.KEY_FIGURE__INDICATOR:
				return indicator != null;
			case CollectionPackage.KEY_FIGURE__DISAGREES_WITH:
				return disagreesWith != null && !disagreesWith.isEmpty();
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
		result.append(kind);
		result.append(", value: ");
		result.append(value);
		result.append(", qualifier: ");
		result.append(qualifier);
		result.append(", text: ");
		result.append(text);
		result.append(", rate: ");
		if (rateESet) result.append(rate); else result.append("<unset>");
		result.append(", base: ");
		result.append(base);
		result.append(", periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(')');
		return result.toString();
	}

} //KeyFigureImpl
