/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Scale;
import org.corolle.model.collection.Unit;

import org.corolle.model.project.Action;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.Indicator#getCode <em>Code</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getLevel <em>Level</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getNature <em>Nature</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getCalculation <em>Calculation</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getAscending <em>Ascending</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getDisaggregations <em>Disaggregations</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getComment <em>Comment</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getExternalRefs <em>External Refs</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getScale <em>Scale</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getActions <em>Actions</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getPlanItems <em>Plan Items</em>}</li>
 *   <li>{@link org.corolle.model.framework.Indicator#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getIndicator()
 * @model annotation="urn:corolle:label fr='Indicateur' en='Indicator' fr.doc='Instrument de mesure d\'un crit\350re. Sa d\351finition voyage d\'un territoire \340 l\'autre, ses valeurs non.' en.doc='Measuring instrument of a criterion. Its definition travels between territories, its values do not.' source='domain \2473.1, \2470' fr.name='Indicateur' en.name='Indicator' fr.name.doc='Ce que l\'on regarde.' en.name.doc='What is looked at.'"
 * @generated
 */
public interface Indicator extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Code()
	 * @model annotation="urn:corolle:label fr='Code' en='Code' fr.doc='Code court et unique.' en.doc='Short, unique code.' source='IATI'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.IndicatorLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorLevel
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #setLevel(IndicatorLevel)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Level()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Niveau' en='Level' fr.doc='R\351alisation, r\351sultat ou impact.' en.doc='Output, outcome or impact.' source='COORACE, IATI'"
	 * @generated
	 */
	IndicatorLevel getLevel();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorLevel
	 * @see #isSetLevel()
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(IndicatorLevel value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.framework.Indicator#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLevel()
	 * @see #getLevel()
	 * @see #setLevel(IndicatorLevel)
	 * @generated
	 */
	void unsetLevel();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.framework.Indicator#getLevel <em>Level</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Level</em>' attribute is set.
	 * @see #unsetLevel()
	 * @see #getLevel()
	 * @see #setLevel(IndicatorLevel)
	 * @generated
	 */
	boolean isSetLevel();

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.IndicatorNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorNature
	 * @see #isSetNature()
	 * @see #unsetNature()
	 * @see #setNature(IndicatorNature)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Nature()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Nature' en='Nature' fr.doc='Quantitatif ou qualitatif.' en.doc='Quantitative or qualitative.' source='domain \2473.1'"
	 * @generated
	 */
	IndicatorNature getNature();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorNature
	 * @see #isSetNature()
	 * @see #unsetNature()
	 * @see #getNature()
	 * @generated
	 */
	void setNature(IndicatorNature value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.framework.Indicator#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNature()
	 * @see #getNature()
	 * @see #setNature(IndicatorNature)
	 * @generated
	 */
	void unsetNature();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.framework.Indicator#getNature <em>Nature</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Nature</em>' attribute is set.
	 * @see #unsetNature()
	 * @see #getNature()
	 * @see #setNature(IndicatorNature)
	 * @generated
	 */
	boolean isSetNature();

	/**
	 * Returns the value of the '<em><b>Measure</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.IndicatorMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measure</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorMeasure
	 * @see #isSetMeasure()
	 * @see #unsetMeasure()
	 * @see #setMeasure(IndicatorMeasure)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Measure()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Mesure' en='Measure' fr.doc='Unit\351, pourcentage, nominale, ordinale, qualitative.' en.doc='Unit, percentage, nominal, ordinal, qualitative.' source='IATI'"
	 * @generated
	 */
	IndicatorMeasure getMeasure();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measure</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorMeasure
	 * @see #isSetMeasure()
	 * @see #unsetMeasure()
	 * @see #getMeasure()
	 * @generated
	 */
	void setMeasure(IndicatorMeasure value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.framework.Indicator#getMeasure <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMeasure()
	 * @see #getMeasure()
	 * @see #setMeasure(IndicatorMeasure)
	 * @generated
	 */
	void unsetMeasure();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.framework.Indicator#getMeasure <em>Measure</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Measure</em>' attribute is set.
	 * @see #unsetMeasure()
	 * @see #getMeasure()
	 * @see #setMeasure(IndicatorMeasure)
	 * @generated
	 */
	boolean isSetMeasure();

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Definition()
	 * @model annotation="urn:corolle:label fr='D\351finition' en='Definition' fr.doc='Ce que l\'indicateur veut dire exactement.' en.doc='What exactly the indicator means.' source='IRIS'"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Calculation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calculation</em>' attribute.
	 * @see #setCalculation(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Calculation()
	 * @model annotation="urn:corolle:label fr='Mode de calcul' en='Calculation' fr.doc='Comment on obtient la valeur.' en.doc='How the value is obtained.' source='IRIS'"
	 * @generated
	 */
	String getCalculation();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getCalculation <em>Calculation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calculation</em>' attribute.
	 * @see #getCalculation()
	 * @generated
	 */
	void setCalculation(String value);

	/**
	 * Returns the value of the '<em><b>Ascending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ascending</em>' attribute.
	 * @see #setAscending(Boolean)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Ascending()
	 * @model annotation="urn:corolle:label fr='Sens de lecture' en='Direction' fr.doc='Oui : plus la valeur est haute, mieux c\'est.' en.doc='Yes: the higher the value, the better.' source='IATI'"
	 * @generated
	 */
	Boolean getAscending();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getAscending <em>Ascending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ascending</em>' attribute.
	 * @see #getAscending()
	 * @generated
	 */
	void setAscending(Boolean value);

	/**
	 * Returns the value of the '<em><b>Disaggregations</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disaggregations</em>' attribute list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Disaggregations()
	 * @model annotation="urn:corolle:label fr='Ventilations' en='Disaggregations' fr.doc='D\351coupages souhait\351s : par \342ge, par quartier\u2026' en.doc='Breakdowns wanted: by age, by neighbourhood\u2026' source='IATI'"
	 * @generated
	 */
	EList<String> getDisaggregations();

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.Aggregation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see org.corolle.model.framework.Aggregation
	 * @see #setAggregation(Aggregation)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Aggregation()
	 * @model annotation="urn:corolle:label fr='Agr\351gation' en='Aggregation' fr.doc='Comment r\351unir les valeurs.' en.doc='How values are brought together.' source='IATI'"
	 * @generated
	 */
	Aggregation getAggregation();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see org.corolle.model.framework.Aggregation
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(Aggregation value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.IndicatorStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorStatus
	 * @see #setStatus(IndicatorStatus)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Status()
	 * @model annotation="urn:corolle:label fr='Statut' en='Status' fr.doc='Propos\351, retenu ou \351cart\351.' en.doc='Proposed, retained or discarded.' source='domain \2470'"
	 * @generated
	 */
	IndicatorStatus getStatus();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.corolle.model.framework.IndicatorStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(IndicatorStatus value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Comment()
	 * @model annotation="urn:corolle:label fr='Commentaire' en='Comment' fr.doc='Remarque de l\'\351quipe.' en.doc='Remark of the team.' source='domain \2473.4'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>External Refs</b></em>' containment reference list.
	 * The list contents are of type {@link org.corolle.model.framework.ExternalReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>External Refs</em>' containment reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_ExternalRefs()
	 * @model containment="true"
	 *        annotation="urn:corolle:label fr='R\351f\351rences externes' en='External references' fr.doc='Codes dans d\'autres r\351f\351rentiels.' en.doc='Codes in other frameworks.' source='IATI'"
	 * @generated
	 */
	EList<ExternalReference> getExternalRefs();

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Unit()
	 * @model annotation="urn:corolle:label fr='Unit\351' en='Unit' fr.doc='Unit\351 de la valeur.' en.doc='Unit of the value.' source='IATI'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(Scale)
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Scale()
	 * @model annotation="urn:corolle:label fr='\311chelle' en='Scale' fr.doc='\311chelle d\'un indicateur ordinal.' en.doc='Scale of an ordinal indicator.' source='domain \2478.1'"
	 * @generated
	 */
	Scale getScale();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.Indicator#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(Scale value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.EvaluativeQuestion}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.framework.EvaluativeQuestion#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Questions</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Questions()
	 * @see org.corolle.model.framework.EvaluativeQuestion#getIndicators
	 * @model opposite="indicators"
	 *        annotation="urn:corolle:label fr='Questions \351valuatives' en='Evaluative questions' fr.doc='Questions auxquelles il aide \340 r\351pondre.' en.doc='Questions it helps to answer.' source='domain \2478.1'"
	 * @generated
	 */
	EList<EvaluativeQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actions</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Actions()
	 * @model annotation="urn:corolle:label fr='Actions' en='Actions' fr.doc='Actions concern\351es.' en.doc='Actions concerned.' source='domain \2473.4'"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.NamedElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Concerns()
	 * @model annotation="urn:corolle:label fr='Maillons de la cha\356ne' en='Links of the chain' fr.doc='Activit\351s, circuits, domaines d\'impact concern\351s.' en.doc='Activities, circuits, impact domains concerned.' source='domain \2473.4'"
	 * @generated
	 */
	EList<NamedElement> getConcerns();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.project.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholders</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Stakeholders()
	 * @model annotation="urn:corolle:label fr='Public, parties prenantes' en='Public, stakeholders' fr.doc='Qui est concern\351 par la mesure.' en.doc='Who the measurement is about.' source='domain \2473.4'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

	/**
	 * Returns the value of the '<em><b>Plan Items</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.collection.CollectionPlanItem}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.collection.CollectionPlanItem#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan Items</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_PlanItems()
	 * @see org.corolle.model.collection.CollectionPlanItem#getIndicators
	 * @model opposite="indicators"
	 *        annotation="urn:corolle:label fr='Plan de recueil' en='Collection plan' fr.doc='Lignes du plan de recueil.' en.doc='Lines of the collection plan.' source='domain \2473.2 G7'"
	 * @generated
	 */
	EList<CollectionPlanItem> getPlanItems();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.collection.Measurement}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.collection.Measurement#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measurements</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getIndicator_Measurements()
	 * @see org.corolle.model.collection.Measurement#getIndicator
	 * @model opposite="indicator"
	 *        annotation="urn:corolle:label fr='Mesures' en='Measurements' fr.doc='Valeurs de cet indicateur.' en.doc='Values of this indicator.' source='IATI'"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // Indicator
