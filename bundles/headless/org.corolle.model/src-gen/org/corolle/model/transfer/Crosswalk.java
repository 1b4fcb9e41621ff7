/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.transfer;

import org.corolle.model.framework.Dimension;

import org.corolle.model.project.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Crosswalk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.transfer.Crosswalk#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.corolle.model.transfer.Crosswalk#getCoreName <em>Core Name</em>}</li>
 *   <li>{@link org.corolle.model.transfer.Crosswalk#getComment <em>Comment</em>}</li>
 *   <li>{@link org.corolle.model.transfer.Crosswalk#getLocal <em>Local</em>}</li>
 *   <li>{@link org.corolle.model.transfer.Crosswalk#getCore <em>Core</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.transfer.TransferPackage#getCrosswalk()
 * @model annotation="urn:corolle:label fr='Correspondance' en='Crosswalk' fr.doc='Lien entre une dimension locale et une dimension du socle commun.' en.doc='Link between a local dimension and a dimension of the common core.' source='domain \2476'"
 * @generated
 */
public interface Crosswalk extends Element {
	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.transfer.CrosswalkRelation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see org.corolle.model.transfer.CrosswalkRelation
	 * @see #isSetRelation()
	 * @see #unsetRelation()
	 * @see #setRelation(CrosswalkRelation)
	 * @see org.corolle.model.transfer.TransferPackage#getCrosswalk_Relation()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Relation' en='Relation' fr.doc='Identique, plus large, plus \351troite, proche.' en.doc='Identical, broader, narrower, close.' source='domain \2478.1'"
	 * @generated
	 */
	CrosswalkRelation getRelation();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Crosswalk#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see org.corolle.model.transfer.CrosswalkRelation
	 * @see #isSetRelation()
	 * @see #unsetRelation()
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(CrosswalkRelation value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.transfer.Crosswalk#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRelation()
	 * @see #getRelation()
	 * @see #setRelation(CrosswalkRelation)
	 * @generated
	 */
	void unsetRelation();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.transfer.Crosswalk#getRelation <em>Relation</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Relation</em>' attribute is set.
	 * @see #unsetRelation()
	 * @see #getRelation()
	 * @see #setRelation(CrosswalkRelation)
	 * @generated
	 */
	boolean isSetRelation();

	/**
	 * Returns the value of the '<em><b>Core Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Core Name</em>' attribute.
	 * @see #setCoreName(String)
	 * @see org.corolle.model.transfer.TransferPackage#getCrosswalk_CoreName()
	 * @model annotation="urn:corolle:label fr='Nom dans le socle commun' en='Name in the common core' fr.doc='Nom de la dimension du socle commun.' en.doc='Name of the dimension in the common core.' source='domain \2476'"
	 * @generated
	 */
	String getCoreName();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Crosswalk#getCoreName <em>Core Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core Name</em>' attribute.
	 * @see #getCoreName()
	 * @generated
	 */
	void setCoreName(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.corolle.model.transfer.TransferPackage#getCrosswalk_Comment()
	 * @model annotation="urn:corolle:label fr='Commentaire' en='Comment' fr.doc='Ce que la correspondance perd ou ajoute.' en.doc='What the match loses or adds.' source='domain \2476'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Crosswalk#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Local</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Local</em>' reference.
	 * @see #setLocal(Dimension)
	 * @see org.corolle.model.transfer.TransferPackage#getCrosswalk_Local()
	 * @model annotation="urn:corolle:label fr='Dimension locale' en='Local dimension' fr.doc='Dimension du projet.' en.doc='Dimension of the project.' source='domain \2478.1'"
	 * @generated
	 */
	Dimension getLocal();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Crosswalk#getLocal <em>Local</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Local</em>' reference.
	 * @see #getLocal()
	 * @generated
	 */
	void setLocal(Dimension value);

	/**
	 * Returns the value of the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Core</em>' reference.
	 * @see #setCore(Dimension)
	 * @see org.corolle.model.transfer.TransferPackage#getCrosswalk_Core()
	 * @model annotation="urn:corolle:label fr='Dimension du socle commun' en='Core dimension' fr.doc='Dimension du socle commun, si elle est dans ce projet.' en.doc='Dimension of the common core, if it is in this project.' source='domain \2478.1'"
	 * @generated
	 */
	Dimension getCore();

	/**
	 * Sets the value of the '{@link org.corolle.model.transfer.Crosswalk#getCore <em>Core</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core</em>' reference.
	 * @see #getCore()
	 * @generated
	 */
	void setCore(Dimension value);

} // Crosswalk
