/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import java.math.BigDecimal;

import org.corolle.model.framework.Indicator;

import org.corolle.model.project.Element;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.Territory;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.Measurement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getValue <em>Value</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getText <em>Text</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getNumerator <em>Numerator</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getDenominator <em>Denominator</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getYear <em>Year</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getComment <em>Comment</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getTerritory <em>Territory</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getDocument <em>Document</em>}</li>
 *   <li>{@link org.corolle.model.collection.Measurement#getStakeholder <em>Stakeholder</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getMeasurement()
 * @model annotation="urn:corolle:label fr='Mesure' en='Measurement' fr.doc='Valeur d\'un indicateur \340 une date, sur un territoire. Elle ne quitte jamais le territoire.' en.doc='Value of an indicator at a date, on a territory. It never leaves the territory.' source='IATI, domain \2470'"
 * @generated
 */
public interface Measurement extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.MeasurementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.MeasurementKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(MeasurementKind)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='R\351f\351rence, cible ou observ\351e.' en.doc='Baseline, target or observed.' source='IATI'"
	 * @generated
	 */
	MeasurementKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.MeasurementKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MeasurementKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.collection.Measurement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(MeasurementKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.collection.Measurement#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(MeasurementKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Value()
	 * @model annotation="urn:corolle:label fr='Valeur' en='Value' fr.doc='Valeur chiffr\351e.' en.doc='Numerical value.' source='IATI'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Text()
	 * @model annotation="urn:corolle:label fr='Valeur en mots' en='Value in words' fr.doc='Valeur d\'un indicateur qualitatif.' en.doc='Value of a qualitative indicator.' source='IATI'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.Qualifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qualifier</em>' attribute.
	 * @see org.corolle.model.collection.Qualifier
	 * @see #setQualifier(Qualifier)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Qualifier()
	 * @model annotation="urn:corolle:label fr='Pr\351cision' en='Qualifier' fr.doc='Exactement, plus de, environ, non chiffr\351.' en.doc='Exactly, more than, about, not quantified.' source='S004'"
	 * @generated
	 */
	Qualifier getQualifier();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getQualifier <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qualifier</em>' attribute.
	 * @see org.corolle.model.collection.Qualifier
	 * @see #getQualifier()
	 * @generated
	 */
	void setQualifier(Qualifier value);

	/**
	 * Returns the value of the '<em><b>Numerator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Numerator</em>' attribute.
	 * @see #setNumerator(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Numerator()
	 * @model annotation="urn:corolle:label fr='Num\351rateur' en='Numerator' fr.doc='Pour un pourcentage : nombre compt\351.' en.doc='For a percentage: number counted.' source='domain \2476.2'"
	 * @generated
	 */
	BigDecimal getNumerator();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getNumerator <em>Numerator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numerator</em>' attribute.
	 * @see #getNumerator()
	 * @generated
	 */
	void setNumerator(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Denominator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Denominator</em>' attribute.
	 * @see #setDenominator(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Denominator()
	 * @model annotation="urn:corolle:label fr='D\351nominateur' en='Denominator' fr.doc='Pour un pourcentage : nombre total.' en.doc='For a percentage: total number.' source='domain \2476.2'"
	 * @generated
	 */
	BigDecimal getDenominator();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getDenominator <em>Denominator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Denominator</em>' attribute.
	 * @see #getDenominator()
	 * @generated
	 */
	void setDenominator(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Integer)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Year()
	 * @model annotation="urn:corolle:label fr='Ann\351e' en='Year' fr.doc='Ann\351e de la valeur.' en.doc='Year of the value.' source='IATI'"
	 * @generated
	 */
	Integer getYear();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(String)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_PeriodStart()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='D\351but de p\351riode' en='Period start' fr.doc='D\351but de la p\351riode mesur\351e.' en.doc='Start of the period measured.' source='IATI'"
	 * @generated
	 */
	String getPeriodStart();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_PeriodEnd()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Fin de p\351riode' en='Period end' fr.doc='Fin de la p\351riode mesur\351e ou \351ch\351ance de la cible.' en.doc='End of the period measured or due date of the target.' source='IATI'"
	 * @generated
	 */
	String getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Comment()
	 * @model annotation="urn:corolle:label fr='Commentaire' en='Comment' fr.doc='Explication, verbatim.' en.doc='Explanation, quote.' source='IATI'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.MeasurementStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.collection.MeasurementStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #setStatus(MeasurementStatus)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Status()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='\311tat' en='Status' fr.doc='Provisoire ou confirm\351e.' en.doc='Provisional or confirmed.' source='domain \2478.1'"
	 * @generated
	 */
	MeasurementStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.collection.MeasurementStatus
	 * @see #isSetStatus()
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MeasurementStatus value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.collection.Measurement#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStatus()
	 * @see #getStatus()
	 * @see #setStatus(MeasurementStatus)
	 * @generated
	 */
	void unsetStatus();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.collection.Measurement#getStatus <em>Status</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Status</em>' attribute is set.
	 * @see #unsetStatus()
	 * @see #getStatus()
	 * @see #setStatus(MeasurementStatus)
	 * @generated
	 */
	boolean isSetStatus();

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.framework.Indicator#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Indicator()
	 * @see org.corolle.model.framework.Indicator#getMeasurements
	 * @model opposite="measurements"
	 *        annotation="urn:corolle:label fr='Indicateur' en='Indicator' fr.doc='Indicateur mesur\351.' en.doc='Indicator measured.' source='IATI'"
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

	/**
	 * Returns the value of the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Territory</em>' reference.
	 * @see #setTerritory(Territory)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Territory()
	 * @model annotation="urn:corolle:label fr='Territoire' en='Territory' fr.doc='Territoire mesur\351.' en.doc='Territory measured.' source='IATI'"
	 * @generated
	 */
	Territory getTerritory();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getTerritory <em>Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Territory</em>' reference.
	 * @see #getTerritory()
	 * @generated
	 */
	void setTerritory(Territory value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(SourceDocument)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Document()
	 * @model annotation="urn:corolle:label fr='Document source' en='Source document' fr.doc='D\'o\371 vient la valeur.' en.doc='Where the value comes from.' source='V22'"
	 * @generated
	 */
	SourceDocument getDocument();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(SourceDocument value);

	/**
	 * Returns the value of the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholder</em>' reference.
	 * @see #setStakeholder(Stakeholder)
	 * @see org.corolle.model.collection.CollectionPackage#getMeasurement_Stakeholder()
	 * @model annotation="urn:corolle:label fr='Groupe' en='Group' fr.doc='Groupe mesur\351.' en.doc='Group measured.' source='IATI'"
	 * @generated
	 */
	Stakeholder getStakeholder();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Measurement#getStakeholder <em>Stakeholder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stakeholder</em>' reference.
	 * @see #getStakeholder()
	 * @generated
	 */
	void setStakeholder(Stakeholder value);

} // Measurement
