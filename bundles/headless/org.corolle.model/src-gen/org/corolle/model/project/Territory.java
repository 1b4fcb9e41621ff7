/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Territory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Territory#getLevel <em>Level</em>}</li>
 *   <li>{@link org.corolle.model.project.Territory#getCode <em>Code</em>}</li>
 *   <li>{@link org.corolle.model.project.Territory#isPriorityQuarter <em>Priority Quarter</em>}</li>
 *   <li>{@link org.corolle.model.project.Territory#getParent <em>Parent</em>}</li>
 *   <li>{@link org.corolle.model.project.Territory#getNeighbours <em>Neighbours</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getTerritory()
 * @model annotation="urn:corolle:label fr='Territoire' en='Territory' fr.doc='Lieu o\371 l\'action se d\351roule ou rayonne.' en.doc='Place where the action takes place or has effects.' source='S000'"
 * @generated
 */
public interface Territory extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.TerritoryLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.corolle.model.project.TerritoryLevel
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #setLevel(TerritoryLevel)
	 * @see org.corolle.model.project.ProjectPackage#getTerritory_Level()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='\311chelle' en='Level' fr.doc='Quartier, commune, bassin de vie\u2026' en.doc='Neighbourhood, municipality, living area\u2026' source='S000'"
	 * @generated
	 */
	TerritoryLevel getLevel();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Territory#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.corolle.model.project.TerritoryLevel
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(TerritoryLevel value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.Territory#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLevel()
	 * @see #getLevel()
	 * @see #setLevel(TerritoryLevel)
	 * @generated
	 */
	void unsetLevel();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.Territory#getLevel <em>Level</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Level</em>' attribute is set.
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @see #setLevel(TerritoryLevel)
	 * @generated
	 */
	boolean isSetLevel();

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.corolle.model.project.ProjectPackage#getTerritory_Code()
	 * @model annotation="urn:corolle:label fr='Code officiel' en='Official code' fr.doc='Code officiel du territoire (INSEE par exemple).' en.doc='Official code of the territory.' source='domain \2478.1'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Territory#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Priority Quarter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Priority Quarter</em>' attribute.
	 * @see #setPriorityQuarter(boolean)
	 * @see org.corolle.model.project.ProjectPackage#getTerritory_PriorityQuarter()
	 * @model annotation="urn:corolle:label fr='Quartier prioritaire' en='Priority neighbourhood' fr.doc='Coch\351 pour un quartier prioritaire de la politique de la ville.' en.doc='Ticked for a priority neighbourhood of urban policy.' source='S002'"
	 * @generated
	 */
	boolean isPriorityQuarter();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Territory#isPriorityQuarter <em>Priority Quarter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority Quarter</em>' attribute.
	 * @see #isPriorityQuarter()
	 * @generated
	 */
	void setPriorityQuarter(boolean value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Territory)
	 * @see org.corolle.model.project.ProjectPackage#getTerritory_Parent()
	 * @model annotation="urn:corolle:label fr='Fait partie de' en='Part of' fr.doc='Territoire plus large.' en.doc='Wider territory.' source='domain \2478.1'"
	 * @generated
	 */
	Territory getParent();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Territory#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Territory value);

	/**
	 * Returns the value of the '<em><b>Neighbours</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Territory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Neighbours</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getTerritory_Neighbours()
	 * @model annotation="urn:corolle:label fr='Voisins' en='Neighbours' fr.doc='Territoires voisins.' en.doc='Neighbouring territories.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Territory> getNeighbours();

} // Territory
