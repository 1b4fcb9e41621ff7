/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project.impl;

import java.util.Collection;

import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Territory;
import org.corolle.model.project.TerritoryLevel;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Territory</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.impl.TerritoryImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.TerritoryImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.TerritoryImpl#isPriorityQuarter <em>Priority Quarter</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.TerritoryImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.corolle.model.project.impl.TerritoryImpl#getNeighbours <em>Neighbours</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TerritoryImpl extends NamedElementImpl implements Territory {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final TerritoryLevel LEVEL_EDEFAULT = TerritoryLevel.QUARTER;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected TerritoryLevel level = LEVEL_EDEFAULT;

	/**
	 * This is true if the Level attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean levelESet;

	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isPriorityQuarter() <em>Priority Quarter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPriorityQuarter()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRIORITY_QUARTER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPriorityQuarter() <em>Priority Quarter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPriorityQuarter()
	 * @generated
	 * @ordered
	 */
	protected boolean priorityQuarter = PRIORITY_QUARTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Territory parent;

	/**
	 * The cached value of the '{@link #getNeighbours() <em>Neighbours</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeighbours()
	 * @generated
	 * @ordered
	 */
	protected EList<Territory> neighbours;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TerritoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.TERRITORY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TerritoryLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(TerritoryLevel newLevel) {
		TerritoryLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		boolean oldLevelESet = levelESet;
		levelESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TERRITORY__LEVEL, oldLevel, level, !oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLevel() {
		TerritoryLevel oldLevel = level;
		boolean oldLevelESet = levelESet;
		level = LEVEL_EDEFAULT;
		levelESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProjectPackage.TERRITORY__LEVEL, oldLevel, LEVEL_EDEFAULT, oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLevel() {
		return levelESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TERRITORY__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPriorityQuarter() {
		return priorityQuarter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriorityQuarter(boolean newPriorityQuarter) {
		boolean oldPriorityQuarter = priorityQuarter;
		priorityQuarter = newPriorityQuarter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TERRITORY__PRIORITY_QUARTER, oldPriorityQuarter, priorityQuarter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Territory getParent() {
		if (parent != null && parent.eIsProxy()) {
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (Territory)eResolveProxy(oldParent);
			if (parent != oldParent) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProjectPackage.TERRITORY__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Territory basicGetParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Territory newParent) {
		Territory oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.TERRITORY__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Territory> getNeighbours() {
		if (neighbours == null) {
			neighbours = new EObjectResolvingEList<Territory>(Territory.class, this, ProjectPackage.TERRITORY__NEIGHBOURS);
		}
		return neighbours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.TERRITORY__LEVEL:
				return getLevel();
			case ProjectPackage.TERRITORY__CODE:
				return getCode();
			case ProjectPackage.TERRITORY__PRIORITY_QUARTER:
				return isPriorityQuarter();
			case ProjectPackage.TERRITORY__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case ProjectPackage.TERRITORY__NEIGHBOURS:
				return getNeighbours();
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
			case ProjectPackage.TERRITORY__LEVEL:
				setLevel((TerritoryLevel)newValue);
				return;
			case ProjectPackage.TERRITORY__CODE:
				setCode((String)newValue);
				return;
			case ProjectPackage.TERRITORY__PRIORITY_QUARTER:
				setPriorityQuarter((Boolean)newValue);
				return;
			case ProjectPackage.TERRITORY__PARENT:
				setParent((Territory)newValue);
				return;
			case ProjectPackage.TERRITORY__NEIGHBOURS:
				getNeighbours().clear();
				getNeighbours().addAll((Collection<? extends Territory>)newValue);
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
			case ProjectPackage.TERRITORY__LEVEL:
				unsetLevel();
				return;
			case ProjectPackage.TERRITORY__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ProjectPackage.TERRITORY__PRIORITY_QUARTER:
				setPriorityQuarter(PRIORITY_QUARTER_EDEFAULT);
				return;
			case ProjectPackage.TERRITORY__PARENT:
				setParent((Territory)null);
				return;
			case ProjectPackage.TERRITORY__NEIGHBOURS:
				getNeighbours().clear();
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
			case ProjectPackage.TERRITORY__LEVEL:
				return isSetLevel();
			case ProjectPackage.TERRITORY__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ProjectPackage.TERRITORY__PRIORITY_QUARTER:
				return priorityQuarter != PRIORITY_QUARTER_EDEFAULT;
			case ProjectPackage.TERRITORY__PARENT:
				return parent != null;
			case ProjectPackage.TERRITORY__NEIGHBOURS:
				return neighbours != null && !neighbours.isEmpty();
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
		result.append(" (level: ");
		if (levelESet) result.append(level); else result.append("<unset>");
		result.append(", code: ");
		result.append(code);
		result.append(", priorityQuarter: ");
		result.append(priorityQuarter);
		result.append(')');
		return result.toString();
	}

} //TerritoryImpl
