/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Main Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.corolle.model.chain.ChainPackage#getMainActivity()
 * @model annotation="urn:corolle:label fr='Activit\351 principale' en='Main activity' fr.doc='\311tape de la cha\356ne, par exemple collecter, transformer, distribuer.' en.doc='Step of the chain, for instance collecting, processing, distributing.' source='S001'"
 * @generated
 */
public interface MainActivity extends Activity {
} // MainActivity
