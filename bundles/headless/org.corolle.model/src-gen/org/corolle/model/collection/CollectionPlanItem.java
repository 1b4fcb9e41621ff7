/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import org.corolle.model.framework.Indicator;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.CollectionPlanItem#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionPlanItem#getMoment <em>Moment</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionPlanItem#getResponsibleRole <em>Responsible Role</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionPlanItem#getMeansOfVerification <em>Means Of Verification</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionPlanItem#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionPlanItem#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionPlanItem#getRespondents <em>Respondents</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem()
 * @model annotation="urn:corolle:label fr='Ligne du plan de recueil' en='Collection plan item' fr.doc='Qui recueille quoi, avec quel outil, aupr\350s de qui, quand.' en.doc='Who collects what, with which instrument, from whom, when.' source='domain \2473.2 G6, G7' fr.name='Intitul\351' en.name='Title' fr.name.doc='Intitul\351 de la ligne, au besoin.' en.name.doc='Title of the line, if needed.'"
 * @generated
 */
public interface CollectionPlanItem extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.Frequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see org.corolle.model.collection.Frequency
	 * @see #isSetFrequency()
	 * @see #unsetFrequency()
	 * @see #setFrequency(Frequency)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem_Frequency()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Fr\351quence' en='Frequency' fr.doc='\300 quel rythme.' en.doc='How often.' source='domain \2473.2 G6'"
	 * @generated
	 */
	Frequency getFrequency();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionPlanItem#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see org.corolle.model.collection.Frequency
	 * @see #isSetFrequency()
	 * @see #unsetFrequency()
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Frequency value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.collection.CollectionPlanItem#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFrequency()
	 * @see #getFrequency()
	 * @see #setFrequency(Frequency)
	 * @generated
	 */
	void unsetFrequency();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.collection.CollectionPlanItem#getFrequency <em>Frequency</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Frequency</em>' attribute is set.
	 * @see #unsetFrequency()
	 * @see #getFrequency()
	 * @see #setFrequency(Frequency)
	 * @generated
	 */
	boolean isSetFrequency();

	/**
	 * Returns the value of the '<em><b>Moment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Moment</em>' attribute.
	 * @see #setMoment(String)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem_Moment()
	 * @model annotation="urn:corolle:label fr='Moment' en='Moment' fr.doc='Quand pr\351cis\351ment.' en.doc='When exactly.' source='domain \2473.2 G6'"
	 * @generated
	 */
	String getMoment();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionPlanItem#getMoment <em>Moment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moment</em>' attribute.
	 * @see #getMoment()
	 * @generated
	 */
	void setMoment(String value);

	/**
	 * Returns the value of the '<em><b>Responsible Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Responsible Role</em>' attribute.
	 * @see #setResponsibleRole(String)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem_ResponsibleRole()
	 * @model annotation="urn:corolle:label fr='Responsable (r\364le)' en='Responsible (role)' fr.doc='R\364le qui recueille ; pas de nom de personne.' en.doc='Role that collects; no name of a person.' source='domain \2473.2 G6'"
	 * @generated
	 */
	String getResponsibleRole();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionPlanItem#getResponsibleRole <em>Responsible Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible Role</em>' attribute.
	 * @see #getResponsibleRole()
	 * @generated
	 */
	void setResponsibleRole(String value);

	/**
	 * Returns the value of the '<em><b>Means Of Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Means Of Verification</em>' attribute.
	 * @see #setMeansOfVerification(String)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem_MeansOfVerification()
	 * @model annotation="urn:corolle:label fr='Source' en='Means of verification' fr.doc='O\371 se trouve la donn\351e.' en.doc='Where the data is found.' source='logframe'"
	 * @generated
	 */
	String getMeansOfVerification();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionPlanItem#getMeansOfVerification <em>Means Of Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Means Of Verification</em>' attribute.
	 * @see #getMeansOfVerification()
	 * @generated
	 */
	void setMeansOfVerification(String value);

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.Indicator}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.framework.Indicator#getPlanItems <em>Plan Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicators</em>' reference list.
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem_Indicators()
	 * @see org.corolle.model.framework.Indicator#getPlanItems
	 * @model opposite="planItems"
	 *        annotation="urn:corolle:label fr='Indicateurs' en='Indicators' fr.doc='Indicateurs renseign\351s.' en.doc='Indicators informed.' source='domain \2473.2 G7'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' reference.
	 * @see #setInstrument(CollectionInstrument)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem_Instrument()
	 * @model annotation="urn:corolle:label fr='Outil de recueil' en='Instrument' fr.doc='Outil utilis\351.' en.doc='Instrument used.' source='domain \2473.2 G7'"
	 * @generated
	 */
	CollectionInstrument getInstrument();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionPlanItem#getInstrument <em>Instrument</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(CollectionInstrument value);

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Respondents</em>' reference list.
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionPlanItem_Respondents()
	 * @model annotation="urn:corolle:label fr='Aupr\350s de qui' en='Respondents' fr.doc='Groupes interrog\351s ou observ\351s.' en.doc='Groups asked or observed.' source='domain \2473.2 G7'"
	 * @generated
	 */
	EList<Stakeholder> getRespondents();

} // CollectionPlanItem
