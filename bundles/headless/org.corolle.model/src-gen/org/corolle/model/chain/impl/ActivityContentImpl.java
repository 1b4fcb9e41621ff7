/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.ChainPackage;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ActivityContentImpl extends NamedElementImpl implements ActivityContent {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityContentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChainPackage.Literals.ACTIVITY_CONTENT;
	}

} //ActivityContentImpl
