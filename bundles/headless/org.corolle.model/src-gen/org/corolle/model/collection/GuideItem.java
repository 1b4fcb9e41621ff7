/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.GuideItem#getTopic <em>Topic</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getGuideItem()
 * @model annotation="urn:corolle:label fr='Point du guide' en='Guide item' fr.doc='Question ou point d\'observation.' en.doc='Question or point of observation.' source='S003' fr.name='Texte' en.name='Text' fr.name.doc='La question ou le point.' en.name.doc='The question or the point.'"
 * @generated
 */
public interface GuideItem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see #setTopic(String)
	 * @see org.corolle.model.collection.CollectionPackage#getGuideItem_Topic()
	 * @model annotation="urn:corolle:label fr='Th\350me' en='Topic' fr.doc='Partie du guide.' en.doc='Part of the guide.' source='S003'"
	 * @generated
	 */
	String getTopic();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.GuideItem#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(String value);

} // GuideItem
