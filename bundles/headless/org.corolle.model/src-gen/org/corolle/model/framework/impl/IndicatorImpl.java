/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import java.util.Collection;

import org.corolle.model.collection.CollectionPackage;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Measurement;
import org.corolle.model.collection.Scale;
import org.corolle.model.collection.Unit;

import org.corolle.model.framework.Aggregation;
import org.corolle.model.framework.EvaluativeQuestion;
import org.corolle.model.framework.ExternalReference;
import org.corolle.model.framework.FrameworkPackage;
import org.corolle.model.framework.Indicator;
import org.corolle.model.framework.IndicatorLevel;
import org.corolle.model.framework.IndicatorMeasure;
import org.corolle.model.framework.IndicatorNature;
import org.corolle.model.framework.IndicatorStatus;

import org.corolle.model.project.Action;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.corolle.model.project.impl.NamedElementImpl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getCalculation <em>Calculation</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getAscending <em>Ascending</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getDisaggregations <em>Disaggregations</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getExternalRefs <em>External Refs</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getPlanItems <em>Plan Items</em>}</li>
 *   <li>{@link org.corolle.model.framework.impl.IndicatorImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends NamedElementImpl implements Indicator {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorLevel LEVEL_EDEFAULT = IndicatorLevel.OUTPUT;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected IndicatorLevel level = LEVEL_EDEFAULT;

	/**
	 * This is true if the Level attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean levelESet;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorNature NATURE_EDEFAULT = IndicatorNature.QUANTITATIVE;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected IndicatorNature nature = NATURE_EDEFAULT;

	/**
	 * This is true if the Nature attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean natureESet;

	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorMeasure MEASURE_EDEFAULT = IndicatorMeasure.UNIT;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected IndicatorMeasure measure = MEASURE_EDEFAULT;

	/**
	 * This is true if the Measure attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean measureESet;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCalculation() <em>Calculation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculation()
	 * @generated
	 * @ordered
	 */
	protected static final String CALCULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCalculation() <em>Calculation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculation()
	 * @generated
	 * @ordered
	 */
	protected String calculation = CALCULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAscending() <em>Ascending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAscending()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ASCENDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAscending() <em>Ascending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAscending()
	 * @generated
	 * @ordered
	 */
	protected Boolean ascending = ASCENDING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDisaggregations() <em>Disaggregations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisaggregations()
	 * @generated
	 * @ordered
	 */
	protected EList<String> disaggregations;

	/**
	 * The default value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected static final Aggregation AGGREGATION_EDEFAULT = Aggregation.NONE;

	/**
	 * The cached value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected Aggregation aggregation = AGGREGATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorStatus STATUS_EDEFAULT = IndicatorStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected IndicatorStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExternalRefs() <em>External Refs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalRefs()
	 * @generated
	 * @ordered
	 */
	protected EList<ExternalReference> externalRefs;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected Scale scale;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluativeQuestion> questions;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<NamedElement> concerns;

	/**
	 * The cached value of the '{@link #getStakeholders() <em>Stakeholders</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholders()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> stakeholders;

	/**
	 * The cached value of the '{@link #getPlanItems() <em>Plan Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanItems()
	 * @generated
	 * @ordered
	 */
	protected EList<CollectionPlanItem> planItems;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FrameworkPackage.Literals.INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(IndicatorLevel newLevel) {
		IndicatorLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		boolean oldLevelESet = levelESet;
		levelESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__LEVEL, oldLevel, level, !oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLevel() {
		IndicatorLevel oldLevel = level;
		boolean oldLevelESet = levelESet;
		level = LEVEL_EDEFAULT;
		levelESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FrameworkPackage.INDICATOR__LEVEL, oldLevel, LEVEL_EDEFAULT, oldLevelESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLevel() {
		return levelESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(IndicatorNature newNature) {
		IndicatorNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		boolean oldNatureESet = natureESet;
		natureESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__NATURE, oldNature, nature, !oldNatureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNature() {
		IndicatorNature oldNature = nature;
		boolean oldNatureESet = natureESet;
		nature = NATURE_EDEFAULT;
		natureESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FrameworkPackage.INDICATOR__NATURE, oldNature, NATURE_EDEFAULT, oldNatureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNature() {
		return natureESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorMeasure getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(IndicatorMeasure newMeasure) {
		IndicatorMeasure oldMeasure = measure;
		measure = newMeasure == null ? MEASURE_EDEFAULT : newMeasure;
		boolean oldMeasureESet = measureESet;
		measureESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__MEASURE, oldMeasure, measure, !oldMeasureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMeasure() {
		IndicatorMeasure oldMeasure = measure;
		boolean oldMeasureESet = measureESet;
		measure = MEASURE_EDEFAULT;
		measureESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FrameworkPackage.INDICATOR__MEASURE, oldMeasure, MEASURE_EDEFAULT, oldMeasureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMeasure() {
		return measureESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCalculation() {
		return calculation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalculation(String newCalculation) {
		String oldCalculation = calculation;
		calculation = newCalculation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__CALCULATION, oldCalculation, calculation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAscending() {
		return ascending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAscending(Boolean newAscending) {
		Boolean oldAscending = ascending;
		ascending = newAscending;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__ASCENDING, oldAscending, ascending));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDisaggregations() {
		if (disaggregations == null) {
			disaggregations = new EDataTypeUniqueEList<String>(String.class, this, FrameworkPackage.INDICATOR__DISAGGREGATIONS);
		}
		return disaggregations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aggregation getAggregation() {
		return aggregation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregation(Aggregation newAggregation) {
		Aggregation oldAggregation = aggregation;
		aggregation = newAggregation == null ? AGGREGATION_EDEFAULT : newAggregation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__AGGREGATION, oldAggregation, aggregation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(IndicatorStatus newStatus) {
		IndicatorStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalReference> getExternalRefs() {
		if (externalRefs == null) {
			externalRefs = new EObjectContainmentEList<ExternalReference>(ExternalReference.class, this, FrameworkPackage.INDICATOR__EXTERNAL_REFS);
		}
		return externalRefs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		if (unit != null && unit.eIsProxy()) {
			InternalEObject oldUnit = (InternalEObject)unit;
			unit = (Unit)eResolveProxy(oldUnit);
			if (unit != oldUnit) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.INDICATOR__UNIT, oldUnit, unit));
			}
		}
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Unit basicGetUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scale getScale() {
		if (scale != null && scale.eIsProxy()) {
			InternalEObject oldScale = (InternalEObject)scale;
			scale = (Scale)eResolveProxy(oldScale);
			if (scale != oldScale) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FrameworkPackage.INDICATOR__SCALE, oldScale, scale));
			}
		}
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scale basicGetScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(Scale newScale) {
		Scale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FrameworkPackage.INDICATOR__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluativeQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectWithInverseResolvingEList.ManyInverse<EvaluativeQuestion>(EvaluativeQuestion.class, this, FrameworkPackage.INDICATOR__QUESTIONS, FrameworkPackage.EVALUATIVE_QUESTION__INDICATORS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectResolvingEList<Action>(Action.class, this, FrameworkPackage.INDICATOR__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NamedElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<NamedElement>(NamedElement.class, this, FrameworkPackage.INDICATOR__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectResolvingEList<Stakeholder>(Stakeholder.class, this, FrameworkPackage.INDICATOR__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CollectionPlanItem> getPlanItems() {
		if (planItems == null) {
			planItems = new EObjectWithInverseResolvingEList.ManyInverse<CollectionPlanItem>(CollectionPlanItem.class, this, FrameworkPackage.INDICATOR__PLAN_ITEMS, CollectionPackage.COLLECTION_PLAN_ITEM__INDICATORS);
		}
		return planItems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectWithInverseResolvingEList<Measurement>(Measurement.class, this, FrameworkPackage.INDICATOR__MEASUREMENTS, CollectionPackage.MEASUREMENT__INDICATOR);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.INDICATOR__QUESTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getQuestions()).basicAdd(otherEnd, msgs);
			case FrameworkPackage.INDICATOR__PLAN_ITEMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPlanItems()).basicAdd(otherEnd, msgs);
			case FrameworkPackage.INDICATOR__MEASUREMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMeasurements()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FrameworkPackage.INDICATOR__EXTERNAL_REFS:
				return ((InternalEList<?>)getExternalRefs()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.INDICATOR__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.INDICATOR__PLAN_ITEMS:
				return ((InternalEList<?>)getPlanItems()).basicRemove(otherEnd, msgs);
			case FrameworkPackage.INDICATOR__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FrameworkPackage.INDICATOR__CODE:
				return getCode();
			case FrameworkPackage.INDICATOR__LEVEL:
				return getLevel();
			case FrameworkPackage.INDICATOR__NATURE:
				return getNature();
			case FrameworkPackage.INDICATOR__MEASURE:
				return getMeasure();
			case FrameworkPackage.INDICATOR__DEFINITION:
				return getDefinition();
			case FrameworkPackage.INDICATOR__CALCULATION:
				return getCalculation();
			case FrameworkPackage.INDICATOR__ASCENDING:
				return getAscending();
			case FrameworkPackage.INDICATOR__DISAGGREGATIONS:
				return getDisaggregations();
			case FrameworkPackage.INDICATOR__AGGREGATION:
				return getAggregation();
			case FrameworkPackage.INDICATOR__STATUS:
				return getStatus();
			case FrameworkPackage.INDICATOR__COMMENT:
				return getComment();
			case FrameworkPackage.INDICATOR__EXTERNAL_REFS:
				return getExternalRefs();
			case FrameworkPackage.INDICATOR__UNIT:
				if (resolve) return getUnit();
				return basicGetUnit();
			case FrameworkPackage.INDICATOR__SCALE:
				if (resolve) return getScale();
				return basicGetScale();
			case FrameworkPackage.INDICATOR__QUESTIONS:
				return getQuestions();
			case FrameworkPackage.INDICATOR__ACTIONS:
				return getActions();
			case FrameworkPackage.INDICATOR__CONCERNS:
				return getConcerns();
			case FrameworkPackage.INDICATOR__STAKEHOLDERS:
				return getStakeholders();
			case FrameworkPackage.INDICATOR__PLAN_ITEMS:
				return getPlanItems();
			case FrameworkPackage.INDICATOR__MEASUREMENTS:
				return getMeasurements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FrameworkPackage.INDICATOR__CODE:
				setCode((String)newValue);
				return;
			case FrameworkPackage.INDICATOR__LEVEL:
				setLevel((IndicatorLevel)newValue);
				return;
			case FrameworkPackage.INDICATOR__NATURE:
				setNature((IndicatorNature)newValue);
				return;
			case FrameworkPackage.INDICATOR__MEASURE:
				setMeasure((IndicatorMeasure)newValue);
				return;
			case FrameworkPackage.INDICATOR__DEFINITION:
				setDefinition((String)newValue);
				return;
			case FrameworkPackage.INDICATOR__CALCULATION:
				setCalculation((String)newValue);
				return;
			case FrameworkPackage.INDICATOR__ASCENDING:
				setAscending((Boolean)newValue);
				return;
			case FrameworkPackage.INDICATOR__DISAGGREGATIONS:
				getDisaggregations().clear();
				getDisaggregations().addAll((Collection<? extends String>)newValue);
				return;
			case FrameworkPackage.INDICATOR__AGGREGATION:
				setAggregation((Aggregation)newValue);
				return;
			case FrameworkPackage.INDICATOR__STATUS:
				setStatus((IndicatorStatus)newValue);
				return;
			case FrameworkPackage.INDICATOR__COMMENT:
				setComment((String)newValue);
				return;
			case FrameworkPackage.INDICATOR__EXTERNAL_REFS:
				getExternalRefs().clear();
				getExternalRefs().addAll((Collection<? extends ExternalReference>)newValue);
				return;
			case FrameworkPackage.INDICATOR__UNIT:
				setUnit((Unit)newValue);
				return;
			case FrameworkPackage.INDICATOR__SCALE:
				setScale((Scale)newValue);
				return;
			case FrameworkPackage.INDICATOR__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends EvaluativeQuestion>)newValue);
				return;
			case FrameworkPackage.INDICATOR__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
			case FrameworkPackage.INDICATOR__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends NamedElement>)newValue);
				return;
			case FrameworkPackage.INDICATOR__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case FrameworkPackage.INDICATOR__PLAN_ITEMS:
				getPlanItems().clear();
				getPlanItems().addAll((Collection<? extends CollectionPlanItem>)newValue);
				return;
			case FrameworkPackage.INDICATOR__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FrameworkPackage.INDICATOR__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case FrameworkPackage.INDICATOR__LEVEL:
				unsetLevel();
				return;
			case FrameworkPackage.INDICATOR__NATURE:
				unsetNature();
				return;
			case FrameworkPackage.INDICATOR__MEASURE:
				unsetMeasure();
				return;
			case FrameworkPackage.INDICATOR__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case FrameworkPackage.INDICATOR__CALCULATION:
				setCalculation(CALCULATION_EDEFAULT);
				return;
			case FrameworkPackage.INDICATOR__ASCENDING:
				setAscending(ASCENDING_EDEFAULT);
				return;
			case FrameworkPackage.INDICATOR__DISAGGREGATIONS:
				getDisaggregations().clear();
				return;
			case FrameworkPackage.INDICATOR__AGGREGATION:
				setAggregation(AGGREGATION_EDEFAULT);
				return;
			case FrameworkPackage.INDICATOR__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case FrameworkPackage.INDICATOR__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case FrameworkPackage.INDICATOR__EXTERNAL_REFS:
				getExternalRefs().clear();
				return;
			case FrameworkPackage.INDICATOR__UNIT:
				setUnit((Unit)null);
				return;
			case FrameworkPackage.INDICATOR__SCALE:
				setScale((Scale)null);
				return;
			case FrameworkPackage.INDICATOR__QUESTIONS:
				getQuestions().clear();
				return;
			case FrameworkPackage.INDICATOR__ACTIONS:
				getActions().clear();
				return;
			case FrameworkPackage.INDICATOR__CONCERNS:
				getConcerns().clear();
				return;
			case FrameworkPackage.INDICATOR__STAKEHOLDERS:
				getStakeholders().clear();
				return;
			case FrameworkPackage.INDICATOR__PLAN_ITEMS:
				getPlanItems().clear();
				return;
			case FrameworkPackage.INDICATOR__MEASUREMENTS:
				getMeasurements().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FrameworkPackage.INDICATOR__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case FrameworkPackage.INDICATOR__LEVEL:
				return isSetLevel();
			case FrameworkPackage.INDICATOR__NATURE:
				return isSetNature();
			case FrameworkPackage.INDICATOR__MEASURE:
				return isSetMeasure();
			case FrameworkPackage.INDICATOR__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case FrameworkPackage.INDICATOR__CALCULATION:
				return CALCULATION_EDEFAULT == null ? calculation != null : !CALCULATION_EDEFAULT.equals(calculation);
			case FrameworkPackage.INDICATOR__ASCENDING:
				return ASCENDING_EDEFAULT == null ? ascending != null : !ASCENDING_EDEFAULT.equals(ascending);
			case FrameworkPackage.INDICATOR__DISAGGREGATIONS:
				return disaggregations != null && !disaggregations.isEmpty();
			case FrameworkPackage.INDICATOR__AGGREGATION:
				return aggregation != AGGREGATION_EDEFAULT;
			case FrameworkPackage.INDICATOR__STATUS:
				return status != STATUS_EDEFAULT;
			case FrameworkPackage.INDICATOR__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case FrameworkPackage.INDICATOR__EXTERNAL_REFS:
				return externalRefs != null && !externalRefs.isEmpty();
			case FrameworkPackage.INDICATOR__UNIT:
				return unit != null;
			case FrameworkPackage.INDICATOR__SCALE:
				return scale != null;
			case FrameworkPackage.INDICATOR__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case FrameworkPackage.INDICATOR__ACTIONS:
				return actions != null && !actions.isEmpty();
			case FrameworkPackage.INDICATOR__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case FrameworkPackage.INDICATOR__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
			case FrameworkPackage.INDICATOR__PLAN_ITEMS:
				return planItems != null && !planItems.isEmpty();
			case FrameworkPackage.INDICATOR__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (code: ");
		result.append(code);
		result.append(", level: ");
		if (levelESet) result.append(level); else result.append("<unset>");
		result.append(", nature: ");
		if (natureESet) result.append(nature); else result.append("<unset>");
		result.append(", measure: ");
		if (measureESet) result.append(measure); else result.append("<unset>");
		result.append(", definition: ");
		result.append(definition);
		result.append(", calculation: ");
		result.append(calculation);
		result.append(", ascending: ");
		result.append(ascending);
		result.append(", disaggregations: ");
		result.append(disaggregations);
		result.append(", aggregation: ");
		result.append(aggregation);
		result.append(", status: ");
		result.append(status);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
