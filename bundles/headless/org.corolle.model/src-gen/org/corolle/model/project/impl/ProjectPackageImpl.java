/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.project.impl;

import org.corolle.model.chain.ChainPackage;

import org.corolle.model.chain.impl.ChainPackageImpl;

import org.corolle.model.collection.CollectionPackage;

import org.corolle.model.collection.impl.CollectionPackageImpl;

import org.corolle.model.framework.FrameworkPackage;

import org.corolle.model.framework.impl.FrameworkPackageImpl;

import org.corolle.model.layout.LayoutPackage;

import org.corolle.model.layout.impl.LayoutPackageImpl;

import org.corolle.model.project.Action;
import org.corolle.model.project.ActionStatus;
import org.corolle.model.project.Commitment;
import org.corolle.model.project.CommitmentKind;
import org.corolle.model.project.CommitmentZoom;
import org.corolle.model.project.DocumentStatus;
import org.corolle.model.project.Element;
import org.corolle.model.project.EvaluationProject;
import org.corolle.model.project.GlossaryEntry;
import org.corolle.model.project.Identified;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Objective;
import org.corolle.model.project.Phase;
import org.corolle.model.project.ProjectCycle;
import org.corolle.model.project.ProjectFactory;
import org.corolle.model.project.ProjectPackage;
import org.corolle.model.project.Purpose;
import org.corolle.model.project.Reading;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.RuleSeverity;
import org.corolle.model.project.RuleThreshold;
import org.corolle.model.project.SourceDocument;
import org.corolle.model.project.SourceReference;
import org.corolle.model.project.Stakeholder;
import org.corolle.model.project.StakeholderKind;
import org.corolle.model.project.Territory;
import org.corolle.model.project.TerritoryLevel;

import org.corolle.model.project.util.ProjectValidator;

import org.corolle.model.transfer.TransferPackage;

import org.corolle.model.transfer.impl.TransferPackageImpl;

import org.corolle.model.workshop.WorkshopPackage;

