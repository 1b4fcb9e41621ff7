/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment Zoom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.CommitmentZoom#getText <em>Text</em>}</li>
 *   <li>{@link org.corolle.model.project.CommitmentZoom#getCommitment <em>Commitment</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getCommitmentZoom()
 * @model annotation="urn:corolle:label fr='Zoom' en='Zoom' fr.doc='Comment l\'action met en pratique une valeur ou un principe.' en.doc='How the action puts a value or a principle into practice.' source='S004'"
 * @generated
 */
public interface CommitmentZoom extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.corolle.model.project.ProjectPackage#getCommitmentZoom_Text()
	 * @model annotation="urn:corolle:label fr='Texte' en='Text' fr.doc='Ce que l\'action en fait.' en.doc='What the action makes of it.' source='S004'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.CommitmentZoom#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Commitment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Commitment</em>' reference.
	 * @see #setCommitment(Commitment)
	 * @see org.corolle.model.project.ProjectPackage#getCommitmentZoom_Commitment()
	 * @model annotation="urn:corolle:label fr='Engagement' en='Commitment' fr.doc='Valeur ou principe.' en.doc='Value or principle.' source='S004'"
	 * @generated
	 */
	Commitment getCommitment();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.CommitmentZoom#getCommitment <em>Commitment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment</em>' reference.
	 * @see #getCommitment()
	 * @generated
	 */
	void setCommitment(Commitment value);

} // CommitmentZoom
