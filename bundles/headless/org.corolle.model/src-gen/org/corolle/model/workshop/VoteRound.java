/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vote Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.VoteRound#getDotsPerPerson <em>Dots Per Person</em>}</li>
 *   <li>{@link org.corolle.model.workshop.VoteRound#isSecret <em>Secret</em>}</li>
 *   <li>{@link org.corolle.model.workshop.VoteRound#getVoters <em>Voters</em>}</li>
 *   <li>{@link org.corolle.model.workshop.VoteRound#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getVoteRound()
 * @model annotation="urn:corolle:label fr='Vote par gommettes' en='Dot vote' fr.doc='Vote : seuls les totaux sont gard\351s.' en.doc='Vote: only totals are kept.' source='domain \2475.1' fr.name='Question' en.name='Question' fr.name.doc='Question pos\351e.' en.name.doc='Question asked.'"
 * @generated
 */
public interface VoteRound extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Dots Per Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dots Per Person</em>' attribute.
	 * @see #setDotsPerPerson(Integer)
	 * @see org.corolle.model.workshop.WorkshopPackage#getVoteRound_DotsPerPerson()
	 * @model annotation="urn:corolle:label fr='Gommettes par personne' en='Dots per person' fr.doc='Nombre de gommettes de chacun.' en.doc='Number of dots each person has.' source='domain \2475.1'"
	 * @generated
	 */
	Integer getDotsPerPerson();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.VoteRound#getDotsPerPerson <em>Dots Per Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dots Per Person</em>' attribute.
	 * @see #getDotsPerPerson()
	 * @generated
	 */
	void setDotsPerPerson(Integer value);

	/**
	 * Returns the value of the '<em><b>Secret</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Secret</em>' attribute.
	 * @see #setSecret(boolean)
	 * @see org.corolle.model.workshop.WorkshopPackage#getVoteRound_Secret()
	 * @model annotation="urn:corolle:label fr='Vote secret' en='Secret vote' fr.doc='Coch\351 si chacun vote sans voir les autres.' en.doc='Ticked if everyone votes without seeing the others.' source='domain \2475.1'"
	 * @generated
	 */
	boolean isSecret();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.VoteRound#isSecret <em>Secret</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secret</em>' attribute.
	 * @see #isSecret()
	 * @generated
	 */
	void setSecret(boolean value);

	/**
	 * Returns the value of the '<em><b>Voters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voters</em>' attribute.
	 * @see #setVoters(Integer)
	 * @see org.corolle.model.workshop.WorkshopPackage#getVoteRound_Voters()
	 * @model annotation="urn:corolle:label fr='Votants' en='Voters' fr.doc='Nombre de votants.' en.doc='Number of voters.' source='V31'"
	 * @generated
	 */
	Integer getVoters();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.VoteRound#getVoters <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voters</em>' attribute.
	 * @see #getVoters()
	 * @generated
	 */
	void setVoters(Integer value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.VoteOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getVoteRound_Options()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Propositions' en='Options' fr.doc='Ce entre quoi on choisit.' en.doc='What the choice is between.' source='domain \2475.1'"
	 * @generated
	 */
	EList<VoteOption> getOptions();

} // VoteRound
