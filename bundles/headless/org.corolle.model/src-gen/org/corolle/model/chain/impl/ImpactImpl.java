/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import java.util.Collection;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactTerm;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.Resource;

import org.corolle.model.framework.Dimension;

import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

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
 * An implementation of the model object '<em><b>Impact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.impl.ImpactImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ImpactImpl#getIntended <em>Intended</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ImpactImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ImpactImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ImpactImpl#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ImpactImpl#getPerspectiveOf <em>Perspective Of</em>}</li>
 *   <li>{@link org.corolle.model.chain.impl.ImpactImpl#getRegenerates <em>Regenerates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpactImpl extends NamedElementImpl implements Impact {
	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.POSITIVE;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * This is true if the Polarity attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean polarityESet;

	/**
	 * The default value of the '{@link #getIntended() <em>Intended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntended()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean INTENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntended() <em>Intended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntended()
	 * @generated
	 * @ordered
	 */
	protected Boolean intended = INTENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactTerm TERM_EDEFAULT = ImpactTerm.DIRECT;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected ImpactTerm term = TERM_EDEFAULT;

	/**
	 * This is true if the Term attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean termESet;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<Dimension> dimensions;

	/**
	 * The cached value of the '{@link #getBeneficiaries() <em>Beneficiaries</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeneficiaries()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> beneficiaries;

	/**
	 * The cached value of the '{@link #getPerspectiveOf() <em>Perspective Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerspectiveOf()
	 * @generated
	 * @ordered
	 */
	protected Stakeholder perspectiveOf;

	/**
	 * The cached value of the '{@link #getRegenerates() <em>Regenerates</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegenerates()
	 * @generated
	 * @ordered
	 */
	protected EList<Resource> regenerates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImpactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChainPackage.Literals.IMPACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		boolean oldPolarityESet = polarityESet;
		polarityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.IMPACT__POLARITY, oldPolarity, polarity, !oldPolarityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPolarity() {
		Polarity oldPolarity = polarity;
		boolean oldPolarityESet = polarityESet;
		polarity = POLARITY_EDEFAULT;
		polarityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ChainPackage.IMPACT__POLARITY, oldPolarity, POLARITY_EDEFAULT, oldPolarityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPolarity() {
		return polarityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIntended() {
		return intended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntended(Boolean newIntended) {
		Boolean oldIntended = intended;
		intended = newIntended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.IMPACT__INTENDED, oldIntended, intended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactTerm getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(ImpactTerm newTerm) {
		ImpactTerm oldTerm = term;
		term = newTerm == null ? TERM_EDEFAULT : newTerm;
		boolean oldTermESet = termESet;
		termESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.IMPACT__TERM, oldTerm, term, !oldTermESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTerm() {
		ImpactTerm oldTerm = term;
		boolean oldTermESet = termESet;
		term = TERM_EDEFAULT;
		termESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ChainPackage.IMPACT__TERM, oldTerm, TERM_EDEFAULT, oldTermESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTerm() {
		return termESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectResolvingEList<Dimension>(Dimension.class, this, ChainPackage.IMPACT__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getBeneficiaries() {
		if (beneficiaries == null) {
			beneficiaries = new EObjectWithInverseResolvingEList.ManyInverse<Stakeholder>(Stakeholder.class, this, ChainPackage.IMPACT__BENEFICIARIES, ProjectPackage.STAKEHOLDER__BENEFITS_FROM);
		}
		return beneficiaries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stakeholder getPerspectiveOf() {
		if (perspectiveOf != null && perspectiveOf.eIsProxy()) {
			InternalEObject oldPerspectiveOf = (InternalEObject)perspectiveOf;
			perspectiveOf = (Stakeholder)eResolveProxy(oldPerspectiveOf);
			if (perspectiveOf != oldPerspectiveOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ChainPackage.IMPACT__PERSPECTIVE_OF, oldPerspectiveOf, perspectiveOf));
			}
		}
		return perspectiveOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Stakeholder basicGetPerspectiveOf() {
		return perspectiveOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerspectiveOf(Stakeholder newPerspectiveOf) {
		Stakeholder oldPerspectiveOf = perspectiveOf;
		perspectiveOf = newPerspectiveOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChainPackage.IMPACT__PERSPECTIVE_OF, oldPerspectiveOf, perspectiveOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Resource> getRegenerates() {
		if (regenerates == null) {
			regenerates = new EObjectResolvingEList<Resource>(Resource.class, this, ChainPackage.IMPACT__REGENERATES);
		}
		return regenerates;
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
			case ChainPackage.IMPACT__BENEFICIARIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getBeneficiaries()).basicAdd(otherEnd, msgs);
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
			case ChainPackage.IMPACT__BENEFICIARIES:
				return ((InternalEList<?>)getBeneficiaries()).basicRemove(otherEnd, msgs);
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
			case ChainPackage.IMPACT__POLARITY:
				return getPolarity();
			case ChainPackage.IMPACT__INTENDED:
				return getIntended();
			case ChainPackage.IMPACT__TERM:
				return getTerm();
			case ChainPackage.IMPACT__DIMENSIONS:
				return getDimensions();
			case ChainPackage.IMPACT__BENEFICIARIES:
				return getBeneficiaries();
			case ChainPackage.IMPACT__PERSPECTIVE_OF:
				if (resolve) return getPerspectiveOf();
				return basicGetPerspectiveOf();
			case ChainPackage.IMPACT__REGENERATES:
				return getRegenerates();
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
			case ChainPackage.IMPACT__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case ChainPackage.IMPACT__INTENDED:
				setIntended((Boolean)newValue);
				return;
			case ChainPackage.IMPACT__TERM:
				setTerm((ImpactTerm)newValue);
				return;
			case ChainPackage.IMPACT__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends Dimension>)newValue);
				return;
			case ChainPackage.IMPACT__BENEFICIARIES:
				getBeneficiaries().clear();
				getBeneficiaries().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case ChainPackage.IMPACT__PERSPECTIVE_OF:
				setPerspectiveOf((Stakeholder)newValue);
				return;
			case ChainPackage.IMPACT__REGENERATES:
				getRegenerates().clear();
				getRegenerates().addAll((Collection<? extends Resource>)newValue);
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
			case ChainPackage.IMPACT__POLARITY:
				unsetPolarity();
				return;
			case ChainPackage.IMPACT__INTENDED:
				setIntended(INTENDED_EDEFAULT);
				return;
			case ChainPackage.IMPACT__TERM:
				unsetTerm();
				return;
			case ChainPackage.IMPACT__DIMENSIONS:
				getDimensions().clear();
				return;
			case ChainPackage.IMPACT__BENEFICIARIES:
				getBeneficiaries().clear();
				return;
			case ChainPackage.IMPACT__PERSPECTIVE_OF:
				setPerspectiveOf((Stakeholder)null);
				return;
			case ChainPackage.IMPACT__REGENERATES:
				getRegenerates().clear();
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
			case ChainPackage.IMPACT__POLARITY:
				return isSetPolarity();
			case ChainPackage.IMPACT__INTENDED:
				return INTENDED_EDEFAULT == null ? intended != null : !INTENDED_EDEFAULT.equals(intended);
			case ChainPackage.IMPACT__TERM:
				return isSetTerm();
			case ChainPackage.IMPACT__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case ChainPackage.IMPACT__BENEFICIARIES:
				return beneficiaries != null && !beneficiaries.isEmpty();
			case ChainPackage.IMPACT__PERSPECTIVE_OF:
				return perspectiveOf != null;
			case ChainPackage.IMPACT__REGENERATES:
				return regenerates != null && !regenerates.isEmpty();
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
		result.append(" (polarity: ");
		if (polarityESet) result.append(polarity); else result.append("<unset>");
		result.append(", intended: ");
		result.append(intended);
		result.append(", term: ");
		if (termESet) result.append(term); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ImpactImpl