import org.corolle.model.workshop.impl.WorkshopPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EValidator;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProjectPackageImpl extends EPackageImpl implements ProjectPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass readingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationProjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass territoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commitmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stakeholderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectiveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commitmentZoomEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass glossaryEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleThresholdEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum purposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum projectCycleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum documentStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum territoryLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commitmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stakeholderKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleSeverityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType partialDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType colourEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.corolle.model.project.ProjectPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ProjectPackageImpl() {
		super(eNS_URI, ProjectFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ProjectPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ProjectPackage init() {
		if (isInited) return (ProjectPackage)EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredProjectPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ProjectPackageImpl theProjectPackage = registeredProjectPackage instanceof ProjectPackageImpl ? (ProjectPackageImpl)registeredProjectPackage : new ProjectPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);
		ChainPackageImpl theChainPackage = (ChainPackageImpl)(registeredPackage instanceof ChainPackageImpl ? registeredPackage : ChainPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
		FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);
		CollectionPackageImpl theCollectionPackage = (CollectionPackageImpl)(registeredPackage instanceof CollectionPackageImpl ? registeredPackage : CollectionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(WorkshopPackage.eNS_URI);
		WorkshopPackageImpl theWorkshopPackage = (WorkshopPackageImpl)(registeredPackage instanceof WorkshopPackageImpl ? registeredPackage : WorkshopPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TransferPackage.eNS_URI);
		TransferPackageImpl theTransferPackage = (TransferPackageImpl)(registeredPackage instanceof TransferPackageImpl ? registeredPackage : TransferPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);
		LayoutPackageImpl theLayoutPackage = (LayoutPackageImpl)(registeredPackage instanceof LayoutPackageImpl ? registeredPackage : LayoutPackage.eINSTANCE);

		// Create package meta-data objects
		theProjectPackage.createPackageContents();
		theChainPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theCollectionPackage.createPackageContents();
		theWorkshopPackage.createPackageContents();
		theTransferPackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		theProjectPackage.initializePackageContents();
		theChainPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theCollectionPackage.initializePackageContents();
		theWorkshopPackage.initializePackageContents();
		theTransferPackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Register package validator
		EValidator.Registry.INSTANCE.put
			(theProjectPackage,
			 new EValidator.Descriptor() {
				 @Override
				 public EValidator getEValidator() {
					 return ProjectValidator.INSTANCE;
				 }
			 });

		// Mark meta-data to indicate it can't be changed
		theProjectPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ProjectPackage.eNS_URI, theProjectPackage);
		return theProjectPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_TransferScope() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Illustrative() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Provenance() {
		return (EReference)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_SourceRefs() {
		return (EReference)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Readings() {
		return (EReference)elementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_EasyLabel() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Description() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Pictogram() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_OriginalWording() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReading() {
		return readingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReading_Text() {
		return (EAttribute)readingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReading_Stakeholders() {
		return (EReference)readingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReading_Session() {
		return (EReference)readingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceReference() {
		return sourceReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceReference_Locator() {
		return (EAttribute)sourceReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceReference_Quotation() {
		return (EAttribute)sourceReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSourceReference_Document() {
		return (EReference)sourceReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSourceDocument() {
		return sourceDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceDocument_Publisher() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceDocument_Date() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceDocument_Uri() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSourceDocument_Locator() {
		return (EAttribute)sourceDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluationProject() {
		return evaluationProjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_FormatVersion() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_Purposes() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_Phase() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_Cycle() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_StartDate() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_EndDate() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_Version() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_Language() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_Organisation() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationProject_Scoring() {
		return (EAttribute)evaluationProjectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Territory() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Territories() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Commitments() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Stakeholders() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Actions() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_KeyFigures() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Chains() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Framework() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Measurements() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Sessions() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Contributions() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Documents() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Units() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Glossary() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Snapshots() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Kits() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Crosswalks() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_RuleSettings() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationProject_Layouts() {
		return (EReference)evaluationProjectEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTerritory() {
		return territoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Level() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_Code() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTerritory_PriorityQuarter() {
		return (EAttribute)territoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTerritory_Parent() {
		return (EReference)territoryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTerritory_Neighbours() {
		return (EReference)territoryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitment() {
		return commitmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Kind() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStakeholder() {
		return stakeholderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Kind() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Collective() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Interest() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Influence() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Expectations() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Contribution() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Gain() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStakeholder_Contributes() {
		return (EReference)stakeholderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStakeholder_BenefitsFrom() {
		return (EReference)stakeholderEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStakeholder_Territory() {
		return (EReference)stakeholderEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAction() {
		return actionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Theme() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_GroupName() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_StartDate() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Status() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_HowItWorks() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Activities() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Recognitions() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_QualitativeResults() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Objectives() {
		return (EReference)actionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_KeyFigures() {
		return (EReference)actionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Zooms() {
		return (EReference)actionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Partners() {
		return (EReference)actionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Chains() {
		return (EReference)actionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjective() {
		return objectiveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Impacts() {
		return (EReference)objectiveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Indicators() {
		return (EReference)objectiveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitmentZoom() {
		return commitmentZoomEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitmentZoom_Text() {
		return (EAttribute)commitmentZoomEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitmentZoom_Commitment() {
		return (EReference)commitmentZoomEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGlossaryEntry() {
		return glossaryEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGlossaryEntry_Translation() {
		return (EAttribute)glossaryEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleSetting() {
		return ruleSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Rule() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Enabled() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSetting_Severity() {
		return (EAttribute)ruleSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRuleSetting_Thresholds() {
		return (EReference)ruleSettingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleThreshold() {
		return ruleThresholdEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleThreshold_Name() {
		return (EAttribute)ruleThresholdEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleThreshold_Value() {
		return (EAttribute)ruleThresholdEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPurpose() {
		return purposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhase() {
		return phaseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProjectCycle() {
		return projectCycleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDocumentStatus() {
		return documentStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTerritoryLevel() {
		return territoryLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommitmentKind() {
		return commitmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStakeholderKind() {
		return stakeholderKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionStatus() {
		return actionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleSeverity() {
		return ruleSeverityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPartialDate() {
		return partialDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getColour() {
		return colourEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectFactory getProjectFactory() {
		return (ProjectFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__TRANSFER_SCOPE);
		createEAttribute(elementEClass, ELEMENT__ILLUSTRATIVE);
		createEReference(elementEClass, ELEMENT__PROVENANCE);
		createEReference(elementEClass, ELEMENT__SOURCE_REFS);
		createEReference(elementEClass, ELEMENT__READINGS);

		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__EASY_LABEL);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__DESCRIPTION);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__PICTOGRAM);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__ORIGINAL_WORDING);

		readingEClass = createEClass(READING);
		createEAttribute(readingEClass, READING__TEXT);
		createEReference(readingEClass, READING__STAKEHOLDERS);
		createEReference(readingEClass, READING__SESSION);

		sourceReferenceEClass = createEClass(SOURCE_REFERENCE);
		createEAttribute(sourceReferenceEClass, SOURCE_REFERENCE__LOCATOR);
		createEAttribute(sourceReferenceEClass, SOURCE_REFERENCE__QUOTATION);
		createEReference(sourceReferenceEClass, SOURCE_REFERENCE__DOCUMENT);

		sourceDocumentEClass = createEClass(SOURCE_DOCUMENT);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__PUBLISHER);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__DATE);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__URI);
		createEAttribute(sourceDocumentEClass, SOURCE_DOCUMENT__LOCATOR);

		evaluationProjectEClass = createEClass(EVALUATION_PROJECT);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__FORMAT_VERSION);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__PURPOSES);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__PHASE);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__CYCLE);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__START_DATE);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__END_DATE);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__VERSION);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__LANGUAGE);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__ORGANISATION);
		createEAttribute(evaluationProjectEClass, EVALUATION_PROJECT__SCORING);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__TERRITORY);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__TERRITORIES);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__COMMITMENTS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__STAKEHOLDERS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__ACTIONS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__KEY_FIGURES);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__CHAINS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__FRAMEWORK);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__MEASUREMENTS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__SESSIONS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__CONTRIBUTIONS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__DOCUMENTS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__UNITS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__GLOSSARY);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__SNAPSHOTS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__KITS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__CROSSWALKS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__RULE_SETTINGS);
		createEReference(evaluationProjectEClass, EVALUATION_PROJECT__LAYOUTS);

		territoryEClass = createEClass(TERRITORY);
		createEAttribute(territoryEClass, TERRITORY__LEVEL);
		createEAttribute(territoryEClass, TERRITORY__CODE);
		createEAttribute(territoryEClass, TERRITORY__PRIORITY_QUARTER);
		createEReference(territoryEClass, TERRITORY__PARENT);
		createEReference(territoryEClass, TERRITORY__NEIGHBOURS);

		commitmentEClass = createEClass(COMMITMENT);
		createEAttribute(commitmentEClass, COMMITMENT__KIND);

		stakeholderEClass = createEClass(STAKEHOLDER);
		createEAttribute(stakeholderEClass, STAKEHOLDER__KIND);
		createEAttribute(stakeholderEClass, STAKEHOLDER__COLLECTIVE);
		createEAttribute(stakeholderEClass, STAKEHOLDER__INTEREST);
		createEAttribute(stakeholderEClass, STAKEHOLDER__INFLUENCE);
		createEAttribute(stakeholderEClass, STAKEHOLDER__EXPECTATIONS);
		createEAttribute(stakeholderEClass, STAKEHOLDER__CONTRIBUTION);
		createEAttribute(stakeholderEClass, STAKEHOLDER__GAIN);
		createEReference(stakeholderEClass, STAKEHOLDER__CONTRIBUTES);
		createEReference(stakeholderEClass, STAKEHOLDER__BENEFITS_FROM);
		createEReference(stakeholderEClass, STAKEHOLDER__TERRITORY);

		actionEClass = createEClass(ACTION);
		createEAttribute(actionEClass, ACTION__THEME);
		createEAttribute(actionEClass, ACTION__GROUP_NAME);
		createEAttribute(actionEClass, ACTION__START_DATE);
		createEAttribute(actionEClass, ACTION__STATUS);
		createEAttribute(actionEClass, ACTION__HOW_IT_WORKS);
		createEAttribute(actionEClass, ACTION__ACTIVITIES);
		createEAttribute(actionEClass, ACTION__RECOGNITIONS);
		createEAttribute(actionEClass, ACTION__QUALITATIVE_RESULTS);
		createEReference(actionEClass, ACTION__OBJECTIVES);
		createEReference(actionEClass, ACTION__KEY_FIGURES);
		createEReference(actionEClass, ACTION__ZOOMS);
		createEReference(actionEClass, ACTION__PARTNERS);
		createEReference(actionEClass, ACTION__CHAINS);

		objectiveEClass = createEClass(OBJECTIVE);
		createEReference(objectiveEClass, OBJECTIVE__IMPACTS);
		createEReference(objectiveEClass, OBJECTIVE__INDICATORS);

		commitmentZoomEClass = createEClass(COMMITMENT_ZOOM);
		createEAttribute(commitmentZoomEClass, COMMITMENT_ZOOM__TEXT);
		createEReference(commitmentZoomEClass, COMMITMENT_ZOOM__COMMITMENT);

		glossaryEntryEClass = createEClass(GLOSSARY_ENTRY);
		createEAttribute(glossaryEntryEClass, GLOSSARY_ENTRY__TRANSLATION);

		ruleSettingEClass = createEClass(RULE_SETTING);
		createEAttribute(ruleSettingEClass, RULE_SETTING__RULE);
		createEAttribute(ruleSettingEClass, RULE_SETTING__ENABLED);
		createEAttribute(ruleSettingEClass, RULE_SETTING__SEVERITY);
		createEReference(ruleSettingEClass, RULE_SETTING__THRESHOLDS);

		ruleThresholdEClass = createEClass(RULE_THRESHOLD);
		createEAttribute(ruleThresholdEClass, RULE_THRESHOLD__NAME);
		createEAttribute(ruleThresholdEClass, RULE_THRESHOLD__VALUE);

		// Create enums
		purposeEEnum = createEEnum(PURPOSE);
		phaseEEnum = createEEnum(PHASE);
		projectCycleEEnum = createEEnum(PROJECT_CYCLE);
		documentStatusEEnum = createEEnum(DOCUMENT_STATUS);
		territoryLevelEEnum = createEEnum(TERRITORY_LEVEL);
		commitmentKindEEnum = createEEnum(COMMITMENT_KIND);
		stakeholderKindEEnum = createEEnum(STAKEHOLDER_KIND);
		actionStatusEEnum = createEEnum(ACTION_STATUS);
		ruleSeverityEEnum = createEEnum(RULE_SEVERITY);

		// Create data types
		partialDateEDataType = createEDataType(PARTIAL_DATE);
		colourEDataType = createEDataType(COLOUR);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		TransferPackage theTransferPackage = (TransferPackage)EPackage.Registry.INSTANCE.getEPackage(TransferPackage.eNS_URI);
		WorkshopPackage theWorkshopPackage = (WorkshopPackage)EPackage.Registry.INSTANCE.getEPackage(WorkshopPackage.eNS_URI);
		CollectionPackage theCollectionPackage = (CollectionPackage)EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);
		ChainPackage theChainPackage = (ChainPackage)EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);
		FrameworkPackage theFrameworkPackage = (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
		LayoutPackage theLayoutPackage = (LayoutPackage)EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		elementEClass.getESuperTypes().add(this.getIdentified());
		namedElementEClass.getESuperTypes().add(this.getElement());
		readingEClass.getESuperTypes().add(this.getIdentified());
		sourceReferenceEClass.getESuperTypes().add(this.getIdentified());
		sourceDocumentEClass.getESuperTypes().add(this.getNamedElement());
		evaluationProjectEClass.getESuperTypes().add(this.getNamedElement());
		territoryEClass.getESuperTypes().add(this.getNamedElement());
		commitmentEClass.getESuperTypes().add(this.getNamedElement());
		stakeholderEClass.getESuperTypes().add(this.getNamedElement());
		actionEClass.getESuperTypes().add(this.getNamedElement());
		objectiveEClass.getESuperTypes().add(this.getNamedElement());
		commitmentZoomEClass.getESuperTypes().add(this.getElement());
		glossaryEntryEClass.getESuperTypes().add(this.getNamedElement());
		ruleSettingEClass.getESuperTypes().add(this.getIdentified());
		ruleThresholdEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_TransferScope(), theTransferPackage.getTransferScope(), "transferScope", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Illustrative(), ecorePackage.getEBoolean(), "illustrative", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Provenance(), theTransferPackage.getProvenance(), null, "provenance", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_SourceRefs(), this.getSourceReference(), null, "sourceRefs", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Readings(), this.getReading(), null, "readings", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_EasyLabel(), ecorePackage.getEString(), "easyLabel", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Pictogram(), ecorePackage.getEString(), "pictogram", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_OriginalWording(), ecorePackage.getEString(), "originalWording", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(readingEClass, Reading.class, "Reading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReading_Text(), ecorePackage.getEString(), "text", null, 0, 1, Reading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReading_Stakeholders(), this.getStakeholder(), null, "stakeholders", null, 0, -1, Reading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReading_Session(), theWorkshopPackage.getSession(), null, "session", null, 0, 1, Reading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceReferenceEClass, SourceReference.class, "SourceReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceReference_Locator(), ecorePackage.getEString(), "locator", null, 0, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceReference_Quotation(), ecorePackage.getEString(), "quotation", null, 0, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSourceReference_Document(), this.getSourceDocument(), null, "document", null, 0, 1, SourceReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceDocumentEClass, SourceDocument.class, "SourceDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSourceDocument_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Date(), this.getPartialDate(), "date", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSourceDocument_Locator(), ecorePackage.getEString(), "locator", null, 0, 1, SourceDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluationProjectEClass, EvaluationProject.class, "EvaluationProject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluationProject_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_Purposes(), this.getPurpose(), "purposes", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_Phase(), this.getPhase(), "phase", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_Cycle(), this.getProjectCycle(), "cycle", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_StartDate(), this.getPartialDate(), "startDate", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_EndDate(), this.getPartialDate(), "endDate", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_Version(), ecorePackage.getEString(), "version", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_Language(), ecorePackage.getEString(), "language", "fr", 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationProject_Scoring(), ecorePackage.getEBoolean(), "scoring", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Territory(), this.getTerritory(), null, "territory", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Territories(), this.getTerritory(), null, "territories", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Commitments(), this.getCommitment(), null, "commitments", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Stakeholders(), this.getStakeholder(), null, "stakeholders", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Actions(), this.getAction(), null, "actions", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_KeyFigures(), theCollectionPackage.getKeyFigure(), null, "keyFigures", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Chains(), theChainPackage.getValueChain(), null, "chains", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Framework(), theFrameworkPackage.getEvaluationFramework(), null, "framework", null, 0, 1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Measurements(), theCollectionPackage.getMeasurement(), null, "measurements", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Sessions(), theWorkshopPackage.getSession(), null, "sessions", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Contributions(), theWorkshopPackage.getContribution(), null, "contributions", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Documents(), this.getSourceDocument(), null, "documents", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Units(), theCollectionPackage.getUnit(), null, "units", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Glossary(), this.getGlossaryEntry(), null, "glossary", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Snapshots(), theWorkshopPackage.getSnapshot(), null, "snapshots", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Kits(), theTransferPackage.getTransferKit(), null, "kits", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Crosswalks(), theTransferPackage.getCrosswalk(), null, "crosswalks", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_RuleSettings(), this.getRuleSetting(), null, "ruleSettings", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluationProject_Layouts(), theLayoutPackage.getDiagramLayout(), null, "layouts", null, 0, -1, EvaluationProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(territoryEClass, Territory.class, "Territory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTerritory_Level(), this.getTerritoryLevel(), "level", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_Code(), ecorePackage.getEString(), "code", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTerritory_PriorityQuarter(), ecorePackage.getEBoolean(), "priorityQuarter", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTerritory_Parent(), this.getTerritory(), null, "parent", null, 0, 1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTerritory_Neighbours(), this.getTerritory(), null, "neighbours", null, 0, -1, Territory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commitmentEClass, Commitment.class, "Commitment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommitment_Kind(), this.getCommitmentKind(), "kind", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stakeholderEClass, Stakeholder.class, "Stakeholder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStakeholder_Kind(), this.getStakeholderKind(), "kind", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Collective(), ecorePackage.getEBoolean(), "collective", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Interest(), ecorePackage.getEIntegerObject(), "interest", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Influence(), ecorePackage.getEIntegerObject(), "influence", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Expectations(), ecorePackage.getEString(), "expectations", null, 0, -1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Contribution(), ecorePackage.getEString(), "contribution", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Gain(), ecorePackage.getEString(), "gain", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStakeholder_Contributes(), theChainPackage.getResource(), theChainPackage.getResource_Providers(), "contributes", null, 0, -1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStakeholder_BenefitsFrom(), theChainPackage.getImpact(), theChainPackage.getImpact_Beneficiaries(), "benefitsFrom", null, 0, -1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStakeholder_Territory(), this.getTerritory(), null, "territory", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actionEClass, Action.class, "Action", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAction_Theme(), ecorePackage.getEString(), "theme", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_GroupName(), ecorePackage.getEString(), "groupName", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_StartDate(), this.getPartialDate(), "startDate", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Status(), this.getActionStatus(), "status", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_HowItWorks(), ecorePackage.getEString(), "howItWorks", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Activities(), ecorePackage.getEString(), "activities", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Recognitions(), ecorePackage.getEString(), "recognitions", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_QualitativeResults(), ecorePackage.getEString(), "qualitativeResults", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Objectives(), this.getObjective(), null, "objectives", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_KeyFigures(), theCollectionPackage.getKeyFigure(), null, "keyFigures", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Zooms(), this.getCommitmentZoom(), null, "zooms", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Partners(), this.getStakeholder(), null, "partners", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Chains(), theChainPackage.getValueChain(), theChainPackage.getValueChain_Action(), "chains", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(objectiveEClass, Objective.class, "Objective", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getObjective_Impacts(), theChainPackage.getImpact(), null, "impacts", null, 0, -1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Indicators(), theFrameworkPackage.getIndicator(), null, "indicators", null, 0, -1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commitmentZoomEClass, CommitmentZoom.class, "CommitmentZoom", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommitmentZoom_Text(), ecorePackage.getEString(), "text", null, 0, 1, CommitmentZoom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitmentZoom_Commitment(), this.getCommitment(), null, "commitment", null, 0, 1, CommitmentZoom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(glossaryEntryEClass, GlossaryEntry.class, "GlossaryEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGlossaryEntry_Translation(), ecorePackage.getEString(), "translation", null, 0, 1, GlossaryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleSettingEClass, RuleSetting.class, "RuleSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleSetting_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSetting_Severity(), this.getRuleSeverity(), "severity", null, 0, 1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRuleSetting_Thresholds(), this.getRuleThreshold(), null, "thresholds", null, 0, -1, RuleSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleThresholdEClass, RuleThreshold.class, "RuleThreshold", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleThreshold_Name(), ecorePackage.getEString(), "name", null, 0, 1, RuleThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleThreshold_Value(), ecorePackage.getEInt(), "value", null, 0, 1, RuleThreshold.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(purposeEEnum, Purpose.class, "Purpose");
		addEEnumLiteral(purposeEEnum, Purpose.DEMOCRATIC);
		addEEnumLiteral(purposeEEnum, Purpose.STRATEGIC);
		addEEnumLiteral(purposeEEnum, Purpose.ADVOCACY);

		initEEnum(phaseEEnum, Phase.class, "Phase");
		addEEnumLiteral(phaseEEnum, Phase.DEFINITION);
		addEEnumLiteral(phaseEEnum, Phase.FRAMEWORK_BUILDING);
		addEEnumLiteral(phaseEEnum, Phase.EVALUATION_AND_LESSONS);

		initEEnum(projectCycleEEnum, ProjectCycle.class, "ProjectCycle");
		addEEnumLiteral(projectCycleEEnum, ProjectCycle.REVIEW);
		addEEnumLiteral(projectCycleEEnum, ProjectCycle.DIAGNOSIS);
		addEEnumLiteral(projectCycleEEnum, ProjectCycle.PROJECTION);

		initEEnum(documentStatusEEnum, DocumentStatus.class, "DocumentStatus");
		addEEnumLiteral(documentStatusEEnum, DocumentStatus.DRAFT);
		addEEnumLiteral(documentStatusEEnum, DocumentStatus.IN_DISCUSSION);
		addEEnumLiteral(documentStatusEEnum, DocumentStatus.VALIDATED);

		initEEnum(territoryLevelEEnum, TerritoryLevel.class, "TerritoryLevel");
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.QUARTER);
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.MUNICIPALITY);
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.LIVING_AREA);
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.INTERCOMMUNALITY);
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.DEPARTMENT);
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.REGION);
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.COUNTRY);
		addEEnumLiteral(territoryLevelEEnum, TerritoryLevel.OTHER);

		initEEnum(commitmentKindEEnum, CommitmentKind.class, "CommitmentKind");
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.AIM);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.VALUE);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.PRINCIPLE);

		initEEnum(stakeholderKindEEnum, StakeholderKind.class, "StakeholderKind");
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.INHABITANT);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.VOLUNTEER);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.EMPLOYEE);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.BOARD_MEMBER);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.MEMBER);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.USER);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.PRODUCER);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.ASSOCIATION);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.SOCIAL_CENTRE);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.COMPANY);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.LOCAL_AUTHORITY);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.FUNDER);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.NETWORK);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.RESEARCH);
		addEEnumLiteral(stakeholderKindEEnum, StakeholderKind.OTHER);

		initEEnum(actionStatusEEnum, ActionStatus.class, "ActionStatus");
		addEEnumLiteral(actionStatusEEnum, ActionStatus.IDEA);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.PLANNED);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.RUNNING);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.PAUSED);
		addEEnumLiteral(actionStatusEEnum, ActionStatus.ENDED);

		initEEnum(ruleSeverityEEnum, RuleSeverity.class, "RuleSeverity");
		addEEnumLiteral(ruleSeverityEEnum, RuleSeverity.ERROR);
		addEEnumLiteral(ruleSeverityEEnum, RuleSeverity.TODO);
		addEEnumLiteral(ruleSeverityEEnum, RuleSeverity.HINT);

		// Initialize data types
		initEDataType(partialDateEDataType, String.class, "PartialDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(colourEDataType, String.class, "Colour", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// urn:corolle:label
		createUrncorollelabelAnnotations();
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>urn:corolle:label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createUrncorollelabelAnnotations() {
		String source = "urn:corolle:label";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "fr", "Projet et territoire",
			   "en", "Project and territory"
		   });
		addAnnotation
		  (purposeEEnum,
		   source,
		   new String[] {
			   "fr", "Vis\u00e9e",
			   "en", "Purpose",
			   "fr.doc", "Ce \u00e0 quoi l\'\u00e9valuation doit servir.",
			   "en.doc", "What the evaluation is for.",
			   "source", "S003"
		   });
		addAnnotation
		  (purposeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "D\u00e9mocratique",
			   "en", "Democratic"
		   });
		addAnnotation
		  (purposeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Strat\u00e9gique",
			   "en", "Strategic"
		   });
		addAnnotation
		  (purposeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Plaidoyer",
			   "en", "Advocacy"
		   });
		addAnnotation
		  (phaseEEnum,
		   source,
		   new String[] {
			   "fr", "Phase",
			   "en", "Phase",
			   "fr.doc", "Phase de travail de la d\u00e9marche.",
			   "en.doc", "Working phase of the process.",
			   "source", "S001"
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "D\u00e9finition",
			   "en", "Definition"
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Construction du cadre d\'\u00e9valuation",
			   "en", "Building the framework"
		   });
		addAnnotation
		  (phaseEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "\u00c9valuation et capitalisation",
			   "en", "Evaluation and lessons capture"
		   });
		addAnnotation
		  (projectCycleEEnum,
		   source,
		   new String[] {
			   "fr", "Moment du projet social",
			   "en", "Project cycle",
			   "fr.doc", "Usage de la d\u00e9marche dans le cycle du projet social de territoire.",
			   "en.doc", "Use of the process within the cycle of the social project.",
			   "source", "domain \u00a71.3"
		   });
		addAnnotation
		  (projectCycleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Bilan du projet pass\u00e9",
			   "en", "Review of the past project"
		   });
		addAnnotation
		  (projectCycleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Diagnostic",
			   "en", "Diagnosis"
		   });
		addAnnotation
		  (projectCycleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Projection de l\'\u00e9valuation \u00e0 venir",
			   "en", "Projection of the evaluation to come"
		   });
		addAnnotation
		  (documentStatusEEnum,
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "O\u00f9 en est ce travail.",
			   "en.doc", "How far this work has come.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (documentStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Brouillon",
			   "en", "Draft"
		   });
		addAnnotation
		  (documentStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "En discussion",
			   "en", "In discussion"
		   });
		addAnnotation
		  (documentStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Valid\u00e9",
			   "en", "Validated"
		   });
		addAnnotation
		  (territoryLevelEEnum,
		   source,
		   new String[] {
			   "fr", "\u00c9chelle",
			   "en", "Level",
			   "fr.doc", "\u00c9chelle du territoire.",
			   "en.doc", "Scale of the territory.",
			   "source", "S000"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Quartier",
			   "en", "Neighbourhood"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Commune",
			   "en", "Municipality"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Bassin de vie",
			   "en", "Living area"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Intercommunalit\u00e9",
			   "en", "Group of municipalities"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "D\u00e9partement",
			   "en", "Department"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "R\u00e9gion",
			   "en", "Region"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "fr", "Pays",
			   "en", "Country"
		   });
		addAnnotation
		  (territoryLevelEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "fr", "Autre",
			   "en", "Other"
		   });
		addAnnotation
		  (commitmentKindEEnum,
		   source,
		   new String[] {
			   "fr", "Nature de l\'engagement",
			   "en", "Kind of commitment",
			   "fr.doc", "Vis\u00e9e, valeur ou principe d\'intervention du socle commun.",
			   "en.doc", "Aim, value or principle of the common ground.",
			   "source", "S003"
		   });
		addAnnotation
		  (commitmentKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Vis\u00e9e",
			   "en", "Aim"
		   });
		addAnnotation
		  (commitmentKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Valeur",
			   "en", "Value"
		   });
		addAnnotation
		  (commitmentKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Principe d\'intervention",
			   "en", "Principle of action"
		   });
		addAnnotation
		  (stakeholderKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type de partie prenante",
			   "en", "Kind of stakeholder",
			   "fr.doc", "\u00c0 quel titre cette partie prenante agit ou b\u00e9n\u00e9ficie.",
			   "en.doc", "In what capacity this stakeholder acts or benefits.",
			   "source", "S000, domain \u00a77"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Habitants",
			   "en", "Inhabitants"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "B\u00e9n\u00e9voles",
			   "en", "Volunteers"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Salari\u00e9s",
			   "en", "Employees"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Administrateurs",
			   "en", "Board members"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Adh\u00e9rents",
			   "en", "Members"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Usagers, consommateurs",
			   "en", "Users, consumers"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "fr", "Producteurs",
			   "en", "Producers"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "fr", "Association",
			   "en", "Association"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "fr", "Centre social, maison de quartier",
			   "en", "Social centre"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "fr", "Entreprise",
			   "en", "Company"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "fr", "Collectivit\u00e9",
			   "en", "Local authority"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "fr", "Financeur",
			   "en", "Funder"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "fr", "R\u00e9seau, f\u00e9d\u00e9ration",
			   "en", "Network, federation"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "fr", "Universit\u00e9, recherche",
			   "en", "University, research"
		   });
		addAnnotation
		  (stakeholderKindEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "fr", "Autre",
			   "en", "Other"
		   });
		addAnnotation
		  (actionStatusEEnum,
		   source,
		   new String[] {
			   "fr", "Avancement",
			   "en", "Progress",
			   "fr.doc", "O\u00f9 en est l\'action.",
			   "en.doc", "How far the action has come.",
			   "source", "S004"
		   });
		addAnnotation
		  (actionStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Id\u00e9e",
			   "en", "Idea"
		   });
		addAnnotation
		  (actionStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Pr\u00e9vue",
			   "en", "Planned"
		   });
		addAnnotation
		  (actionStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "En cours",
			   "en", "Running"
		   });
		addAnnotation
		  (actionStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "En pause",
			   "en", "Paused"
		   });
		addAnnotation
		  (actionStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Termin\u00e9e",
			   "en", "Ended"
		   });
		addAnnotation
		  (ruleSeverityEEnum,
		   source,
		   new String[] {
			   "fr", "Gravit\u00e9",
			   "en", "Severity",
			   "fr.doc", "Poids donn\u00e9 \u00e0 un point \u00e0 traiter.",
			   "en.doc", "Weight given to a finding.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (ruleSeverityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Bloque l\'export",
			   "en", "Blocks the export"
		   });
		addAnnotation
		  (ruleSeverityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "\u00c0 faire",
			   "en", "To do"
		   });
		addAnnotation
		  (ruleSeverityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Suggestion",
			   "en", "Hint"
		   });
		addAnnotation
		  (partialDateEDataType,
		   source,
		   new String[] {
			   "fr", "Date",
			   "en", "Date",
			   "fr.doc", "Ann\u00e9e, mois ou jour : 2018, 2018-07 ou 2018-07-14.",
			   "en.doc", "A year, a month or a day: 2018, 2018-07 or 2018-07-14.",
			   "source", "ISO 8601"
		   });
		addAnnotation
		  (colourEDataType,
		   source,
		   new String[] {
			   "fr", "Couleur",
			   "en", "Colour",
			   "fr.doc", "Couleur not\u00e9e #RRVVBB.",
			   "en.doc", "A colour written #RRGGBB.",
			   "source", "CSS Color"
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "fr", "Objet identifi\u00e9",
			   "en", "Identified object",
			   "fr.doc", "Tout ce qu\'un projet contient porte un identifiant qui ne change jamais.",
			   "en.doc", "Whatever a project contains has an identifier that never changes.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "fr", "Identifiant",
			   "en", "Identifier",
			   "fr.doc", "Identifiant universel (UUID), gard\u00e9 d\'un territoire \u00e0 l\'autre.",
			   "en.doc", "Universal identifier (UUID), kept from territory to territory.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "fr", "\u00c9l\u00e9ment",
			   "en", "Element",
			   "fr.doc", "\u00c9l\u00e9ment du projet, avec sa source, sa port\u00e9e et les lectures diff\u00e9rentes qui en sont faites.",
			   "en.doc", "Element of the project, with its sources, its scope and the different readings made of it.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getElement_TransferScope(),
		   source,
		   new String[] {
			   "fr", "Port\u00e9e",
			   "en", "Scope",
			   "fr.doc", "Dit si cet \u00e9l\u00e9ment fait partie du socle commun, s\'adapte ou reste local.",
			   "en.doc", "Tells whether this element belongs to the common core, may be adapted or stays local.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (getElement_Illustrative(),
		   source,
		   new String[] {
			   "fr", "Illustratif",
			   "en", "Illustrative",
			   "fr.doc", "Coch\u00e9 si le contenu a \u00e9t\u00e9 invent\u00e9 pour montrer une fonction : ce n\'est pas une donn\u00e9e r\u00e9elle.",
			   "en.doc", "Ticked when the content was made up to show a feature: it is not real data.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (getElement_Provenance(),
		   source,
		   new String[] {
			   "fr", "Provenance",
			   "en", "Provenance",
			   "fr.doc", "Kit dont vient cet \u00e9l\u00e9ment.",
			   "en.doc", "Kit this element comes from.",
			   "source", "domain \u00a76.2"
		   });
		addAnnotation
		  (getElement_SourceRefs(),
		   source,
		   new String[] {
			   "fr", "Sources",
			   "en", "Sources",
			   "fr.doc", "Documents d\'o\u00f9 vient cet \u00e9l\u00e9ment.",
			   "en.doc", "Documents this element comes from.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getElement_Readings(),
		   source,
		   new String[] {
			   "fr", "Autres lectures",
			   "en", "Other readings",
			   "fr.doc", "Lectures diff\u00e9rentes gard\u00e9es c\u00f4te \u00e0 c\u00f4te quand un groupe n\'est pas d\'accord.",
			   "en.doc", "Different readings kept side by side when a group does not agree.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[] {
			   "fr", "\u00c9l\u00e9ment nomm\u00e9",
			   "en", "Named element",
			   "fr.doc", "\u00c9l\u00e9ment qui porte un texte affich\u00e9 sur les dessins et dans les grilles.",
			   "en.doc", "Element with a text shown on drawings and in grids.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "fr", "Nom",
			   "en", "Name",
			   "fr.doc", "Texte affich\u00e9.",
			   "en.doc", "Text shown.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getNamedElement_EasyLabel(),
		   source,
		   new String[] {
			   "fr", "Libell\u00e9 facile \u00e0 lire",
			   "en", "Easy-to-read label",
			   "fr.doc", "Formulation courte, en mots simples (FALC).",
			   "en.doc", "Short wording in plain words (easy-to-read).",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getNamedElement_Description(),
		   source,
		   new String[] {
			   "fr", "Description",
			   "en", "Description",
			   "fr.doc", "Explication plus longue, au besoin.",
			   "en.doc", "Longer explanation, if needed.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getNamedElement_Pictogram(),
		   source,
		   new String[] {
			   "fr", "Pictogramme",
			   "en", "Pictogram",
			   "fr.doc", "Nom du pictogramme affich\u00e9 avec le texte.",
			   "en.doc", "Name of the pictogram shown with the text.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getNamedElement_OriginalWording(),
		   source,
		   new String[] {
			   "fr", "Formulation d\'origine",
			   "en", "Original wording",
			   "fr.doc", "Texte de la source tel quel, quand il a \u00e9t\u00e9 corrig\u00e9 ou raccourci.",
			   "en.doc", "Text of the source as it stands, where it was corrected or shortened.",
			   "source", "domain \u00a71.4"
		   });
		addAnnotation
		  (readingEClass,
		   source,
		   new String[] {
			   "fr", "Autre lecture",
			   "en", "Other reading",
			   "fr.doc", "Une autre fa\u00e7on de voir le m\u00eame \u00e9l\u00e9ment, attribu\u00e9e \u00e0 des groupes, jamais \u00e0 une personne.",
			   "en.doc", "Another way to see the same element, attributed to groups, never to a person.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getReading_Text(),
		   source,
		   new String[] {
			   "fr", "Texte",
			   "en", "Text",
			   "fr.doc", "Ce que ces groupes en disent.",
			   "en.doc", "What these groups say about it.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getReading_Stakeholders(),
		   source,
		   new String[] {
			   "fr", "Groupes",
			   "en", "Groups",
			   "fr.doc", "Groupes qui partagent cette lecture.",
			   "en.doc", "Groups that share this reading.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getReading_Session(),
		   source,
		   new String[] {
			   "fr", "S\u00e9ance",
			   "en", "Session",
			   "fr.doc", "S\u00e9ance o\u00f9 elle a \u00e9t\u00e9 exprim\u00e9e.",
			   "en.doc", "Session where it was voiced.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (sourceReferenceEClass,
		   source,
		   new String[] {
			   "fr", "R\u00e9f\u00e9rence de source",
			   "en", "Source reference",
			   "fr.doc", "Renvoi \u00e0 un passage d\'un document.",
			   "en.doc", "Pointer to a passage of a document.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSourceReference_Locator(),
		   source,
		   new String[] {
			   "fr", "Passage",
			   "en", "Passage",
			   "fr.doc", "Page, tableau, diapositive\u2026",
			   "en.doc", "Page, table, slide\u2026",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSourceReference_Quotation(),
		   source,
		   new String[] {
			   "fr", "Citation",
			   "en", "Quotation",
			   "fr.doc", "Mots exacts de la source.",
			   "en.doc", "Exact words of the source.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSourceReference_Document(),
		   source,
		   new String[] {
			   "fr", "Document",
			   "en", "Document",
			   "fr.doc", "Document cit\u00e9.",
			   "en.doc", "Document quoted.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (sourceDocumentEClass,
		   source,
		   new String[] {
			   "fr", "Document source",
			   "en", "Source document",
			   "fr.doc", "Document, page ou tableau d\'o\u00f9 viennent des textes et des chiffres.",
			   "en.doc", "Document, page or table that texts and figures come from.",
			   "source", "domain \u00a78.1",
			   "fr.name", "Titre",
			   "en.name", "Title",
			   "fr.name.doc", "Titre du document.",
			   "en.name.doc", "Title of the document."
		   });
		addAnnotation
		  (getSourceDocument_Publisher(),
		   source,
		   new String[] {
			   "fr", "\u00c9diteur",
			   "en", "Publisher",
			   "fr.doc", "Organisation qui a publi\u00e9 le document.",
			   "en.doc", "Organisation that published the document.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSourceDocument_Date(),
		   source,
		   new String[] {
			   "fr", "Date",
			   "en", "Date",
			   "fr.doc", "Date de publication.",
			   "en.doc", "Date of publication.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSourceDocument_Uri(),
		   source,
		   new String[] {
			   "fr", "Adresse",
			   "en", "Address",
			   "fr.doc", "Adresse ou nom de fichier du document.",
			   "en.doc", "Address or file name of the document.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSourceDocument_Locator(),
		   source,
		   new String[] {
			   "fr", "Passage",
			   "en", "Passage",
			   "fr.doc", "Partie du document utilis\u00e9e.",
			   "en.doc", "Part of the document that was used.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (evaluationProjectEClass,
		   source,
		   new String[] {
			   "fr", "D\u00e9marche d\'\u00e9valuation",
			   "en", "Evaluation project",
			   "fr.doc", "Un projet d\'\u00e9valuation partag\u00e9e : un fichier.",
			   "en.doc", "A shared evaluation project: one file.",
			   "source", "domain \u00a78.1",
			   "fr.name", "Titre de la d\u00e9marche",
			   "en.name", "Title of the project",
			   "fr.name.doc", "Titre qui figure sur les documents.",
			   "en.name.doc", "Title that stands on the documents."
		   });
		addAnnotation
		  (getEvaluationProject_FormatVersion(),
		   source,
		   new String[] {
			   "fr", "Version du format",
			   "en", "Format version",
			   "fr.doc", "Version du format de fichier, tenue par Corolle.",
			   "en.doc", "Version of the file format, kept by Corolle.",
			   "source", "design"
		   });
		addAnnotation
		  (getEvaluationProject_Purposes(),
		   source,
		   new String[] {
			   "fr", "Vis\u00e9es",
			   "en", "Purposes",
			   "fr.doc", "\u00c0 quoi l\'\u00e9valuation doit servir.",
			   "en.doc", "What the evaluation is for.",
			   "source", "S003"
		   });
		addAnnotation
		  (getEvaluationProject_Phase(),
		   source,
		   new String[] {
			   "fr", "Phase",
			   "en", "Phase",
			   "fr.doc", "Phase de travail en cours.",
			   "en.doc", "Working phase under way.",
			   "source", "S001"
		   });
		addAnnotation
		  (getEvaluationProject_Cycle(),
		   source,
		   new String[] {
			   "fr", "Moment du projet social",
			   "en", "Project cycle",
			   "fr.doc", "Usage dans le cycle du projet social.",
			   "en.doc", "Use in the cycle of the social project.",
			   "source", "domain \u00a71.3"
		   });
		addAnnotation
		  (getEvaluationProject_StartDate(),
		   source,
		   new String[] {
			   "fr", "D\u00e9but",
			   "en", "Start",
			   "fr.doc", "D\u00e9but de la d\u00e9marche.",
			   "en.doc", "Start of the process.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_EndDate(),
		   source,
		   new String[] {
			   "fr", "Fin",
			   "en", "End",
			   "fr.doc", "Fin de la d\u00e9marche.",
			   "en.doc", "End of the process.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Version(),
		   source,
		   new String[] {
			   "fr", "Version",
			   "en", "Version",
			   "fr.doc", "Version du travail, choisie par l\'\u00e9quipe ; elle figure sur les documents.",
			   "en.doc", "Version of the work, chosen by the team; it stands on the documents.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Language(),
		   source,
		   new String[] {
			   "fr", "Langue",
			   "en", "Language",
			   "fr.doc", "Langue du contenu : fr ou en.",
			   "en.doc", "Language of the content: fr or en.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Organisation(),
		   source,
		   new String[] {
			   "fr", "Structure porteuse",
			   "en", "Lead organisation",
			   "fr.doc", "Structure ou collectif qui porte la d\u00e9marche.",
			   "en.doc", "Organisation or group that leads the process.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Scoring(),
		   source,
		   new String[] {
			   "fr", "Noter les p\u00e9tales",
			   "en", "Score the petals",
			   "fr.doc", "Coch\u00e9 si les p\u00e9tales portent une note. Sans cela aucune note n\'est montr\u00e9e.",
			   "en.doc", "Ticked when petals carry a score. Otherwise no score is shown.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (getEvaluationProject_Territory(),
		   source,
		   new String[] {
			   "fr", "Territoire",
			   "en", "Territory",
			   "fr.doc", "Territoire de la d\u00e9marche.",
			   "en.doc", "Territory of the project.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Territories(),
		   source,
		   new String[] {
			   "fr", "Territoires",
			   "en", "Territories",
			   "fr.doc", "Territoires cit\u00e9s dans le projet.",
			   "en.doc", "Territories named in the project.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Commitments(),
		   source,
		   new String[] {
			   "fr", "Engagements",
			   "en", "Commitments",
			   "fr.doc", "Vis\u00e9es, valeurs et principes partag\u00e9s.",
			   "en.doc", "Shared aims, values and principles.",
			   "source", "S003"
		   });
		addAnnotation
		  (getEvaluationProject_Stakeholders(),
		   source,
		   new String[] {
			   "fr", "Parties prenantes",
			   "en", "Stakeholders",
			   "fr.doc", "Toutes celles et ceux qui contribuent ou b\u00e9n\u00e9ficient.",
			   "en.doc", "All those who contribute or benefit.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Actions(),
		   source,
		   new String[] {
			   "fr", "Actions",
			   "en", "Actions",
			   "fr.doc", "Actions dont on \u00e9value l\'utilit\u00e9 sociale.",
			   "en.doc", "Actions whose social utility is evaluated.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_KeyFigures(),
		   source,
		   new String[] {
			   "fr", "Chiffres cl\u00e9s de la structure",
			   "en", "Key figures of the organisation",
			   "fr.doc", "Chiffres qui d\u00e9crivent la structure, hors actions.",
			   "en.doc", "Figures that describe the organisation, apart from its actions.",
			   "source", "S004"
		   });
		addAnnotation
		  (getEvaluationProject_Chains(),
		   source,
		   new String[] {
			   "fr", "Cha\u00eenes de valeur",
			   "en", "Value chains",
			   "fr.doc", "Cha\u00eenes de valeur \u00e9largies du projet.",
			   "en.doc", "Extended value chains of the project.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Framework(),
		   source,
		   new String[] {
			   "fr", "R\u00e9f\u00e9rentiel d\'\u00e9valuation",
			   "en", "Evaluation framework",
			   "fr.doc", "Dimensions, crit\u00e8res, questions, indicateurs.",
			   "en.doc", "Dimensions, criteria, questions, indicators.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Measurements(),
		   source,
		   new String[] {
			   "fr", "Mesures",
			   "en", "Measurements",
			   "fr.doc", "Valeurs de r\u00e9f\u00e9rence, cibles et valeurs observ\u00e9es. Elles ne quittent pas le territoire.",
			   "en.doc", "Baselines, targets and observed values. They never leave the territory.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (getEvaluationProject_Sessions(),
		   source,
		   new String[] {
			   "fr", "S\u00e9ances",
			   "en", "Sessions",
			   "fr.doc", "Ateliers, Agoras, r\u00e9unions.",
			   "en.doc", "Workshops, Agoras, meetings.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Contributions(),
		   source,
		   new String[] {
			   "fr", "Contributions",
			   "en", "Contributions",
			   "fr.doc", "Ce que les participants ont \u00e9crit dans les p\u00e9tales.",
			   "en.doc", "What participants wrote in the petals.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Documents(),
		   source,
		   new String[] {
			   "fr", "Documents sources",
			   "en", "Source documents",
			   "fr.doc", "Documents cit\u00e9s.",
			   "en.doc", "Documents quoted.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Units(),
		   source,
		   new String[] {
			   "fr", "Unit\u00e9s",
			   "en", "Units",
			   "fr.doc", "Unit\u00e9s de mesure, monnaies-temps comprises.",
			   "en.doc", "Units of measure, time currencies included.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Glossary(),
		   source,
		   new String[] {
			   "fr", "Glossaire",
			   "en", "Glossary",
			   "fr.doc", "Mots du projet.",
			   "en.doc", "Words of the project.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Snapshots(),
		   source,
		   new String[] {
			   "fr", "Instantan\u00e9s",
			   "en", "Snapshots",
			   "fr.doc", "\u00c9tats dat\u00e9s du projet.",
			   "en.doc", "Dated states of the project.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getEvaluationProject_Kits(),
		   source,
		   new String[] {
			   "fr", "Kits",
			   "en", "Kits",
			   "fr.doc", "Kits d\'essaimage pr\u00e9par\u00e9s ou re\u00e7us.",
			   "en.doc", "Transfer kits made or received.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (getEvaluationProject_Crosswalks(),
		   source,
		   new String[] {
			   "fr", "Correspondances",
			   "en", "Crosswalks",
			   "fr.doc", "Correspondances entre dimensions locales et socle commun.",
			   "en.doc", "Crosswalks between local dimensions and the common core.",
			   "source", "domain \u00a76"
		   });
		addAnnotation
		  (getEvaluationProject_RuleSettings(),
		   source,
		   new String[] {
			   "fr", "R\u00e9glages des v\u00e9rifications",
			   "en", "Rule settings",
			   "fr.doc", "Gravit\u00e9 et seuils adapt\u00e9s \u00e0 ce projet.",
			   "en.doc", "Severity and thresholds adapted to this project.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (getEvaluationProject_Layouts(),
		   source,
		   new String[] {
			   "fr", "Mises en page",
			   "en", "Layouts",
			   "fr.doc", "Positions choisies \u00e0 la main : elles ne disent rien du sens.",
			   "en.doc", "Positions chosen by hand: they carry no meaning.",
			   "source", "design"
		   });
		addAnnotation
		  (territoryEClass,
		   source,
		   new String[] {
			   "fr", "Territoire",
			   "en", "Territory",
			   "fr.doc", "Lieu o\u00f9 l\'action se d\u00e9roule ou rayonne.",
			   "en.doc", "Place where the action takes place or has effects.",
			   "source", "S000"
		   });
		addAnnotation
		  (getTerritory_Level(),
		   source,
		   new String[] {
			   "fr", "\u00c9chelle",
			   "en", "Level",
			   "fr.doc", "Quartier, commune, bassin de vie\u2026",
			   "en.doc", "Neighbourhood, municipality, living area\u2026",
			   "source", "S000"
		   });
		addAnnotation
		  (getTerritory_Code(),
		   source,
		   new String[] {
			   "fr", "Code officiel",
			   "en", "Official code",
			   "fr.doc", "Code officiel du territoire (INSEE par exemple).",
			   "en.doc", "Official code of the territory.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getTerritory_PriorityQuarter(),
		   source,
		   new String[] {
			   "fr", "Quartier prioritaire",
			   "en", "Priority neighbourhood",
			   "fr.doc", "Coch\u00e9 pour un quartier prioritaire de la politique de la ville.",
			   "en.doc", "Ticked for a priority neighbourhood of urban policy.",
			   "source", "S002"
		   });
		addAnnotation
		  (getTerritory_Parent(),
		   source,
		   new String[] {
			   "fr", "Fait partie de",
			   "en", "Part of",
			   "fr.doc", "Territoire plus large.",
			   "en.doc", "Wider territory.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getTerritory_Neighbours(),
		   source,
		   new String[] {
			   "fr", "Voisins",
			   "en", "Neighbours",
			   "fr.doc", "Territoires voisins.",
			   "en.doc", "Neighbouring territories.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (commitmentEClass,
		   source,
		   new String[] {
			   "fr", "Engagement",
			   "en", "Commitment",
			   "fr.doc", "Vis\u00e9e, valeur ou principe d\'intervention.",
			   "en.doc", "Aim, value or principle of action.",
			   "source", "S003"
		   });
		addAnnotation
		  (getCommitment_Kind(),
		   source,
		   new String[] {
			   "fr", "Nature",
			   "en", "Kind",
			   "fr.doc", "Vis\u00e9e, valeur ou principe.",
			   "en.doc", "Aim, value or principle.",
			   "source", "S003"
		   });
		addAnnotation
		  (stakeholderEClass,
		   source,
		   new String[] {
			   "fr", "Partie prenante",
			   "en", "Stakeholder",
			   "fr.doc", "Groupe ou organisation qui contribue ou b\u00e9n\u00e9ficie ; jamais une personne nomm\u00e9e.",
			   "en.doc", "Group or organisation that contributes or benefits; never a named person.",
			   "source", "S000, domain \u00a73.2 G13"
		   });
		addAnnotation
		  (getStakeholder_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "\u00c0 quel titre elle agit ou b\u00e9n\u00e9ficie.",
			   "en.doc", "In what capacity it acts or benefits.",
			   "source", "domain \u00a77"
		   });
		addAnnotation
		  (getStakeholder_Collective(),
		   source,
		   new String[] {
			   "fr", "Collectif",
			   "en", "Collective",
			   "fr.doc", "Coch\u00e9 pour une organisation ou un collectif.",
			   "en.doc", "Ticked for an organisation or a collective.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getStakeholder_Interest(),
		   source,
		   new String[] {
			   "fr", "Int\u00e9r\u00eat (1 \u00e0 3)",
			   "en", "Interest (1 to 3)",
			   "fr.doc", "Int\u00e9r\u00eat pour l\'action, de 1 faible \u00e0 3 fort.",
			   "en.doc", "Interest in the action, from 1 low to 3 high.",
			   "source", "domain \u00a73.2 G13"
		   });
		addAnnotation
		  (getStakeholder_Influence(),
		   source,
		   new String[] {
			   "fr", "Influence (1 \u00e0 3)",
			   "en", "Influence (1 to 3)",
			   "fr.doc", "Influence sur l\'action, de 1 faible \u00e0 3 forte.",
			   "en.doc", "Influence on the action, from 1 low to 3 high.",
			   "source", "domain \u00a73.2 G13"
		   });
		addAnnotation
		  (getStakeholder_Expectations(),
		   source,
		   new String[] {
			   "fr", "Attentes",
			   "en", "Expectations",
			   "fr.doc", "Ce qu\'elle attend.",
			   "en.doc", "What it expects.",
			   "source", "domain \u00a73.2 G13"
		   });
		addAnnotation
		  (getStakeholder_Contribution(),
		   source,
		   new String[] {
			   "fr", "Ce qu\'elle apporte",
			   "en", "What it contributes",
			   "fr.doc", "En quelques mots.",
			   "en.doc", "In a few words.",
			   "source", "domain \u00a73.2 G13"
		   });
		addAnnotation
		  (getStakeholder_Gain(),
		   source,
		   new String[] {
			   "fr", "Ce qu\'elle y gagne",
			   "en", "What it gains",
			   "fr.doc", "En quelques mots.",
			   "en.doc", "In a few words.",
			   "source", "domain \u00a73.2 G14"
		   });
		addAnnotation
		  (getStakeholder_Contributes(),
		   source,
		   new String[] {
			   "fr", "Ressources apport\u00e9es",
			   "en", "Resources contributed",
			   "fr.doc", "Ressources qu\'elle met dans la cha\u00eene.",
			   "en.doc", "Resources it puts into the chain.",
			   "source", "CIDS"
		   });
		addAnnotation
		  (getStakeholder_BenefitsFrom(),
		   source,
		   new String[] {
			   "fr", "Effets dont elle b\u00e9n\u00e9ficie",
			   "en", "Impacts it benefits from",
			   "fr.doc", "Effets qui la concernent.",
			   "en.doc", "Impacts that concern it.",
			   "source", "CIDS"
		   });
		addAnnotation
		  (getStakeholder_Territory(),
		   source,
		   new String[] {
			   "fr", "Territoire",
			   "en", "Territory",
			   "fr.doc", "O\u00f9 elle agit.",
			   "en.doc", "Where it acts.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (actionEClass,
		   source,
		   new String[] {
			   "fr", "Action",
			   "en", "Action",
			   "fr.doc", "Ce que l\'on fait ensemble et dont on \u00e9value l\'utilit\u00e9 sociale.",
			   "en.doc", "What is done together and whose social utility is evaluated.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_Theme(),
		   source,
		   new String[] {
			   "fr", "Th\u00e8me",
			   "en", "Theme",
			   "fr.doc", "Domaine de l\'action.",
			   "en.doc", "Field of the action.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_GroupName(),
		   source,
		   new String[] {
			   "fr", "Groupe projet",
			   "en", "Project group",
			   "fr.doc", "Groupe qui suit et oriente l\'action.",
			   "en.doc", "Group that follows and steers the action.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_StartDate(),
		   source,
		   new String[] {
			   "fr", "D\u00e9but",
			   "en", "Start",
			   "fr.doc", "D\u00e9but de l\'action.",
			   "en.doc", "Start of the action.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getAction_Status(),
		   source,
		   new String[] {
			   "fr", "Avancement",
			   "en", "Progress",
			   "fr.doc", "O\u00f9 en est l\'action.",
			   "en.doc", "How far the action has come.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getAction_HowItWorks(),
		   source,
		   new String[] {
			   "fr", "Comment \u00e7a marche ?",
			   "en", "How does it work?",
			   "fr.doc", "Fonctionnement, en quelques phrases.",
			   "en.doc", "How it works, in a few sentences.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_Activities(),
		   source,
		   new String[] {
			   "fr", "Activit\u00e9s propos\u00e9es",
			   "en", "Activities offered",
			   "fr.doc", "Ce que l\'action propose.",
			   "en.doc", "What the action offers.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_Recognitions(),
		   source,
		   new String[] {
			   "fr", "Prix et reconnaissances",
			   "en", "Awards",
			   "fr.doc", "Prix re\u00e7us.",
			   "en.doc", "Awards received.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_QualitativeResults(),
		   source,
		   new String[] {
			   "fr", "R\u00e9sultats qualitatifs",
			   "en", "Qualitative results",
			   "fr.doc", "R\u00e9sultats qui ne se comptent pas.",
			   "en.doc", "Results that are not counted.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_Objectives(),
		   source,
		   new String[] {
			   "fr", "Objectifs",
			   "en", "Objectives",
			   "fr.doc", "Objectifs interd\u00e9pendants, dans l\'ordre.",
			   "en.doc", "Interdependent objectives, in order.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_KeyFigures(),
		   source,
		   new String[] {
			   "fr", "Chiffres cl\u00e9s et r\u00e9sultats",
			   "en", "Key figures and results",
			   "fr.doc", "Chiffres publi\u00e9s pour cette action.",
			   "en.doc", "Figures published for this action.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_Zooms(),
		   source,
		   new String[] {
			   "fr", "Zooms",
			   "en", "Zooms",
			   "fr.doc", "Zoom sur une valeur ou un principe.",
			   "en.doc", "Zoom on a value or a principle.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_Partners(),
		   source,
		   new String[] {
			   "fr", "Partenaires",
			   "en", "Partners",
			   "fr.doc", "Partenaires de l\'action.",
			   "en.doc", "Partners of the action.",
			   "source", "S004"
		   });
		addAnnotation
		  (getAction_Chains(),
		   source,
		   new String[] {
			   "fr", "Cha\u00eenes de valeur",
			   "en", "Value chains",
			   "fr.doc", "Cha\u00eenes qui d\u00e9crivent cette action.",
			   "en.doc", "Chains that describe this action.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (objectiveEClass,
		   source,
		   new String[] {
			   "fr", "Objectif",
			   "en", "Objective",
			   "fr.doc", "Objectif d\'une action.",
			   "en.doc", "Objective of an action.",
			   "source", "S004"
		   });
		addAnnotation
		  (getObjective_Impacts(),
		   source,
		   new String[] {
			   "fr", "Effets vis\u00e9s",
			   "en", "Intended impacts",
			   "fr.doc", "Effets qui montreraient que l\'objectif est atteint.",
			   "en.doc", "Impacts that would show that the objective is met.",
			   "source", "V40"
		   });
		addAnnotation
		  (getObjective_Indicators(),
		   source,
		   new String[] {
			   "fr", "Indicateurs",
			   "en", "Indicators",
			   "fr.doc", "Indicateurs qui \u00e9clairent cet objectif.",
			   "en.doc", "Indicators that shed light on this objective.",
			   "source", "V40"
		   });
		addAnnotation
		  (commitmentZoomEClass,
		   source,
		   new String[] {
			   "fr", "Zoom",
			   "en", "Zoom",
			   "fr.doc", "Comment l\'action met en pratique une valeur ou un principe.",
			   "en.doc", "How the action puts a value or a principle into practice.",
			   "source", "S004"
		   });
		addAnnotation
		  (getCommitmentZoom_Text(),
		   source,
		   new String[] {
			   "fr", "Texte",
			   "en", "Text",
			   "fr.doc", "Ce que l\'action en fait.",
			   "en.doc", "What the action makes of it.",
			   "source", "S004"
		   });
		addAnnotation
		  (getCommitmentZoom_Commitment(),
		   source,
		   new String[] {
			   "fr", "Engagement",
			   "en", "Commitment",
			   "fr.doc", "Valeur ou principe.",
			   "en.doc", "Value or principle.",
			   "source", "S004"
		   });
		addAnnotation
		  (glossaryEntryEClass,
		   source,
		   new String[] {
			   "fr", "Mot du glossaire",
			   "en", "Glossary entry",
			   "fr.doc", "Mot du projet et son explication.",
			   "en.doc", "Word of the project and its explanation.",
			   "source", "domain \u00a78.1",
			   "fr.name", "Mot",
			   "en.name", "Word",
			   "fr.name.doc", "Le mot expliqu\u00e9.",
			   "en.name.doc", "The word explained."
		   });
		addAnnotation
		  (getGlossaryEntry_Translation(),
		   source,
		   new String[] {
			   "fr", "Traduction",
			   "en", "Translation",
			   "fr.doc", "Le mot dans l\'autre langue.",
			   "en.doc", "The word in the other language.",
			   "source", "domain \u00a77"
		   });
		addAnnotation
		  (ruleSettingEClass,
		   source,
		   new String[] {
			   "fr", "R\u00e9glage d\'une v\u00e9rification",
			   "en", "Rule setting",
			   "fr.doc", "Gravit\u00e9 et seuils d\'une v\u00e9rification pour ce projet.",
			   "en.doc", "Severity and thresholds of a rule for this project.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (getRuleSetting_Rule(),
		   source,
		   new String[] {
			   "fr", "V\u00e9rification",
			   "en", "Rule",
			   "fr.doc", "Code de la v\u00e9rification, V01 par exemple.",
			   "en.doc", "Code of the rule, V01 for instance.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (getRuleSetting_Enabled(),
		   source,
		   new String[] {
			   "fr", "Active",
			   "en", "Enabled",
			   "fr.doc", "D\u00e9coch\u00e9 : la v\u00e9rification ne dit plus rien.",
			   "en.doc", "Unticked: the rule says nothing any more.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (getRuleSetting_Severity(),
		   source,
		   new String[] {
			   "fr", "Gravit\u00e9",
			   "en", "Severity",
			   "fr.doc", "Gravit\u00e9 choisie \u00e0 la place de celle d\'origine.",
			   "en.doc", "Severity chosen instead of the original one.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (getRuleSetting_Thresholds(),
		   source,
		   new String[] {
			   "fr", "Seuils",
			   "en", "Thresholds",
			   "fr.doc", "Seuils choisis.",
			   "en.doc", "Thresholds chosen.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (ruleThresholdEClass,
		   source,
		   new String[] {
			   "fr", "Seuil",
			   "en", "Threshold",
			   "fr.doc", "Valeur choisie pour un seuil.",
			   "en.doc", "Value chosen for a threshold.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (getRuleThreshold_Name(),
		   source,
		   new String[] {
			   "fr", "Seuil",
			   "en", "Threshold",
			   "fr.doc", "Nom du seuil.",
			   "en.doc", "Name of the threshold.",
			   "source", "domain \u00a78.2"
		   });
		addAnnotation
		  (getRuleThreshold_Value(),
		   source,
		   new String[] {
			   "fr", "Valeur",
			   "en", "Value",
			   "fr.doc", "Valeur du seuil.",
			   "en.doc", "Value of the threshold.",
			   "source", "domain \u00a78.2"
		   });
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (partialDateEDataType,
		   source,
		   new String[] {
			   "pattern", "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
		   });
		addAnnotation
		  (colourEDataType,
		   source,
		   new String[] {
			   "pattern", "#[0-9a-fA-F]{6}"
		   });
	}

} //ProjectPackageImpl
