/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project;

import org.corolle.model.chain.Impact;
import org.corolle.model.chain.Resource;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.project.Stakeholder#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#isCollective <em>Collective</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getGain <em>Gain</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getContributes <em>Contributes</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getBenefitsFrom <em>Benefits From</em>}</li>
 *   <li>{@link org.corolle.model.project.Stakeholder#getTerritory <em>Territory</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.project.ProjectPackage#getStakeholder()
 * @model annotation="urn:corolle:label fr='Partie prenante' en='Stakeholder' fr.doc='Groupe ou organisation qui contribue ou b\351n\351ficie ; jamais une personne nomm\351e.' en.doc='Group or organisation that contributes or benefits; never a named person.' source='S000, domain \2473.2 G13'"
 * @generated
 */
public interface Stakeholder extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.project.StakeholderKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.project.StakeholderKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(StakeholderKind)
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='\300 quel titre elle agit ou b\351n\351ficie.' en.doc='In what capacity it acts or benefits.' source='domain \2477'"
	 * @generated
	 */
	StakeholderKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Stakeholder#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.project.StakeholderKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StakeholderKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.project.Stakeholder#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(StakeholderKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.project.Stakeholder#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(StakeholderKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Collective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Collective</em>' attribute.
	 * @see #setCollective(boolean)
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Collective()
	 * @model annotation="urn:corolle:label fr='Collectif' en='Collective' fr.doc='Coch\351 pour une organisation ou un collectif.' en.doc='Ticked for an organisation or a collective.' source='domain \2478.1'"
	 * @generated
	 */
	boolean isCollective();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Stakeholder#isCollective <em>Collective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collective</em>' attribute.
	 * @see #isCollective()
	 * @generated
	 */
	void setCollective(boolean value);

	/**
	 * Returns the value of the '<em><b>Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Interest</em>' attribute.
	 * @see #setInterest(Integer)
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Interest()
	 * @model annotation="urn:corolle:label fr='Int\351r\352t (1 \340 3)' en='Interest (1 to 3)' fr.doc='Int\351r\352t pour l\'action, de 1 faible \340 3 fort.' en.doc='Interest in the action, from 1 low to 3 high.' source='domain \2473.2 G13'"
	 * @generated
	 */
	Integer getInterest();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Stakeholder#getInterest <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interest</em>' attribute.
	 * @see #getInterest()
	 * @generated
	 */
	void setInterest(Integer value);

	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see #setInfluence(Integer)
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Influence()
	 * @model annotation="urn:corolle:label fr='Influence (1 \340 3)' en='Influence (1 to 3)' fr.doc='Influence sur l\'action, de 1 faible \340 3 forte.' en.doc='Influence on the action, from 1 low to 3 high.' source='domain \2473.2 G13'"
	 * @generated
	 */
	Integer getInfluence();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Stakeholder#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(Integer value);

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expectations</em>' attribute list.
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Expectations()
	 * @model annotation="urn:corolle:label fr='Attentes' en='Expectations' fr.doc='Ce qu\'elle attend.' en.doc='What it expects.' source='domain \2473.2 G13'"
	 * @generated
	 */
	EList<String> getExpectations();

	/**
	 * Returns the value of the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contribution</em>' attribute.
	 * @see #setContribution(String)
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Contribution()
	 * @model annotation="urn:corolle:label fr='Ce qu\'elle apporte' en='What it contributes' fr.doc='En quelques mots.' en.doc='In a few words.' source='domain \2473.2 G13'"
	 * @generated
	 */
	String getContribution();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Stakeholder#getContribution <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution</em>' attribute.
	 * @see #getContribution()
	 * @generated
	 */
	void setContribution(String value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(String)
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Gain()
	 * @model annotation="urn:corolle:label fr='Ce qu\'elle y gagne' en='What it gains' fr.doc='En quelques mots.' en.doc='In a few words.' source='domain \2473.2 G14'"
	 * @generated
	 */
	String getGain();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Stakeholder#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(String value);

	/**
	 * Returns the value of the '<em><b>Contributes</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Resource}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.chain.Resource#getProviders <em>Providers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contributes</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Contributes()
	 * @see org.corolle.model.chain.Resource#getProviders
	 * @model opposite="providers"
	 *        annotation="urn:corolle:label fr='Ressources apport\351es' en='Resources contributed' fr.doc='Ressources qu\'elle met dans la cha\356ne.' en.doc='Resources it puts into the chain.' source='CIDS'"
	 * @generated
	 */
	EList<Resource> getContributes();

	/**
	 * Returns the value of the '<em><b>Benefits From</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Impact}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.chain.Impact#getBeneficiaries <em>Beneficiaries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Benefits From</em>' reference list.
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_BenefitsFrom()
	 * @see org.corolle.model.chain.Impact#getBeneficiaries
	 * @model opposite="beneficiaries"
	 *        annotation="urn:corolle:label fr='Effets dont elle b\351n\351ficie' en='Impacts it benefits from' fr.doc='Effets qui la concernent.' en.doc='Impacts that concern it.' source='CIDS'"
	 * @generated
	 */
	EList<Impact> getBenefitsFrom();

	/**
	 * Returns the value of the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Territory</em>' reference.
	 * @see #setTerritory(Territory)
	 * @see org.corolle.model.project.ProjectPackage#getStakeholder_Territory()
	 * @model annotation="urn:corolle:label fr='Territoire' en='Territory' fr.doc='O\371 elle agit.' en.doc='Where it acts.' source='domain \2478.1'"
	 * @generated
	 */
	Territory getTerritory();

	/**
	 * Sets the value of the '{@link org.corolle.model.project.Stakeholder#getTerritory <em>Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Territory</em>' reference.
	 * @see #getTerritory()
	 * @generated
	 */
	void setTerritory(Territory value);

} // Stakeholder
