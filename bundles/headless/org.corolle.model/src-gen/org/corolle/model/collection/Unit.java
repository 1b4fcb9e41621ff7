/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.collection;

import java.math.BigDecimal;

import org.corolle.model.project.NamedElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.collection.Unit#getSymbol <em>Symbol</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getKind <em>Kind</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getFactorToBase <em>Factor To Base</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getMinutesPerUnit <em>Minutes Per Unit</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getMinBalance <em>Min Balance</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getMaxBalance <em>Max Balance</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getOpeningIndividual <em>Opening Individual</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getOpeningCollective <em>Opening Collective</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getResetPeriod <em>Reset Period</em>}</li>
 *   <li>{@link org.corolle.model.collection.Unit#getAcceptsGoods <em>Accepts Goods</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.collection.CollectionPackage#getUnit()
 * @model annotation="urn:corolle:label fr='Unit\351' en='Unit' fr.doc='Unit\351 de mesure, avec ses r\350gles si c\'est une monnaie-temps.' en.doc='Unit of measure, with its rules if it is a time currency.' source='S000'"
 * @generated
 */
public interface Unit extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Symbol</em>' attribute.
	 * @see #setSymbol(String)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_Symbol()
	 * @model annotation="urn:corolle:label fr='Symbole' en='Symbol' fr.doc='Symbole court.' en.doc='Short symbol.' source='domain \2478.1'"
	 * @generated
	 */
	String getSymbol();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getSymbol <em>Symbol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbol</em>' attribute.
	 * @see #getSymbol()
	 * @generated
	 */
	void setSymbol(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.UnitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.UnitKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #setKind(UnitKind)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_Kind()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Type' en='Kind' fr.doc='Ce que l\'unit\351 compte.' en.doc='What the unit counts.' source='domain \2478.1'"
	 * @generated
	 */
	UnitKind getKind();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.corolle.model.collection.UnitKind
	 * @see #isSetKind()
	 * @see #unsetKind()
	 * @see #getKind()
	 * @generated
	 */
	void setKind(UnitKind value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.collection.Unit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetKind()
	 * @see #getKind()
	 * @see #setKind(UnitKind)
	 * @generated
	 */
	void unsetKind();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.collection.Unit#getKind <em>Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Kind</em>' attribute is set.
	 * @see #unsetKind()
	 * @see #getKind()
	 * @see #setKind(UnitKind)
	 * @generated
	 */
	boolean isSetKind();

	/**
	 * Returns the value of the '<em><b>Factor To Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Factor To Base</em>' attribute.
	 * @see #setFactorToBase(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_FactorToBase()
	 * @model annotation="urn:corolle:label fr='Facteur de conversion' en='Factor to base' fr.doc='Multiplicateur vers l\'unit\351 de base du m\352me type.' en.doc='Multiplier to the base unit of the same kind.' source='domain \2478.1'"
	 * @generated
	 */
	BigDecimal getFactorToBase();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getFactorToBase <em>Factor To Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor To Base</em>' attribute.
	 * @see #getFactorToBase()
	 * @generated
	 */
	void setFactorToBase(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minutes Per Unit</em>' attribute.
	 * @see #setMinutesPerUnit(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_MinutesPerUnit()
	 * @model annotation="urn:corolle:label fr='Minutes par unit\351' en='Minutes per unit' fr.doc='Monnaie-temps : minutes que vaut une unit\351.' en.doc='Time currency: minutes that one unit is worth.' source='S000'"
	 * @generated
	 */
	BigDecimal getMinutesPerUnit();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getMinutesPerUnit <em>Minutes Per Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Unit</em>' attribute.
	 * @see #getMinutesPerUnit()
	 * @generated
	 */
	void setMinutesPerUnit(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Min Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Min Balance</em>' attribute.
	 * @see #setMinBalance(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_MinBalance()
	 * @model annotation="urn:corolle:label fr='Solde minimal' en='Lowest balance' fr.doc='Monnaie-temps : solde le plus bas permis.' en.doc='Time currency: lowest balance allowed.' source='S000'"
	 * @generated
	 */
	BigDecimal getMinBalance();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getMinBalance <em>Min Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Balance</em>' attribute.
	 * @see #getMinBalance()
	 * @generated
	 */
	void setMinBalance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Max Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Balance</em>' attribute.
	 * @see #setMaxBalance(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_MaxBalance()
	 * @model annotation="urn:corolle:label fr='Solde maximal' en='Highest balance' fr.doc='Monnaie-temps : plafond du compte.' en.doc='Time currency: cap of the account.' source='S000'"
	 * @generated
	 */
	BigDecimal getMaxBalance();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getMaxBalance <em>Max Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Balance</em>' attribute.
	 * @see #getMaxBalance()
	 * @generated
	 */
	void setMaxBalance(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Opening Individual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Individual</em>' attribute.
	 * @see #setOpeningIndividual(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_OpeningIndividual()
	 * @model annotation="urn:corolle:label fr='Cr\351dit d\'ouverture individuel' en='Opening credit, individual' fr.doc='Monnaie-temps : cr\351dit \340 l\'adh\351sion d\'une personne.' en.doc='Time currency: credit when a person joins.' source='S000'"
	 * @generated
	 */
	BigDecimal getOpeningIndividual();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getOpeningIndividual <em>Opening Individual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Individual</em>' attribute.
	 * @see #getOpeningIndividual()
	 * @generated
	 */
	void setOpeningIndividual(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Opening Collective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opening Collective</em>' attribute.
	 * @see #setOpeningCollective(BigDecimal)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_OpeningCollective()
	 * @model annotation="urn:corolle:label fr='Cr\351dit d\'ouverture collectif' en='Opening credit, collective' fr.doc='Monnaie-temps : cr\351dit \340 l\'adh\351sion d\'un collectif.' en.doc='Time currency: credit when a collective joins.' source='S000'"
	 * @generated
	 */
	BigDecimal getOpeningCollective();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getOpeningCollective <em>Opening Collective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening Collective</em>' attribute.
	 * @see #getOpeningCollective()
	 * @generated
	 */
	void setOpeningCollective(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Reset Period</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.collection.ResetPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reset Period</em>' attribute.
	 * @see org.corolle.model.collection.ResetPeriod
	 * @see #isSetResetPeriod()
	 * @see #unsetResetPeriod()
	 * @see #setResetPeriod(ResetPeriod)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_ResetPeriod()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Remise \340 z\351ro' en='Reset' fr.doc='Quand les comptes repartent de z\351ro.' en.doc='When accounts start again from zero.' source='S000'"
	 * @generated
	 */
	ResetPeriod getResetPeriod();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getResetPeriod <em>Reset Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reset Period</em>' attribute.
	 * @see org.corolle.model.collection.ResetPeriod
	 * @see #isSetResetPeriod()
	 * @see #unsetResetPeriod()
	 * @see #getResetPeriod()
	 * @generated
	 */
	void setResetPeriod(ResetPeriod value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.collection.Unit#getResetPeriod <em>Reset Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetResetPeriod()
	 * @see #getResetPeriod()
	 * @see #setResetPeriod(ResetPeriod)
	 * @generated
	 */
	void unsetResetPeriod();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.collection.Unit#getResetPeriod <em>Reset Period</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reset Period</em>' attribute is set.
	 * @see #unsetResetPeriod()
	 * @see #getResetPeriod()
	 * @see #setResetPeriod(ResetPeriod)
	 * @generated
	 */
	boolean isSetResetPeriod();

	/**
	 * Returns the value of the '<em><b>Accepts Goods</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accepts Goods</em>' attribute.
	 * @see #setAcceptsGoods(Boolean)
	 * @see org.corolle.model.collection.CollectionPackage#getUnit_AcceptsGoods()
	 * @model annotation="urn:corolle:label fr='Accepte les biens' en='Accepts goods' fr.doc='L\'unit\351 sert-elle aussi \340 \351changer des biens ?' en.doc='Is the unit also used to exchange goods?' source='S000'"
	 * @generated
	 */
	Boolean getAcceptsGoods();

	/**
	 * Sets the value of the '{@link org.corolle.model.collection.Unit#getAcceptsGoods <em>Accepts Goods</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepts Goods</em>' attribute.
	 * @see #getAcceptsGoods()
	 * @generated
	 */
	void setAcceptsGoods(Boolean value);

} // Unit
