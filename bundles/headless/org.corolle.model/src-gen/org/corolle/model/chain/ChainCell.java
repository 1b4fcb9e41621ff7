/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.ChainCell#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.chain.ChainCell#getOpenQuestion <em>Open Question</em>}</li>
 *   <li>{@link org.corolle.model.chain.ChainCell#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.corolle.model.chain.ChainCell#getCircuit <em>Circuit</em>}</li>
 *   <li>{@link org.corolle.model.chain.ChainCell#getResource <em>Resource</em>}</li>
 *   <li>{@link org.corolle.model.chain.ChainCell#getStakeholders <em>Stakeholders</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getChainCell()
 * @model annotation="urn:corolle:label fr='Case' en='Cell' fr.doc='Ce qui se passe dans une activit\351 pour un circuit.' en.doc='What happens in an activity for a circuit.' source='S001' fr.name='Texte' en.name='Text' fr.name.doc='Ce qui se passe ici.' en.name.doc='What happens here.'"
 * @generated
 */
public interface ChainCell extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.CellStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.chain.CellStatus
	 * @see #setStatus(CellStatus)
	 * @see org.corolle.model.chain.ChainPackage#getChainCell_Status()
	 * @model annotation="urn:corolle:label fr='\311tat' en='Status' fr.doc='Existant, en cours, envisag\351, \340 d\351battre, \351cart\351.' en.doc='Existing, in progress, planned, to be discussed, discarded.' source='S001'"
	 * @generated
	 */
	CellStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ChainCell#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.chain.CellStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CellStatus value);

	/**
	 * Returns the value of the '<em><b>Open Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Open Question</em>' attribute.
	 * @see #setOpenQuestion(String)
	 * @see org.corolle.model.chain.ChainPackage#getChainCell_OpenQuestion()
	 * @model annotation="urn:corolle:label fr='Question ouverte' en='Open question' fr.doc='Ce qui reste \340 d\351battre.' en.doc='What remains to be discussed.' source='S001'"
	 * @generated
	 */
	String getOpenQuestion();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ChainCell#getOpenQuestion <em>Open Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open Question</em>' attribute.
	 * @see #getOpenQuestion()
	 * @generated
	 */
	void setOpenQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Activity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Activity</em>' reference.
	 * @see #setActivity(MainActivity)
	 * @see org.corolle.model.chain.ChainPackage#getChainCell_Activity()
	 * @model annotation="urn:corolle:label fr='Activit\351' en='Activity' fr.doc='Ligne de la case.' en.doc='Row of the cell.' source='S001'"
	 * @generated
	 */
	MainActivity getActivity();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ChainCell#getActivity <em>Activity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' reference.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(MainActivity value);

	/**
	 * Returns the value of the '<em><b>Circuit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Circuit</em>' reference.
	 * @see #setCircuit(Circuit)
	 * @see org.corolle.model.chain.ChainPackage#getChainCell_Circuit()
	 * @model annotation="urn:corolle:label fr='Circuit' en='Circuit' fr.doc='Colonne de la case.' en.doc='Column of the cell.' source='S001'"
	 * @generated
	 */
	Circuit getCircuit();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ChainCell#getCircuit <em>Circuit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Circuit</em>' reference.
	 * @see #getCircuit()
	 * @generated
	 */
	void setCircuit(Circuit value);

	/**
	 * Returns the value of the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resource</em>' reference.
	 * @see #setResource(Resource)
	 * @see org.corolle.model.chain.ChainPackage#getChainCell_Resource()
	 * @model annotation="urn:corolle:label fr='Ressource' en='Resource' fr.doc='Ressource engag\351e.' en.doc='Resource engaged.' source='domain \2478.1'"
	 * @generated
	 */
	Resource getResource();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.ChainCell#getResource <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource</em>' reference.
	 * @see #getResource()
	 * @generated
	 */
	void setResource(Resource value);

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholders</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getChainCell_Stakeholders()
	 * @model annotation="urn:corolle:label fr='Parties prenantes' en='Stakeholders' fr.doc='Qui agit ici.' en.doc='Who acts here.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

} // ChainCell
