/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.ChecklistItem#getCategory <em>Category</em>}</li>
 *   <li>{@link org.corolle.model.transfer.ChecklistItem#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.transfer.TransferPackage#getChecklistItem()
 * @model annotation="urn:corolle:label fr='Point \340 v\351rifier' en='Checklist item' fr.doc='Condition \340 v\351rifier pour un transfert r\351ussi.' en.doc='Condition to check for a successful transfer.' source='ASTAIRE'"
 * @generated
 */
public interface ChecklistItem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.transfer.ChecklistCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.corolle.model.transfer.ChecklistCategory
	 * @see #isSetCategory()
	 * @see #unsetCategory()
	 * @see #setCategory(ChecklistCategory)
	 * @see org.corolle.model.transfer.TransferPackage#getChecklistItem_Category()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Cat\351gorie' en='Category' fr.doc='Cat\351gorie ASTAIRE.' en.doc='ASTAIRE category.' source='ASTAIRE'"
	 * @generated
	 */
	ChecklistCategory getCategory();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.ChecklistItem#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.corolle.model.transfer.ChecklistCategory
	 * @see #isSetCategory()
	 * @see #unsetCategory()
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(ChecklistCategory value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.transfer.ChecklistItem#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCategory()
	 * @see #getCategory()
	 * @see #setCategory(ChecklistCategory)
	 * @generated
	 */
	void unsetCategory();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.transfer.ChecklistItem#getCategory <em>Category</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Category</em>' attribute is set.
	 * @see #unsetCategory()
	 * @see #getCategory()
	 * @see #setCategory(ChecklistCategory)
	 * @generated
	 */
	boolean isSetCategory();

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.corolle.model.transfer.TransferPackage#getChecklistItem_Answer()
	 * @model annotation="urn:corolle:label fr='R\351ponse' en='Answer' fr.doc='R\351ponse du territoire qui re\347oit.' en.doc='Answer of the receiving territory.' source='ASTAIRE'"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.ChecklistItem#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

} // ChecklistItem
