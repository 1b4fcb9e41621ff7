/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity Content</b></em>'.
 * <!-- end-user-doc -->
 *
 *
 * @see org.corolle.model.chain.ChainPackage#getActivityContent()
 * @model annotation="urn:corolle:label fr='Contenu d\'activit\351' en='Activity content' fr.doc='Un point du contenu d\'une activit\351.' en.doc='One point of an activity\'s contents.' source='S001' fr.name='Texte' en.name='Text' fr.name.doc='Ce qui est fait.' en.name.doc='What is done.'"
 * @generated
 */
public interface ActivityContent extends NamedElement {
} // ActivityContent
