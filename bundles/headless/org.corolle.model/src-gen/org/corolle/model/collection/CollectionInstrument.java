/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.CollectionInstrument#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionInstrument#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionInstrument#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionInstrument#getPlannedCount <em>Planned Count</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionInstrument#getAchievedCount <em>Achieved Count</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionInstrument#getGuideItems <em>Guide Items</em>}</li>
 *   <li>{@link org.corolle.model.collection.CollectionInstrument#getRespondents <em>Respondents</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument()
 * @model annotation="urn:corolle:label fr='Outil de recueil' en='Collection instrument' fr.doc='Observation, entretien, questionnaire, fleur\u2026' en.doc='Observation, interview, questionnaire, flower\u2026' source='S003'"
 * @generated
 */
public interface CollectionInstrument extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.InstrumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.InstrumentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(InstrumentKind)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='Type d\'outil.' en.doc='Kind of instrument.' source='S003'"
	 * @generated
	 */
	InstrumentKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionInstrument#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.InstrumentKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InstrumentKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.collection.CollectionInstrument#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(InstrumentKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.collection.CollectionInstrument#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(InstrumentKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(String)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument_PeriodStart()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='D\351but du recueil' en='Start of collection' fr.doc='D\351but de l\'utilisation.' en.doc='Start of use.' source='S003'"
	 * @generated
	 */
	String getPeriodStart();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionInstrument#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(String value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(String)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument_PeriodEnd()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Fin du recueil' en='End of collection' fr.doc='Fin de l\'utilisation.' en.doc='End of use.' source='S003'"
	 * @generated
	 */
	String getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionInstrument#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(String value);

	/**
	 * Returns the value of the '<em><b>Planned Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planned Count</em>' attribute.
	 * @see #setPlannedCount(Integer)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument_PlannedCount()
	 * @model annotation="urn:corolle:label fr='Nombre pr\351vu' en='Number planned' fr.doc='Entretiens, questionnaires\u2026 pr\351vus.' en.doc='Interviews, questionnaires\u2026 planned.' source='domain \2478.1'"
	 * @generated
	 */
	Integer getPlannedCount();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionInstrument#getPlannedCount <em>Planned Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Count</em>' attribute.
	 * @see #getPlannedCount()
	 * @generated
	 */
	void setPlannedCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Achieved Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Achieved Count</em>' attribute.
	 * @see #setAchievedCount(Integer)
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument_AchievedCount()
	 * @model annotation="urn:corolle:label fr='Nombre r\351alis\351' en='Number achieved' fr.doc='Entretiens, questionnaires\u2026 r\351alis\351s.' en.doc='Interviews, questionnaires\u2026 achieved.' source='S003'"
	 * @generated
	 */
	Integer getAchievedCount();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.CollectionInstrument#getAchievedCount <em>Achieved Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Achieved Count</em>' attribute.
	 * @see #getAchievedCount()
	 * @generated
	 */
	void setAchievedCount(Integer value);

	/**
	 * Returns the value of the '<em><b>Guide Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.collection.GuideItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guide Items</em>' containment reference list.
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument_GuideItems()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='Guide' en='Guide' fr.doc='Questions ou points \340 observer.' en.doc='Questions or points to observe.' source='S003'"
	 * @generated
	 */
	EList<GuideItem> getGuideItems();

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Respondents</em>' reference list.
	 * @see org.corolle.model.collection.CollectionPackage#getCollectionInstrument_Respondents()
	 * @model annotation="urn:corolle:label fr='Aupr\350s de qui' en='Respondents' fr.doc='Groupes interrog\351s ou observ\351s.' en.doc='Groups asked or observed.' source='S003'"
	 * @generated
	 */
	EList<Stakeholder> getRespondents();

} // CollectionInstrument
