/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import java.math.BigDecimal;

import org.corolle.model.framework.Indicator;

import org.corolle.model.project.NamedElement;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Key Figure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getValue <em>Value</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getQualifier <em>Qualifier</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getText <em>Text</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getRate <em>Rate</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getBase <em>Base</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.corolle.model.collection.KeyFigure#getDisagreesWith <em>Disagrees With</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure()
 * @model annotation="urn:corolle:label fr='Chiffre cl\351' en='Key figure' fr.doc='Chiffre publi\351 par la structure.' en.doc='Figure published by the organisation.' source='S004' fr.name='Libell\351' en.name='Label' fr.name.doc='Ce que le chiffre compte.' en.name.doc='What the figure counts.'"
 * @generated
 */
public interface KeyFigure extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.KeyFigureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.KeyFigureKind
	 * @see #setKind(KeyFigureKind)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Kind()
	 * @model annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='Chiffre cl\351 ou r\351sultat.' en.doc='Key figure or result.' source='S004'"
	 * @generated
	 */
	KeyFigureKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.KeyFigureKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(KeyFigureKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Value()
	 * @model annotation="urn:corolle:label fr='Valeur' en='Value' fr.doc='Valeur chiffr\351e.' en.doc='Numerical value.' source='S004'"
	 * @generated
	 */
	BigDecimal getValue();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.Qualifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Qualifier</em>' attribute.
	 * @see org.corolle.model.collection.Qualifier
	 * @see #setQualifier(Qualifier)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Qualifier()
	 * @model annotation="urn:corolle:label fr='Pr\351cision' en='Qualifier' fr.doc='Exactement, plus de, environ, non chiffr\351.' en.doc='Exactly, more than, about, not quantified.' source='S004'"
	 * @generated
	 */
	Qualifier getQualifier();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getQualifier <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qualifier</em>' attribute.
	 * @see org.corolle.model.collection.Qualifier
	 * @see #getQualifier()
	 * @generated
	 */
	void setQualifier(Qualifier value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Text()
	 * @model annotation="urn:corolle:label fr='Valeur en mots' en='Value in words' fr.doc='Valeur telle que la source la donne.' en.doc='Value as the source gives it.' source='S004'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.FigureRate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see org.corolle.model.collection.FigureRate
	 * @see #isSetRate()
	 * @see #unsetRate()
	 * @see #setRate(FigureRate)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Rate()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Rythme' en='Rate' fr.doc='Par jour, par semaine\u2026' en.doc='Per day, per week\u2026' source='S004'"
	 * @generated
	 */
	FigureRate getRate();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see org.corolle.model.collection.FigureRate
	 * @see #isSetRate()
	 * @see #unsetRate()
	 * @see #getRate()
	 * @generated
	 */
	void setRate(FigureRate value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.collection.KeyFigure#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRate()
	 * @see #getRate()
	 * @see #setRate(FigureRate)
	 * @generated
	 */
	void unsetRate();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.collection.KeyFigure#getRate <em>Rate</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Rate</em>' attribute is set.
	 * @see #unsetRate()
	 * @see #getRate()
	 * @see #setRate(FigureRate)
	 * @generated
	 */
	boolean isSetRate();

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(String)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Base()
	 * @model annotation="urn:corolle:label fr='Base du pourcentage' en='Base of the percentage' fr.doc='Ce dont le pourcentage est une part.' en.doc='What the percentage is a share of.' source='S004'"
	 * @generated
	 */
	String getBase();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(String)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_PeriodStart()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='D\351but de p\351riode' en='Period start' fr.doc='D\351but de la p\351riode.' en.doc='Start of the period.' source='S004'"
	 * @generated
	 */
	String getPeriodStart();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getPeriodStart <em>Period Start</em>}' attribute.
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
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_PeriodEnd()
	 * @model dataType="org.corolle.model.project.PartialDate"
	 *        annotation="urn:corolle:label fr='Fin de p\351riode' en='Period end' fr.doc='Fin de la p\351riode.' en.doc='End of the period.' source='S004'"
	 * @generated
	 */
	String getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Unit()
	 * @model annotation="urn:corolle:label fr='Unit\351' en='Unit' fr.doc='Unit\351 du chiffre.' en.doc='Unit of the figure.' source='S004'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Indicator</em>' reference.
	 * @see #setIndicator(Indicator)
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_Indicator()
	 * @model annotation="urn:corolle:label fr='Indicateur' en='Indicator' fr.doc='Indicateur qui reprend ce chiffre.' en.doc='Indicator that takes up this figure.' source='domain \2478.1'"
	 * @generated
	 */
	Indicator getIndicator();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.KeyFigure#getIndicator <em>Indicator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' reference.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(Indicator value);

	/**
	 * Returns the value of the '<em><b>Disagrees With</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.collection.KeyFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disagrees With</em>' reference list.
	 * @see org.corolle.model.collection.CollectionPackage#getKeyFigure_DisagreesWith()
	 * @model annotation="urn:corolle:label fr='En d\351saccord avec' en='Disagrees with' fr.doc='Chiffres d\'autres sources qui disent autre chose.' en.doc='Figures of other sources that say something else.' source='domain \2471.4'"
	 * @generated
	 */
	EList<KeyFigure> getDisagreesWith();

} // KeyFigure
