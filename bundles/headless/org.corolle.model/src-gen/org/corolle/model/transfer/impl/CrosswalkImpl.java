/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer.impl;

import org.corolle.model.framework.Dimension;

import org.corolle.model.project.impl.ElementImpl;

import org.corolle.model.transfer.Crosswalk;
import org.corolle.model.transfer.CrosswalkRelation;
import org.corolle.model.transfer.TransferPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Crosswalk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.impl.CrosswalkImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.CrosswalkImpl#getCoreName <em>Core Name</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.CrosswalkImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.CrosswalkImpl#getLocal <em>Local</em>}</li>
 *   <li>{@link org.corolle.model.transfer.impl.CrosswalkImpl#getCore <em>Core</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CrosswalkImpl extends ElementImpl implements Crosswalk {
	/**
	 * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected static final CrosswalkRelation RELATION_EDEFAULT = CrosswalkRelation.IDENTICAL;

	/**
	 * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected CrosswalkRelation relation = RELATION_EDEFAULT;

	/**
	 * This is true if the Relation attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean relationESet;

	/**
	 * The default value of the '{@link #getCoreName() <em>Core Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoreName()
	 * @generated
	 * @ordered
	 */
	protected static final String CORE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoreName() <em>Core Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoreName()
	 * @generated
	 * @ordered
	 */
	protected String coreName = CORE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLocal() <em>Local</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocal()
	 * @generated
	 * @ordered
	 */
	protected Dimension local;

	/**
	 * The cached value of the '{@link #getCore() <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCore()
	 * @generated
	 * @ordered
	 */
	protected Dimension core;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CrosswalkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TransferPackage.Literals.CROSSWALK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrosswalkRelation getRelation() {
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelation(CrosswalkRelation newRelation) {
		CrosswalkRelation oldRelation = relation;
		relation = newRelation == null ? RELATION_EDEFAULT : newRelation;
		boolean oldRelationESet = relationESet;
		relationESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.CROSSWALK__RELATION, oldRelation, relation, !oldRelationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRelation() {
		CrosswalkRelation oldRelation = relation;
		boolean oldRelationESet = relationESet;
		relation = RELATION_EDEFAULT;
		relationESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, TransferPackage.CROSSWALK__RELATION, oldRelation, RELATION_EDEFAULT, oldRelationESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRelation() {
		return relationESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoreName() {
		return coreName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoreName(String newCoreName) {
		String oldCoreName = coreName;
		coreName = newCoreName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.CROSSWALK__CORE_NAME, oldCoreName, coreName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.CROSSWALK__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension getLocal() {
		if (local != null && local.eIsProxy()) {
			InternalEObject oldLocal = (InternalEObject)local;
			local = (Dimension)eResolveProxy(oldLocal);
			if (local != oldLocal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TransferPackage.CROSSWALK__LOCAL, oldLocal, local));
			}
		}
		return local;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dimension basicGetLocal() {
		return local;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocal(Dimension newLocal) {
		Dimension oldLocal = local;
		local = newLocal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.CROSSWALK__LOCAL, oldLocal, local));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension getCore() {
		if (core != null && core.eIsProxy()) {
			InternalEObject oldCore = (InternalEObject)core;
			core = (Dimension)eResolveProxy(oldCore);
			if (core != oldCore) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, TransferPackage.CROSSWALK__CORE, oldCore, core));
			}
		}
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dimension basicGetCore() {
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCore(Dimension newCore) {
		Dimension oldCore = core;
		core = newCore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TransferPackage.CROSSWALK__CORE, oldCore, core));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TransferPackage.CROSSWALK__RELATION:
				return getRelation();
			case TransferPackage.CROSSWALK__CORE_NAME:
				return getCoreName();
			case TransferPackage.CROSSWALK__COMMENT:
				return getComment();
			case TransferPackage.CROSSWALK__LOCAL:
				if (resolve) return getLocal();
				return basicGetLocal();
			case TransferPackage.CROSSWALK__CORE:
				if (resolve) return getCore();
				return basicGetCore();
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
			case TransferPackage.CROSSWALK__RELATION:
				setRelation((CrosswalkRelation)newValue);
				return;
			case TransferPackage.CROSSWALK__CORE_NAME:
				setCoreName((String)newValue);
				return;
			case TransferPackage.CROSSWALK__COMMENT:
				setComment((String)newValue);
				return;
			case TransferPackage.CROSSWALK__LOCAL:
				setLocal((Dimension)newValue);
				return;
			case TransferPackage.CROSSWALK__CORE:
				setCore((Dimension)newValue);
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
			case TransferPackage.CROSSWALK__RELATION:
				unsetRelation();
				return;
			case TransferPackage.CROSSWALK__CORE_NAME:
				setCoreName(CORE_NAME_EDEFAULT);
				return;
			case TransferPackage.CROSSWALK__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case TransferPackage.CROSSWALK__LOCAL:
				setLocal((Dimension)null);
				return;
			case TransferPackage.CROSSWALK__CORE:
				setCore((Dimension)null);
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
			case TransferPackage.CROSSWALK__RELATION:
				return isSetRelation();
			case TransferPackage.CROSSWALK__CORE_NAME:
				return CORE_NAME_EDEFAULT == null ? coreName != null : !CORE_NAME_EDEFAULT.equals(coreName);
			case TransferPackage.CROSSWALK__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case TransferPackage.CROSSWALK__LOCAL:
				return local != null;
			case TransferPackage.CROSSWALK__CORE:
				return core != null;
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
		result.append(" (relation: ");
		if (relationESet) result.append(relation); else result.append("<unset>");
		result.append(", coreName: ");
		result.append(coreName);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //CrosswalkImpl
