/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.layout.impl;

import java.util.Collection;

import org.corolle.model.layout.DiagramKind;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.layout.LayoutPackage;
import org.corolle.model.layout.Placement;

import org.corolle.model.project.NamedElement;

import org.corolle.model.project.impl.IdentifiedImpl;

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
 * An implementation of the model object '<em><b>Diagram Layout</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.layout.impl.DiagramLayoutImpl#getDiagram <em>Diagram</em>}</li>
 *   <li>{@link org.corolle.model.layout.impl.DiagramLayoutImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.corolle.model.layout.impl.DiagramLayoutImpl#getPlacements <em>Placements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiagramLayoutImpl extends IdentifiedImpl implements DiagramLayout {
	/**
	 * The default value of the '{@link #getDiagram() <em>Diagram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagram()
	 * @generated
	 * @ordered
	 */
	protected static final DiagramKind DIAGRAM_EDEFAULT = DiagramKind.CHAIN;

	/**
	 * The cached value of the '{@link #getDiagram() <em>Diagram</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagram()
	 * @generated
	 * @ordered
	 */
	protected DiagramKind diagram = DIAGRAM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected NamedElement subject;

	/**
	 * The cached value of the '{@link #getPlacements() <em>Placements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacements()
	 * @generated
	 * @ordered
	 */
	protected EList<Placement> placements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiagramLayoutImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LayoutPackage.Literals.DIAGRAM_LAYOUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramKind getDiagram() {
		return diagram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagram(DiagramKind newDiagram) {
		DiagramKind oldDiagram = diagram;
		diagram = newDiagram == null ? DIAGRAM_EDEFAULT : newDiagram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.DIAGRAM_LAYOUT__DIAGRAM, oldDiagram, diagram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedElement getSubject() {
		if (subject != null && subject.eIsProxy()) {
			InternalEObject oldSubject = (InternalEObject)subject;
			subject = (NamedElement)eResolveProxy(oldSubject);
			if (subject != oldSubject) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, LayoutPackage.DIAGRAM_LAYOUT__SUBJECT, oldSubject, subject));
			}
		}
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NamedElement basicGetSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(NamedElement newSubject) {
		NamedElement oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LayoutPackage.DIAGRAM_LAYOUT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Placement> getPlacements() {
		if (placements == null) {
			placements = new EObjectContainmentEList<Placement>(Placement.class, this, LayoutPackage.DIAGRAM_LAYOUT__PLACEMENTS);
		}
		return placements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LayoutPackage.DIAGRAM_LAYOUT__PLACEMENTS:
				return ((InternalEList<?>)getPlacements()).basicRemove(otherEnd, msgs);
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
			case LayoutPackage.DIAGRAM_LAYOUT__DIAGRAM:
				return getDiagram();
			case LayoutPackage.DIAGRAM_LAYOUT__SUBJECT:
				if (resolve) return getSubject();
				return basicGetSubject();
			case LayoutPackage.DIAGRAM_LAYOUT__PLACEMENTS:
				return getPlacements();
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
			case LayoutPackage.DIAGRAM_LAYOUT__DIAGRAM:
				setDiagram((DiagramKind)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__SUBJECT:
				setSubject((NamedElement)newValue);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__PLACEMENTS:
				getPlacements().clear();
				getPlacements().addAll((Collection<? extends Placement>)newValue);
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
			case LayoutPackage.DIAGRAM_LAYOUT__DIAGRAM:
				setDiagram(DIAGRAM_EDEFAULT);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__SUBJECT:
				setSubject((NamedElement)null);
				return;
			case LayoutPackage.DIAGRAM_LAYOUT__PLACEMENTS:
				getPlacements().clear();
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
			case LayoutPackage.DIAGRAM_LAYOUT__DIAGRAM:
				return diagram != DIAGRAM_EDEFAULT;
			case LayoutPackage.DIAGRAM_LAYOUT__SUBJECT:
				return subject != null;
			case LayoutPackage.DIAGRAM_LAYOUT__PLACEMENTS:
				return placements != null && !placements.isEmpty();
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
		result.append(" (diagram: ");
		result.append(diagram);
		result.append(')');
		return result.toString();
	}

} //DiagramLayoutImpl
