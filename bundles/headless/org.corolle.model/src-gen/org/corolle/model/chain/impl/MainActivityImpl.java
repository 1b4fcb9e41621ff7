/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.MainActivity;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Main Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MainActivityImpl extends ActivityImpl implements MainActivity {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MainActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChainPackage.Literals.MAIN_ACTIVITY;
	}

} //MainActivityImpl
