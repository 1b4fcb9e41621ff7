/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import java.math.BigDecimal;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.Dimension#getColour <em>Colour</em>}</li>
 *   <li>{@link org.corolle.model.framework.Dimension#getAgoraPrompt <em>Agora Prompt</em>}</li>
 *   <li>{@link org.corolle.model.framework.Dimension#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.corolle.model.framework.Dimension#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.corolle.model.framework.Dimension#getCoreMapping <em>Core Mapping</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getDimension()
 * @model annotation="urn:corolle:label fr='Dimension (p\351tale)' en='Dimension (petal)' fr.doc='Dimension de l\'utilit\351 sociale : un p\351tale de la fleur.' en.doc='Dimension of social utility: a petal of the flower.' source='S002, S003'"
 * @generated
 */
public interface Dimension extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getDimension_Colour()
	 * @model dataType="org.corolle.model.project.Colour"
	 *        annotation="urn:corolle:label fr='Couleur' en='Colour' fr.doc='Couleur du p\351tale.' en.doc='Colour of the petal.' source='domain \2475.3'"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Dimension#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Agora Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agora Prompt</em>' attribute.
	 * @see #setAgoraPrompt(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getDimension_AgoraPrompt()
	 * @model annotation="urn:corolle:label fr='Question de l\'Agora' en='Agora prompt' fr.doc='Question pos\351e aux participants ; {action} et {dimension} sont remplac\351s.' en.doc='Question asked to participants; {action} and {dimension} are replaced.' source='S002'"
	 * @generated
	 */
	String getAgoraPrompt();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Dimension#getAgoraPrompt <em>Agora Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agora Prompt</em>' attribute.
	 * @see #getAgoraPrompt()
	 * @generated
	 */
	void setAgoraPrompt(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.corolle.model.framework.FrameworkPackage#getDimension_Weight()
	 * @model annotation="urn:corolle:label fr='Poids' en='Weight' fr.doc='Poids du p\351tale, s\'il est utilis\351.' en.doc='Weight of the petal, if used.' source='domain \2472.4'"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Dimension#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getDimension_Criteria()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Crit\350res' en='Criteria' fr.doc='Crit\350res de la dimension.' en.doc='Criteria of the dimension.' source='S003'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Core Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Core Mapping</em>' reference.
	 * @see #setCoreMapping(Dimension)
	 * @see org.corolle.model.framework.FrameworkPackage#getDimension_CoreMapping()
	 * @model annotation="urn:corolle:label fr='Dimension du socle commun' en='Core dimension' fr.doc='Dimension correspondante du socle commun.' en.doc='Matching dimension of the common core.' source='domain \2476'"
	 * @generated
	 */
	Dimension getCoreMapping();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Dimension#getCoreMapping <em>Core Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Core Mapping</em>' reference.
	 * @see #getCoreMapping()
	 * @generated
	 */
	void setCoreMapping(Dimension value);

} // Dimension
