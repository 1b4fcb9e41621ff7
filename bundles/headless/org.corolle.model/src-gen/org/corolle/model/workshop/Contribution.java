/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop;

import org.corolle.model.chain.Polarity;

import org.corolle.model.framework.Dimension;

import org.corolle.model.project.Action;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.workshop.Contribution#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getDots <em>Dots</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getGroupLabel <em>Group Label</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getGroupColour <em>Group Colour</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getScore <em>Score</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getAction <em>Action</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getSession <em>Session</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getStakeholder <em>Stakeholder</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getPhoto <em>Photo</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getMergedInto <em>Merged Into</em>}</li>
 *   <li>{@link org.corolle.model.workshop.Contribution#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.workshop.WorkshopPackage#getContribution()
 * @model annotation="urn:corolle:label fr='Contribution' en='Contribution' fr.doc='Ce qu\'un groupe a \351crit dans un p\351tale, pour une action.' en.doc='What a group wrote in a petal, for an action.' source='S002, S003' fr.name='Texte' en.name='Text' fr.name.doc='Les mots des participants.' en.name.doc='The participants\' words.'"
 * @generated
 */
public interface Contribution extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.workshop.ContributionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.workshop.ContributionKind
	 * @see #setKind(ContributionKind)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Kind()
	 * @model annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='Effet, exemple, verbatim, id\351e, d\351saccord.' en.doc='Effect, example, quote, idea, disagreement.' source='domain \2470'"
	 * @generated
	 */
	ContributionKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.workshop.ContributionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ContributionKind value);

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
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Polarity()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Sens' en='Polarity' fr.doc='Positif, n\351gatif ou neutre.' en.doc='Positive, negative or neutral.' source='URBAL'"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getPolarity <em>Polarity</em>}' attribute.
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
	 * Unsets the value of the '{@link org.corolle.model.workshop.Contribution#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPolarity()
	 * @see #getPolarity()
	 * @see #setPolarity(Polarity)
	 * @generated
	 */
	void unsetPolarity();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.workshop.Contribution#getPolarity <em>Polarity</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.workshop.ContributionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.workshop.ContributionStatus
	 * @see #setStatus(ContributionStatus)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Status()
	 * @model annotation="urn:corolle:label fr='\311tat' en='Status' fr.doc='Brute, regroup\351e, retenue, \351cart\351e.' en.doc='Raw, grouped, retained, discarded.' source='domain \2470'"
	 * @generated
	 */
	ContributionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.workshop.ContributionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ContributionStatus value);

	/**
	 * Returns the value of the '<em><b>Dots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dots</em>' attribute.
	 * @see #setDots(int)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Dots()
	 * @model annotation="urn:corolle:label fr='Gommettes' en='Dots' fr.doc='Gommettes re\347ues.' en.doc='Dots received.' source='domain \2475.1'"
	 * @generated
	 */
	int getDots();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getDots <em>Dots</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dots</em>' attribute.
	 * @see #getDots()
	 * @generated
	 */
	void setDots(int value);

	/**
	 * Returns the value of the '<em><b>Group Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group Label</em>' attribute.
	 * @see #setGroupLabel(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_GroupLabel()
	 * @model annotation="urn:corolle:label fr='Groupe' en='Group' fr.doc='Nom du groupe ou de la table qui l\'a \351crite.' en.doc='Name of the group or table that wrote it.' source='URBAL'"
	 * @generated
	 */
	String getGroupLabel();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getGroupLabel <em>Group Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Label</em>' attribute.
	 * @see #getGroupLabel()
	 * @generated
	 */
	void setGroupLabel(String value);

	/**
	 * Returns the value of the '<em><b>Group Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Group Colour</em>' attribute.
	 * @see #setGroupColour(String)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_GroupColour()
	 * @model dataType="org.corolle.model.project.Colour"
	 *        annotation="urn:corolle:label fr='Couleur du groupe' en='Group colour' fr.doc='Couleur du groupe.' en.doc='Colour of the group.' source='URBAL'"
	 * @generated
	 */
	String getGroupColour();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getGroupColour <em>Group Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Colour</em>' attribute.
	 * @see #getGroupColour()
	 * @generated
	 */
	void setGroupColour(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(Integer)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Score()
	 * @model annotation="urn:corolle:label fr='Note' en='Score' fr.doc='Note donn\351e, seulement si le projet note les p\351tales.' en.doc='Score given, only if the project scores petals.' source='domain \2470'"
	 * @generated
	 */
	Integer getScore();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(Integer value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action</em>' reference.
	 * @see #setAction(Action)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Action()
	 * @model annotation="urn:corolle:label fr='Action' en='Action' fr.doc='Action concern\351e.' en.doc='Action concerned.' source='S002'"
	 * @generated
	 */
	Action getAction();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getAction <em>Action</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' reference.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(Action value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimension</em>' reference.
	 * @see #setDimension(Dimension)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Dimension()
	 * @model annotation="urn:corolle:label fr='Dimension (p\351tale)' en='Dimension (petal)' fr.doc='P\351tale o\371 elle est plac\351e.' en.doc='Petal it is placed in.' source='S002'"
	 * @generated
	 */
	Dimension getDimension();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getDimension <em>Dimension</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' reference.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(Dimension value);

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.workshop.Session#getContributions <em>Contributions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Session)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Session()
	 * @see org.corolle.model.workshop.Session#getContributions
	 * @model opposite="contributions"
	 *        annotation="urn:corolle:label fr='S\351ance' en='Session' fr.doc='S\351ance o\371 elle a \351t\351 \351crite.' en.doc='Session where it was written.' source='S002'"
	 * @generated
	 */
	Session getSession();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Session value);

	/**
	 * Returns the value of the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholder</em>' reference.
	 * @see #setStakeholder(Stakeholder)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Stakeholder()
	 * @model annotation="urn:corolle:label fr='Partie prenante' en='Stakeholder' fr.doc='Groupe qui l\'a \351crite ; jamais une personne.' en.doc='Group that wrote it; never a person.' source='S002'"
	 * @generated
	 */
	Stakeholder getStakeholder();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getStakeholder <em>Stakeholder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stakeholder</em>' reference.
	 * @see #getStakeholder()
	 * @generated
	 */
	void setStakeholder(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Photo</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photo</em>' reference.
	 * @see #setPhoto(Photo)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Photo()
	 * @model annotation="urn:corolle:label fr='Photo' en='Photo' fr.doc='Photo de la carte en papier.' en.doc='Photo of the paper card.' source='domain \2475.3'"
	 * @generated
	 */
	Photo getPhoto();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getPhoto <em>Photo</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo</em>' reference.
	 * @see #getPhoto()
	 * @generated
	 */
	void setPhoto(Photo value);

	/**
	 * Returns the value of the '<em><b>Merged Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Merged Into</em>' reference.
	 * @see #setMergedInto(Contribution)
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_MergedInto()
	 * @model annotation="urn:corolle:label fr='Fusionn\351e avec' en='Merged into' fr.doc='Contribution qui la reprend.' en.doc='Contribution that takes it up.' source='domain \2478.1'"
	 * @generated
	 */
	Contribution getMergedInto();

	/**
	 * Sets the value of the '{@link org.corolle.model.workshop.Contribution#getMergedInto <em>Merged Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Into</em>' reference.
	 * @see #getMergedInto()
	 * @generated
	 */
	void setMergedInto(Contribution value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.corolle.model.workshop.WorkshopPackage#getContribution_Supports()
	 * @model annotation="urn:corolle:label fr='Appuie' en='Supports' fr.doc='Effets, indicateurs ou marqueurs qu\'elle appuie.' en.doc='Impacts, indicators or markers it supports.' source='domain \2478.1'"
	 * @generated
	 */
	EList<NamedElement> getSupports();

} // Contribution
