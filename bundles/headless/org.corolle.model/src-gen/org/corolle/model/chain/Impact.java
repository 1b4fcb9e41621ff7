/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain;

import org.corolle.model.framework.Dimension;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.chain.Impact#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.corolle.model.chain.Impact#getIntended <em>Intended</em>}</li>
 *   <li>{@link org.corolle.model.chain.Impact#getTerm <em>Term</em>}</li>
 *   <li>{@link org.corolle.model.chain.Impact#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.corolle.model.chain.Impact#getBeneficiaries <em>Beneficiaries</em>}</li>
 *   <li>{@link org.corolle.model.chain.Impact#getPerspectiveOf <em>Perspective Of</em>}</li>
 *   <li>{@link org.corolle.model.chain.Impact#getRegenerates <em>Regenerates</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.chain.ChainPackage#getImpact()
 * @model annotation="urn:corolle:label fr='Effet' en='Impact' fr.doc='Changement que l\'action produit ou vise, voulu ou non.' en.doc='Change that the action brings about or aims at, intended or not.' source='domain \2478.1'"
 * @generated
 */
public interface Impact extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.corolle.model.chain.Polarity
	 * @see #isSetPolarity()
	 * @see #unsetPolarity()
	 * @see #setPolarity(Polarity)
	 * @see org.corolle.model.chain.ChainPackage#getImpact_Polarity()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Sens' en='Polarity' fr.doc='Positif, n\351gatif ou neutre.' en.doc='Positive, negative or neutral.' source='SVI, IATI'"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Impact#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.corolle.model.chain.Polarity
	 * @see #isSetPolarity()
	 * @see #unsetPolarity()
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.chain.Impact#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPolarity()
	 * @see #getPolarity()
	 * @see #setPolarity(Polarity)
	 * @generated
	 */
	void unsetPolarity();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.chain.Impact#getPolarity <em>Polarity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Polarity</em>' attribute is set.
	 * @see #unsetPolarity()
	 * @see #getPolarity()
	 * @see #setPolarity(Polarity)
	 * @generated
	 */
	boolean isSetPolarity();

	/**
	 * Returns the value of the '<em><b>Intended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Intended</em>' attribute.
	 * @see #setIntended(Boolean)
	 * @see org.corolle.model.chain.ChainPackage#getImpact_Intended()
	 * @model annotation="urn:corolle:label fr='Voulu' en='Intended' fr.doc='Effet recherch\351 ou non.' en.doc='Effect sought or not.' source='SVI'"
	 * @generated
	 */
	Boolean getIntended();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Impact#getIntended <em>Intended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intended</em>' attribute.
	 * @see #getIntended()
	 * @generated
	 */
	void setIntended(Boolean value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.chain.ImpactTerm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see org.corolle.model.chain.ImpactTerm
	 * @see #isSetTerm()
	 * @see #unsetTerm()
	 * @see #setTerm(ImpactTerm)
	 * @see org.corolle.model.chain.ChainPackage#getImpact_Term()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Horizon' en='Term' fr.doc='Direct, interm\351diaire, long terme.' en.doc='Direct, intermediate, long term.' source='URBAL'"
	 * @generated
	 */
	ImpactTerm getTerm();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Impact#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see org.corolle.model.chain.ImpactTerm
	 * @see #isSetTerm()
	 * @see #unsetTerm()
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(ImpactTerm value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.chain.Impact#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTerm()
	 * @see #getTerm()
	 * @see #setTerm(ImpactTerm)
	 * @generated
	 */
	void unsetTerm();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.chain.Impact#getTerm <em>Term</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Term</em>' attribute is set.
	 * @see #unsetTerm()
	 * @see #getTerm()
	 * @see #setTerm(ImpactTerm)
	 * @generated
	 */
	boolean isSetTerm();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getImpact_Dimensions()
	 * @model annotation="urn:corolle:label fr='Dimensions (p\351tales)' en='Dimensions (petals)' fr.doc='P\351tales concern\351s.' en.doc='Petals concerned.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Beneficiaries</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.project.Stakeholder#getBenefitsFrom <em>Benefits From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Beneficiaries</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getImpact_Beneficiaries()
	 * @see org.corolle.model.project.Stakeholder#getBenefitsFrom
	 * @model opposite="benefitsFrom"
	 *        annotation="urn:corolle:label fr='B\351n\351ficiaires' en='Beneficiaries' fr.doc='Qui en b\351n\351ficie ou le subit.' en.doc='Who benefits or suffers from it.' source='CIDS'"
	 * @generated
	 */
	EList<Stakeholder> getBeneficiaries();

	/**
	 * Returns the value of the '<em><b>Perspective Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Perspective Of</em>' reference.
	 * @see #setPerspectiveOf(Stakeholder)
	 * @see org.corolle.model.chain.ChainPackage#getImpact_PerspectiveOf()
	 * @model annotation="urn:corolle:label fr='Point de vue de' en='Perspective of' fr.doc='Groupe qui le dit.' en.doc='Group that says so.' source='CIDS'"
	 * @generated
	 */
	Stakeholder getPerspectiveOf();

	/**
	 * Sets the value of the '{@link org.corolle.model.chain.Impact#getPerspectiveOf <em>Perspective Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perspective Of</em>' reference.
	 * @see #getPerspectiveOf()
	 * @generated
	 */
	void setPerspectiveOf(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Regenerates</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.chain.Resource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Regenerates</em>' reference list.
	 * @see org.corolle.model.chain.ChainPackage#getImpact_Regenerates()
	 * @model annotation="urn:corolle:label fr='Ressources r\351g\351n\351r\351es' en='Resources regenerated' fr.doc='Ressources communes que l\'effet renouvelle.' en.doc='Common resources that the impact renews.' source='domain \2471.1'"
	 * @generated
	 */
	EList<Resource> getRegenerates();

} // Impact
