/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.SupportActivity#getCategory <em>Category</em>}</li>
 *   <li>{@link org.corolle.model.chain.SupportActivity#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getSupportActivity()
 * @model annotation="urn:corolle:label fr='Activit\351 de soutien' en='Support activity' fr.doc='Dynamique transversale : elle fait partie de la cr\351ation de valeur.' en.doc='Cross-cutting dynamic: it is part of value creation.' source='S001'"
 * @generated
 */
public interface SupportActivity extends Activity {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.corolle.model.chain.ChainPackage#getSupportActivity_Category()
	 * @model annotation="urn:corolle:label fr='Cat\351gorie' en='Category' fr.doc='Gouvernance, coop\351ration, R&amp;D territoriale\u2026' en.doc='Governance, cooperation, territorial R&amp;D\u2026' source='S000'"
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.SupportActivity#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getSupportActivity_Supports()
	 * @model annotation="urn:corolle:label fr='Soutient' en='Supports' fr.doc='Activit\351s soutenues.' en.doc='Activities supported.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Activity> getSupports();

} // SupportActivity
