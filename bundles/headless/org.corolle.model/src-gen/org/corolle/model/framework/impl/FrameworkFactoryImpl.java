/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework.impl;

import org.corolle.model.framework.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FrameworkFactoryImpl extends EFactoryImpl implements FrameworkFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FrameworkFactory init() {
		try {
			FrameworkFactory theFrameworkFactory = (FrameworkFactory)EPackage.Registry.INSTANCE.getEFactory(FrameworkPackage.eNS_URI);
			if (theFrameworkFactory != null) {
				return theFrameworkFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FrameworkFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FrameworkFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case FrameworkPackage.EVALUATION_FRAMEWORK: return createEvaluationFramework();
			case FrameworkPackage.STRATEGIC_QUESTION: return createStrategicQuestion();
			case FrameworkPackage.EVALUATIVE_QUESTION: return createEvaluativeQuestion();
			case FrameworkPackage.DIMENSION: return createDimension();
			case FrameworkPackage.CRITERION: return createCriterion();
			case FrameworkPackage.INDICATOR: return createIndicator();
			case FrameworkPackage.EXTERNAL_REFERENCE: return createExternalReference();
			case FrameworkPackage.CHANGE_MARKER: return createChangeMarker();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case FrameworkPackage.QUESTION_FOCUS:
				return createQuestionFocusFromString(eDataType, initialValue);
			case FrameworkPackage.DAC_CRITERION:
				return createDacCriterionFromString(eDataType, initialValue);
			case FrameworkPackage.INDICATOR_LEVEL:
				return createIndicatorLevelFromString(eDataType, initialValue);
			case FrameworkPackage.INDICATOR_NATURE:
				return createIndicatorNatureFromString(eDataType, initialValue);
			case FrameworkPackage.INDICATOR_MEASURE:
				return createIndicatorMeasureFromString(eDataType, initialValue);
			case FrameworkPackage.AGGREGATION:
				return createAggregationFromString(eDataType, initialValue);
			case FrameworkPackage.INDICATOR_STATUS:
				return createIndicatorStatusFromString(eDataType, initialValue);
			case FrameworkPackage.MARKER_DEPTH:
				return createMarkerDepthFromString(eDataType, initialValue);
			case FrameworkPackage.MARKER_OBSERVED:
				return createMarkerObservedFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case FrameworkPackage.QUESTION_FOCUS:
				return convertQuestionFocusToString(eDataType, instanceValue);
			case FrameworkPackage.DAC_CRITERION:
				return convertDacCriterionToString(eDataType, instanceValue);
			case FrameworkPackage.INDICATOR_LEVEL:
				return convertIndicatorLevelToString(eDataType, instanceValue);
			case FrameworkPackage.INDICATOR_NATURE:
				return convertIndicatorNatureToString(eDataType, instanceValue);
			case FrameworkPackage.INDICATOR_MEASURE:
				return convertIndicatorMeasureToString(eDataType, instanceValue);
			case FrameworkPackage.AGGREGATION:
				return convertAggregationToString(eDataType, instanceValue);
			case FrameworkPackage.INDICATOR_STATUS:
				return convertIndicatorStatusToString(eDataType, instanceValue);
			case FrameworkPackage.MARKER_DEPTH:
				return convertMarkerDepthToString(eDataType, instanceValue);
			case FrameworkPackage.MARKER_OBSERVED:
				return convertMarkerObservedToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationFramework createEvaluationFramework() {
		EvaluationFrameworkImpl evaluationFramework = new EvaluationFrameworkImpl();
		return evaluationFramework;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategicQuestion createStrategicQuestion() {
		StrategicQuestionImpl strategicQuestion = new StrategicQuestionImpl();
		return strategicQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluativeQuestion createEvaluativeQuestion() {
		EvaluativeQuestionImpl evaluativeQuestion = new EvaluativeQuestionImpl();
		return evaluativeQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension createDimension() {
		DimensionImpl dimension = new DimensionImpl();
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion createCriterion() {
		CriterionImpl criterion = new CriterionImpl();
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator createIndicator() {
		IndicatorImpl indicator = new IndicatorImpl();
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExternalReference createExternalReference() {
		ExternalReferenceImpl externalReference = new ExternalReferenceImpl();
		return externalReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeMarker createChangeMarker() {
		ChangeMarkerImpl changeMarker = new ChangeMarkerImpl();
		return changeMarker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QuestionFocus createQuestionFocusFromString(EDataType eDataType, String initialValue) {
		QuestionFocus result = QuestionFocus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuestionFocusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DacCriterion createDacCriterionFromString(EDataType eDataType, String initialValue) {
		DacCriterion result = DacCriterion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDacCriterionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorLevel createIndicatorLevelFromString(EDataType eDataType, String initialValue) {
		IndicatorLevel result = IndicatorLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorNature createIndicatorNatureFromString(EDataType eDataType, String initialValue) {
		IndicatorNature result = IndicatorNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorNatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorMeasure createIndicatorMeasureFromString(EDataType eDataType, String initialValue) {
		IndicatorMeasure result = IndicatorMeasure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorMeasureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Aggregation createAggregationFromString(EDataType eDataType, String initialValue) {
		Aggregation result = Aggregation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAggregationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IndicatorStatus createIndicatorStatusFromString(EDataType eDataType, String initialValue) {
		IndicatorStatus result = IndicatorStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIndicatorStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MarkerDepth createMarkerDepthFromString(EDataType eDataType, String initialValue) {
		MarkerDepth result = MarkerDepth.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMarkerDepthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MarkerObserved createMarkerObservedFromString(EDataType eDataType, String initialValue) {
		MarkerObserved result = MarkerObserved.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMarkerObservedToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrameworkPackage getFrameworkPackage() {
		return (FrameworkPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FrameworkPackage getPackage() {
		return FrameworkPackage.eINSTANCE;
	}

} //FrameworkFactoryImpl
