/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.chain.impl;

import org.corolle.model.chain.Activity;
import org.corolle.model.chain.ActivityContent;
import org.corolle.model.chain.CellStatus;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ChainFactory;
import org.corolle.model.chain.ChainPackage;
import org.corolle.model.chain.Circuit;
import org.corolle.model.chain.CircuitKind;
import org.corolle.model.chain.FlowKind;
import org.corolle.model.chain.Impact;
import org.corolle.model.chain.ImpactDomain;
import org.corolle.model.chain.ImpactTerm;
import org.corolle.model.chain.MainActivity;
import org.corolle.model.chain.Polarity;
import org.corolle.model.chain.Resource;
import org.corolle.model.chain.ResourceType;
import org.corolle.model.chain.SupportActivity;
import org.corolle.model.chain.ValueChain;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.chain.Wording;

import org.corolle.model.collection.CollectionPackage;

import org.corolle.model.collection.impl.CollectionPackageImpl;

import org.corolle.model.framework.FrameworkPackage;

import org.corolle.model.framework.impl.FrameworkPackageImpl;

import org.corolle.model.layout.LayoutPackage;

import org.corolle.model.layout.impl.LayoutPackageImpl;

import org.corolle.model.project.ProjectPackage;

import org.corolle.model.project.impl.ProjectPackageImpl;

import org.corolle.model.transfer.TransferPackage;

import org.corolle.model.transfer.impl.TransferPackageImpl;

import org.corolle.model.workshop.WorkshopPackage;

import org.corolle.model.workshop.impl.WorkshopPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ChainPackageImpl extends EPackageImpl implements ChainPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueChainEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityContentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mainActivityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportActivityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wordingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass circuitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chainCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueFlowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactDomainEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cellStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum circuitKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resourceTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum flowKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum polarityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactTermEEnum = null;

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
	 * @see org.corolle.model.chain.ChainPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ChainPackageImpl() {
		super(eNS_URI, ChainFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ChainPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ChainPackage init() {
		if (isInited) return (ChainPackage)EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredChainPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ChainPackageImpl theChainPackage = registeredChainPackage instanceof ChainPackageImpl ? (ChainPackageImpl)registeredChainPackage : new ChainPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
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
		theChainPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theCollectionPackage.createPackageContents();
		theWorkshopPackage.createPackageContents();
		theTransferPackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		theChainPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theCollectionPackage.initializePackageContents();
		theWorkshopPackage.initializePackageContents();
		theTransferPackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theChainPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ChainPackage.eNS_URI, theChainPackage);
		return theChainPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueChain() {
		return valueChainEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueChain_Version() {
		return (EAttribute)valueChainEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueChain_Status() {
		return (EAttribute)valueChainEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueChain_Template() {
		return (EAttribute)valueChainEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_Action() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_MainActivities() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_SupportActivities() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_Circuits() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_Resources() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_Cells() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_Flows() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_ImpactDomains() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueChain_Stakeholders() {
		return (EReference)valueChainEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ResourceType() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ResourceLabel() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Contents() {
		return (EReference)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Wordings() {
		return (EReference)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Carriers() {
		return (EReference)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivityContent() {
		return activityContentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMainActivity() {
		return mainActivityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportActivity() {
		return supportActivityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportActivity_Category() {
		return (EAttribute)supportActivityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupportActivity_Supports() {
		return (EReference)supportActivityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWording() {
		return wordingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Text() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_CarrierText() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Contents() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWording_Date() {
		return (EAttribute)wordingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCircuit() {
		return circuitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCircuit_Kind() {
		return (EAttribute)circuitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCircuit_Status() {
		return (EAttribute)circuitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCircuit_EthicalRule() {
		return (EAttribute)circuitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCircuit_Unit() {
		return (EReference)circuitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResource() {
		return resourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Type() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Providers() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChainCell() {
		return chainCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChainCell_Status() {
		return (EAttribute)chainCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChainCell_OpenQuestion() {
		return (EAttribute)chainCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChainCell_Activity() {
		return (EReference)chainCellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChainCell_Circuit() {
		return (EReference)chainCellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChainCell_Resource() {
		return (EReference)chainCellEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChainCell_Stakeholders() {
		return (EReference)chainCellEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValueFlow() {
		return valueFlowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValueFlow_Kind() {
		return (EAttribute)valueFlowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueFlow_Source() {
		return (EReference)valueFlowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueFlow_Target() {
		return (EReference)valueFlowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getValueFlow_Unit() {
		return (EReference)valueFlowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpactDomain() {
		return impactDomainEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactDomain_Impacts() {
		return (EReference)impactDomainEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactDomain_Dimensions() {
		return (EReference)impactDomainEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpact() {
		return impactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Polarity() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Intended() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Term() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpact_Dimensions() {
		return (EReference)impactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpact_Beneficiaries() {
		return (EReference)impactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpact_PerspectiveOf() {
		return (EReference)impactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpact_Regenerates() {
		return (EReference)impactEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCellStatus() {
		return cellStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCircuitKind() {
		return circuitKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResourceType() {
		return resourceTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFlowKind() {
		return flowKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPolarity() {
		return polarityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpactTerm() {
		return impactTermEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChainFactory getChainFactory() {
		return (ChainFactory)getEFactoryInstance();
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
		valueChainEClass = createEClass(VALUE_CHAIN);
		createEAttribute(valueChainEClass, VALUE_CHAIN__VERSION);
		createEAttribute(valueChainEClass, VALUE_CHAIN__STATUS);
		createEAttribute(valueChainEClass, VALUE_CHAIN__TEMPLATE);
		createEReference(valueChainEClass, VALUE_CHAIN__ACTION);
		createEReference(valueChainEClass, VALUE_CHAIN__MAIN_ACTIVITIES);
		createEReference(valueChainEClass, VALUE_CHAIN__SUPPORT_ACTIVITIES);
		createEReference(valueChainEClass, VALUE_CHAIN__CIRCUITS);
		createEReference(valueChainEClass, VALUE_CHAIN__RESOURCES);
		createEReference(valueChainEClass, VALUE_CHAIN__CELLS);
		createEReference(valueChainEClass, VALUE_CHAIN__FLOWS);
		createEReference(valueChainEClass, VALUE_CHAIN__IMPACT_DOMAINS);
		createEReference(valueChainEClass, VALUE_CHAIN__STAKEHOLDERS);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__RESOURCE_TYPE);
		createEAttribute(activityEClass, ACTIVITY__RESOURCE_LABEL);
		createEReference(activityEClass, ACTIVITY__CONTENTS);
		createEReference(activityEClass, ACTIVITY__WORDINGS);
		createEReference(activityEClass, ACTIVITY__CARRIERS);

		activityContentEClass = createEClass(ACTIVITY_CONTENT);

		mainActivityEClass = createEClass(MAIN_ACTIVITY);

		supportActivityEClass = createEClass(SUPPORT_ACTIVITY);
		createEAttribute(supportActivityEClass, SUPPORT_ACTIVITY__CATEGORY);
		createEReference(supportActivityEClass, SUPPORT_ACTIVITY__SUPPORTS);

		wordingEClass = createEClass(WORDING);
		createEAttribute(wordingEClass, WORDING__TEXT);
		createEAttribute(wordingEClass, WORDING__CARRIER_TEXT);
		createEAttribute(wordingEClass, WORDING__CONTENTS);
		createEAttribute(wordingEClass, WORDING__DATE);

		circuitEClass = createEClass(CIRCUIT);
		createEAttribute(circuitEClass, CIRCUIT__KIND);
		createEAttribute(circuitEClass, CIRCUIT__STATUS);
		createEAttribute(circuitEClass, CIRCUIT__ETHICAL_RULE);
		createEReference(circuitEClass, CIRCUIT__UNIT);

		resourceEClass = createEClass(RESOURCE);
		createEAttribute(resourceEClass, RESOURCE__TYPE);
		createEReference(resourceEClass, RESOURCE__PROVIDERS);

		chainCellEClass = createEClass(CHAIN_CELL);
		createEAttribute(chainCellEClass, CHAIN_CELL__STATUS);
		createEAttribute(chainCellEClass, CHAIN_CELL__OPEN_QUESTION);
		createEReference(chainCellEClass, CHAIN_CELL__ACTIVITY);
		createEReference(chainCellEClass, CHAIN_CELL__CIRCUIT);
		createEReference(chainCellEClass, CHAIN_CELL__RESOURCE);
		createEReference(chainCellEClass, CHAIN_CELL__STAKEHOLDERS);

		valueFlowEClass = createEClass(VALUE_FLOW);
		createEAttribute(valueFlowEClass, VALUE_FLOW__KIND);
		createEReference(valueFlowEClass, VALUE_FLOW__SOURCE);
		createEReference(valueFlowEClass, VALUE_FLOW__TARGET);
		createEReference(valueFlowEClass, VALUE_FLOW__UNIT);

		impactDomainEClass = createEClass(IMPACT_DOMAIN);
		createEReference(impactDomainEClass, IMPACT_DOMAIN__IMPACTS);
		createEReference(impactDomainEClass, IMPACT_DOMAIN__DIMENSIONS);

		impactEClass = createEClass(IMPACT);
		createEAttribute(impactEClass, IMPACT__POLARITY);
		createEAttribute(impactEClass, IMPACT__INTENDED);
		createEAttribute(impactEClass, IMPACT__TERM);
		createEReference(impactEClass, IMPACT__DIMENSIONS);
		createEReference(impactEClass, IMPACT__BENEFICIARIES);
		createEReference(impactEClass, IMPACT__PERSPECTIVE_OF);
		createEReference(impactEClass, IMPACT__REGENERATES);

		// Create enums
		cellStatusEEnum = createEEnum(CELL_STATUS);
		circuitKindEEnum = createEEnum(CIRCUIT_KIND);
		resourceTypeEEnum = createEEnum(RESOURCE_TYPE);
		flowKindEEnum = createEEnum(FLOW_KIND);
		polarityEEnum = createEEnum(POLARITY);
		impactTermEEnum = createEEnum(IMPACT_TERM);
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
		ProjectPackage theProjectPackage = (ProjectPackage)EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		CollectionPackage theCollectionPackage = (CollectionPackage)EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);
		FrameworkPackage theFrameworkPackage = (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		valueChainEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		activityEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		activityContentEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		mainActivityEClass.getESuperTypes().add(this.getActivity());
		supportActivityEClass.getESuperTypes().add(this.getActivity());
		wordingEClass.getESuperTypes().add(theProjectPackage.getElement());
		circuitEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		resourceEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		chainCellEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		valueFlowEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		impactDomainEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		impactEClass.getESuperTypes().add(theProjectPackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(valueChainEClass, ValueChain.class, "ValueChain", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValueChain_Version(), ecorePackage.getEString(), "version", null, 0, 1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueChain_Status(), theProjectPackage.getDocumentStatus(), "status", null, 0, 1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValueChain_Template(), ecorePackage.getEBoolean(), "template", null, 0, 1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_Action(), theProjectPackage.getAction(), theProjectPackage.getAction_Chains(), "action", null, 0, 1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_MainActivities(), this.getMainActivity(), null, "mainActivities", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_SupportActivities(), this.getSupportActivity(), null, "supportActivities", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_Circuits(), this.getCircuit(), null, "circuits", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_Resources(), this.getResource(), null, "resources", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_Cells(), this.getChainCell(), null, "cells", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_Flows(), this.getValueFlow(), null, "flows", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_ImpactDomains(), this.getImpactDomain(), null, "impactDomains", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueChain_Stakeholders(), theProjectPackage.getStakeholder(), null, "stakeholders", null, 0, -1, ValueChain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivity_ResourceType(), this.getResourceType(), "resourceType", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_ResourceLabel(), ecorePackage.getEString(), "resourceLabel", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Contents(), this.getActivityContent(), null, "contents", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Wordings(), this.getWording(), null, "wordings", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Carriers(), theProjectPackage.getStakeholder(), null, "carriers", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityContentEClass, ActivityContent.class, "ActivityContent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(mainActivityEClass, MainActivity.class, "MainActivity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(supportActivityEClass, SupportActivity.class, "SupportActivity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupportActivity_Category(), ecorePackage.getEString(), "category", null, 0, 1, SupportActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupportActivity_Supports(), this.getActivity(), null, "supports", null, 0, -1, SupportActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wordingEClass, Wording.class, "Wording", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWording_Text(), ecorePackage.getEString(), "text", null, 0, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWording_CarrierText(), ecorePackage.getEString(), "carrierText", null, 0, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWording_Contents(), ecorePackage.getEString(), "contents", null, 0, -1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWording_Date(), theProjectPackage.getPartialDate(), "date", null, 0, 1, Wording.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(circuitEClass, Circuit.class, "Circuit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCircuit_Kind(), this.getCircuitKind(), "kind", null, 0, 1, Circuit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCircuit_Status(), this.getCellStatus(), "status", null, 0, 1, Circuit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCircuit_EthicalRule(), ecorePackage.getEString(), "ethicalRule", null, 0, 1, Circuit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCircuit_Unit(), theCollectionPackage.getUnit(), null, "unit", null, 0, 1, Circuit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceEClass, Resource.class, "Resource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResource_Type(), this.getResourceType(), "type", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Providers(), theProjectPackage.getStakeholder(), theProjectPackage.getStakeholder_Contributes(), "providers", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chainCellEClass, ChainCell.class, "ChainCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChainCell_Status(), this.getCellStatus(), "status", null, 0, 1, ChainCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChainCell_OpenQuestion(), ecorePackage.getEString(), "openQuestion", null, 0, 1, ChainCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChainCell_Activity(), this.getMainActivity(), null, "activity", null, 0, 1, ChainCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChainCell_Circuit(), this.getCircuit(), null, "circuit", null, 0, 1, ChainCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChainCell_Resource(), this.getResource(), null, "resource", null, 0, 1, ChainCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChainCell_Stakeholders(), theProjectPackage.getStakeholder(), null, "stakeholders", null, 0, -1, ChainCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valueFlowEClass, ValueFlow.class, "ValueFlow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValueFlow_Kind(), this.getFlowKind(), "kind", null, 0, 1, ValueFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueFlow_Source(), theProjectPackage.getNamedElement(), null, "source", null, 0, 1, ValueFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueFlow_Target(), theProjectPackage.getNamedElement(), null, "target", null, 0, 1, ValueFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getValueFlow_Unit(), theCollectionPackage.getUnit(), null, "unit", null, 0, 1, ValueFlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(impactDomainEClass, ImpactDomain.class, "ImpactDomain", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getImpactDomain_Impacts(), this.getImpact(), null, "impacts", null, 0, -1, ImpactDomain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpactDomain_Dimensions(), theFrameworkPackage.getDimension(), null, "dimensions", null, 0, -1, ImpactDomain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(impactEClass, Impact.class, "Impact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImpact_Polarity(), this.getPolarity(), "polarity", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Intended(), ecorePackage.getEBooleanObject(), "intended", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpact_Term(), this.getImpactTerm(), "term", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpact_Dimensions(), theFrameworkPackage.getDimension(), null, "dimensions", null, 0, -1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpact_Beneficiaries(), theProjectPackage.getStakeholder(), theProjectPackage.getStakeholder_BenefitsFrom(), "beneficiaries", null, 0, -1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpact_PerspectiveOf(), theProjectPackage.getStakeholder(), null, "perspectiveOf", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpact_Regenerates(), this.getResource(), null, "regenerates", null, 0, -1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(cellStatusEEnum, CellStatus.class, "CellStatus");
		addEEnumLiteral(cellStatusEEnum, CellStatus.EXISTING);
		addEEnumLiteral(cellStatusEEnum, CellStatus.IN_PROGRESS);
		addEEnumLiteral(cellStatusEEnum, CellStatus.PLANNED);
		addEEnumLiteral(cellStatusEEnum, CellStatus.TO_DISCUSS);
		addEEnumLiteral(cellStatusEEnum, CellStatus.DISCARDED);

		initEEnum(circuitKindEEnum, CircuitKind.class, "CircuitKind");
		addEEnumLiteral(circuitKindEEnum, CircuitKind.GIFT);
		addEEnumLiteral(circuitKindEEnum, CircuitKind.LOCAL_EXCHANGE);
		addEEnumLiteral(circuitKindEEnum, CircuitKind.MARKET);
		addEEnumLiteral(circuitKindEEnum, CircuitKind.REDISTRIBUTION);
		addEEnumLiteral(circuitKindEEnum, CircuitKind.OTHER);

		initEEnum(resourceTypeEEnum, ResourceType.class, "ResourceType");
		addEEnumLiteral(resourceTypeEEnum, ResourceType.FOOD);
		addEEnumLiteral(resourceTypeEEnum, ResourceType.HUMAN);
		addEEnumLiteral(resourceTypeEEnum, ResourceType.LOGISTIC);
		addEEnumLiteral(resourceTypeEEnum, ResourceType.FINANCIAL);
		addEEnumLiteral(resourceTypeEEnum, ResourceType.MATERIAL);
		addEEnumLiteral(resourceTypeEEnum, ResourceType.IMMATERIAL);
		addEEnumLiteral(resourceTypeEEnum, ResourceType.NATURAL);
		addEEnumLiteral(resourceTypeEEnum, ResourceType.OTHER);

		initEEnum(flowKindEEnum, FlowKind.class, "FlowKind");
		addEEnumLiteral(flowKindEEnum, FlowKind.GIFT);
		addEEnumLiteral(flowKindEEnum, FlowKind.TIME_COUNTERPART);
		addEEnumLiteral(flowKindEEnum, FlowKind.PAYMENT);
		addEEnumLiteral(flowKindEEnum, FlowKind.SERVICE);
		addEEnumLiteral(flowKindEEnum, FlowKind.INFORMATION);
		addEEnumLiteral(flowKindEEnum, FlowKind.SUPPORT);
		addEEnumLiteral(flowKindEEnum, FlowKind.IMPACT);
		addEEnumLiteral(flowKindEEnum, FlowKind.REGENERATION);

		initEEnum(polarityEEnum, Polarity.class, "Polarity");
		addEEnumLiteral(polarityEEnum, Polarity.POSITIVE);
		addEEnumLiteral(polarityEEnum, Polarity.NEGATIVE);
		addEEnumLiteral(polarityEEnum, Polarity.NEUTRAL);

		initEEnum(impactTermEEnum, ImpactTerm.class, "ImpactTerm");
		addEEnumLiteral(impactTermEEnum, ImpactTerm.DIRECT);
		addEEnumLiteral(impactTermEEnum, ImpactTerm.INTERMEDIATE);
		addEEnumLiteral(impactTermEEnum, ImpactTerm.LONG_TERM);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// urn:corolle:label
		createUrncorollelabelAnnotations();
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
			   "fr", "Cha\u00eene de valeur",
			   "en", "Value chain"
		   });
		addAnnotation
		  (cellStatusEEnum,
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "\u00c9tat d\'une case ou d\'un circuit.",
			   "en.doc", "Status of a cell or circuit.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (cellStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Existant",
			   "en", "Existing"
		   });
		addAnnotation
		  (cellStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "En cours",
			   "en", "In progress"
		   });
		addAnnotation
		  (cellStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Envisag\u00e9",
			   "en", "Planned"
		   });
		addAnnotation
		  (cellStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "\u00c0 d\u00e9battre",
			   "en", "To be discussed"
		   });
		addAnnotation
		  (cellStatusEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "\u00c9cart\u00e9",
			   "en", "Discarded"
		   });
		addAnnotation
		  (circuitKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type de circuit",
			   "en", "Kind of circuit",
			   "fr.doc", "Modalit\u00e9 de valorisation.",
			   "en.doc", "Mode of valorisation.",
			   "source", "S000, S001"
		   });
		addAnnotation
		  (circuitKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Don",
			   "en", "Gift"
		   });
		addAnnotation
		  (circuitKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "\u00c9change local",
			   "en", "Local exchange"
		   });
		addAnnotation
		  (circuitKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Marchand",
			   "en", "Market"
		   });
		addAnnotation
		  (circuitKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Redistribution",
			   "en", "Redistribution"
		   });
		addAnnotation
		  (circuitKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Autre",
			   "en", "Other"
		   });
		addAnnotation
		  (resourceTypeEEnum,
		   source,
		   new String[] {
			   "fr", "Type de ressource",
			   "en", "Resource type",
			   "fr.doc", "Type de ressource investie.",
			   "en.doc", "Type of resource invested.",
			   "source", "S001"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Alimentaire",
			   "en", "Food"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Humaine",
			   "en", "Human"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Logistique",
			   "en", "Logistic"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Financi\u00e8re",
			   "en", "Financial"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Mat\u00e9rielle",
			   "en", "Material"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Immat\u00e9rielle",
			   "en", "Immaterial"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "fr", "Naturelle",
			   "en", "Natural"
		   });
		addAnnotation
		  (resourceTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "fr", "Autre",
			   "en", "Other"
		   });
		addAnnotation
		  (flowKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type de flux",
			   "en", "Kind of flow",
			   "fr.doc", "Ce qui circule entre deux \u00e9l\u00e9ments de la cha\u00eene.",
			   "en.doc", "What flows between two elements of the chain.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Don",
			   "en", "Gift"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Contrepartie en temps",
			   "en", "Counterpart in time"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Paiement",
			   "en", "Payment"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Service",
			   "en", "Service"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Information",
			   "en", "Information"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Soutien",
			   "en", "Support"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "fr", "Effet",
			   "en", "Impact"
		   });
		addAnnotation
		  (flowKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "fr", "R\u00e9g\u00e9n\u00e9ration",
			   "en", "Regeneration"
		   });
		addAnnotation
		  (polarityEEnum,
		   source,
		   new String[] {
			   "fr", "Sens de l\'effet",
			   "en", "Polarity",
			   "fr.doc", "Effet favorable, d\u00e9favorable ou neutre.",
			   "en.doc", "Favourable, unfavourable or neutral effect.",
			   "source", "SVI, IATI"
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Positif",
			   "en", "Positive"
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "N\u00e9gatif",
			   "en", "Negative"
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Neutre",
			   "en", "Neutral"
		   });
		addAnnotation
		  (impactTermEEnum,
		   source,
		   new String[] {
			   "fr", "Horizon",
			   "en", "Term",
			   "fr.doc", "Quand l\'effet se produit.",
			   "en.doc", "When the effect comes about.",
			   "source", "URBAL"
		   });
		addAnnotation
		  (impactTermEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Direct",
			   "en", "Direct"
		   });
		addAnnotation
		  (impactTermEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Interm\u00e9diaire",
			   "en", "Intermediate"
		   });
		addAnnotation
		  (impactTermEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Long terme",
			   "en", "Long term"
		   });
		addAnnotation
		  (valueChainEClass,
		   source,
		   new String[] {
			   "fr", "Cha\u00eene de valeur \u00e9largie",
			   "en", "Extended value chain",
			   "fr.doc", "Activit\u00e9s, circuits, ressources, parties prenantes et effets d\'une action, sur un m\u00eame dessin.",
			   "en.doc", "Activities, circuits, resources, stakeholders and impacts of an action, on one drawing.",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_Version(),
		   source,
		   new String[] {
			   "fr", "Version",
			   "en", "Version",
			   "fr.doc", "Version de la cha\u00eene.",
			   "en.doc", "Version of the chain.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getValueChain_Status(),
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "O\u00f9 en est ce dessin.",
			   "en.doc", "How far this drawing has come.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getValueChain_Template(),
		   source,
		   new String[] {
			   "fr", "Mod\u00e8le",
			   "en", "Template",
			   "fr.doc", "Coch\u00e9 pour une cha\u00eene type \u00e0 remplir.",
			   "en.doc", "Ticked for a model chain to fill in.",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_Action(),
		   source,
		   new String[] {
			   "fr", "Action",
			   "en", "Action",
			   "fr.doc", "Action d\u00e9crite.",
			   "en.doc", "Action described.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getValueChain_MainActivities(),
		   source,
		   new String[] {
			   "fr", "Activit\u00e9s principales",
			   "en", "Main activities",
			   "fr.doc", "Dans l\'ordre o\u00f9 elles s\'encha\u00eenent.",
			   "en.doc", "In the order in which they follow one another.",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_SupportActivities(),
		   source,
		   new String[] {
			   "fr", "Activit\u00e9s de soutien (dynamiques transversales)",
			   "en", "Support activities (cross-cutting dynamics)",
			   "fr.doc", "Dynamiques transversales qui portent les activit\u00e9s principales.",
			   "en.doc", "Cross-cutting dynamics that carry the main activities.",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_Circuits(),
		   source,
		   new String[] {
			   "fr", "Modalit\u00e9s de valorisation (circuits)",
			   "en", "Modes of valorisation (circuits)",
			   "fr.doc", "Colonnes de la cha\u00eene : don, \u00e9change local, marchand\u2026",
			   "en.doc", "Columns of the chain: gift, local exchange, market\u2026",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_Resources(),
		   source,
		   new String[] {
			   "fr", "Ressources de l\'\u00e9cosyst\u00e8me territorial",
			   "en", "Resources of the territorial ecosystem",
			   "fr.doc", "Ce qui entre dans la cha\u00eene.",
			   "en.doc", "What enters the chain.",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_Cells(),
		   source,
		   new String[] {
			   "fr", "Cases",
			   "en", "Cells",
			   "fr.doc", "Ce qui se passe dans une activit\u00e9 pour un circuit.",
			   "en.doc", "What happens in an activity for a circuit.",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_Flows(),
		   source,
		   new String[] {
			   "fr", "Flux de valeur",
			   "en", "Value flows",
			   "fr.doc", "Ce qui circule.",
			   "en.doc", "What flows.",
			   "source", "domain \u00a71.1"
		   });
		addAnnotation
		  (getValueChain_ImpactDomains(),
		   source,
		   new String[] {
			   "fr", "Impacts sociaux (domaines)",
			   "en", "Social impacts (domains)",
			   "fr.doc", "Domaines de transformation vis\u00e9s.",
			   "en.doc", "Domains of transformation aimed at.",
			   "source", "S001"
		   });
		addAnnotation
		  (getValueChain_Stakeholders(),
		   source,
		   new String[] {
			   "fr", "Parties prenantes",
			   "en", "Stakeholders",
			   "fr.doc", "Parties prenantes montr\u00e9es sur les flancs.",
			   "en.doc", "Stakeholders shown at the flanks.",
			   "source", "S001"
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "fr", "Activit\u00e9",
			   "en", "Activity",
			   "fr.doc", "Activit\u00e9 principale ou de soutien.",
			   "en.doc", "Main or support activity.",
			   "source", "S001"
		   });
		addAnnotation
		  (getActivity_ResourceType(),
		   source,
		   new String[] {
			   "fr", "Type de ressource investie",
			   "en", "Resource type invested",
			   "fr.doc", "Principal type de ressource de cette activit\u00e9.",
			   "en.doc", "Main type of resource of this activity.",
			   "source", "S001"
		   });
		addAnnotation
		  (getActivity_ResourceLabel(),
		   source,
		   new String[] {
			   "fr", "Libell\u00e9 de la ressource",
			   "en", "Resource label",
			   "fr.doc", "Libell\u00e9 \u00e9crit sur le dessin, s\'il diff\u00e8re du type.",
			   "en.doc", "Label written on the drawing, where it differs from the type.",
			   "source", "S001"
		   });
		addAnnotation
		  (getActivity_Contents(),
		   source,
		   new String[] {
			   "fr", "Contenu",
			   "en", "Contents",
			   "fr.doc", "Ce que l\'activit\u00e9 recouvre.",
			   "en.doc", "What the activity consists of.",
			   "source", "S001"
		   });
		addAnnotation
		  (getActivity_Wordings(),
		   source,
		   new String[] {
			   "fr", "Formulations successives",
			   "en", "Successive wordings",
			   "fr.doc", "Comment l\'activit\u00e9 a \u00e9t\u00e9 formul\u00e9e, source apr\u00e8s source.",
			   "en.doc", "How the activity was worded, source after source.",
			   "source", "S000, S001"
		   });
		addAnnotation
		  (getActivity_Carriers(),
		   source,
		   new String[] {
			   "fr", "Porteurs",
			   "en", "Carriers",
			   "fr.doc", "Qui porte l\'activit\u00e9.",
			   "en.doc", "Who carries the activity.",
			   "source", "S000, S001"
		   });
		addAnnotation
		  (activityContentEClass,
		   source,
		   new String[] {
			   "fr", "Contenu d\'activit\u00e9",
			   "en", "Activity content",
			   "fr.doc", "Un point du contenu d\'une activit\u00e9.",
			   "en.doc", "One point of an activity\'s contents.",
			   "source", "S001",
			   "fr.name", "Texte",
			   "en.name", "Text",
			   "fr.name.doc", "Ce qui est fait.",
			   "en.name.doc", "What is done."
		   });
		addAnnotation
		  (mainActivityEClass,
		   source,
		   new String[] {
			   "fr", "Activit\u00e9 principale",
			   "en", "Main activity",
			   "fr.doc", "\u00c9tape de la cha\u00eene, par exemple collecter, transformer, distribuer.",
			   "en.doc", "Step of the chain, for instance collecting, processing, distributing.",
			   "source", "S001"
		   });
		addAnnotation
		  (supportActivityEClass,
		   source,
		   new String[] {
			   "fr", "Activit\u00e9 de soutien",
			   "en", "Support activity",
			   "fr.doc", "Dynamique transversale : elle fait partie de la cr\u00e9ation de valeur.",
			   "en.doc", "Cross-cutting dynamic: it is part of value creation.",
			   "source", "S001"
		   });
		addAnnotation
		  (getSupportActivity_Category(),
		   source,
		   new String[] {
			   "fr", "Cat\u00e9gorie",
			   "en", "Category",
			   "fr.doc", "Gouvernance, coop\u00e9ration, R&D territoriale\u2026",
			   "en.doc", "Governance, cooperation, territorial R&D\u2026",
			   "source", "S000"
		   });
		addAnnotation
		  (getSupportActivity_Supports(),
		   source,
		   new String[] {
			   "fr", "Soutient",
			   "en", "Supports",
			   "fr.doc", "Activit\u00e9s soutenues.",
			   "en.doc", "Activities supported.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (wordingEClass,
		   source,
		   new String[] {
			   "fr", "Formulation",
			   "en", "Wording",
			   "fr.doc", "Formulation d\'une activit\u00e9 dans une source, \u00e0 une date.",
			   "en.doc", "Wording of an activity in a source, at a date.",
			   "source", "S000, S001"
		   });
		addAnnotation
		  (getWording_Text(),
		   source,
		   new String[] {
			   "fr", "Texte",
			   "en", "Text",
			   "fr.doc", "Intitul\u00e9 dans cette source.",
			   "en.doc", "Title in this source.",
			   "source", "S000, S001"
		   });
		addAnnotation
		  (getWording_CarrierText(),
		   source,
		   new String[] {
			   "fr", "Porteur cit\u00e9",
			   "en", "Carrier named",
			   "fr.doc", "Porteur tel que la source le nomme.",
			   "en.doc", "Carrier as the source names it.",
			   "source", "S000, S001"
		   });
		addAnnotation
		  (getWording_Contents(),
		   source,
		   new String[] {
			   "fr", "Contenu cit\u00e9",
			   "en", "Contents named",
			   "fr.doc", "Contenu tel que la source le donne.",
			   "en.doc", "Contents as the source gives them.",
			   "source", "S000, S001"
		   });
		addAnnotation
		  (getWording_Date(),
		   source,
		   new String[] {
			   "fr", "Date",
			   "en", "Date",
			   "fr.doc", "Date de cette formulation.",
			   "en.doc", "Date of this wording.",
			   "source", "domain \u00a71.4"
		   });
		addAnnotation
		  (circuitEClass,
		   source,
		   new String[] {
			   "fr", "Circuit",
			   "en", "Circuit",
			   "fr.doc", "Modalit\u00e9 de valorisation : une colonne de la cha\u00eene.",
			   "en.doc", "Mode of valorisation: a column of the chain.",
			   "source", "S001"
		   });
		addAnnotation
		  (getCircuit_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "Don, \u00e9change local, marchand\u2026",
			   "en.doc", "Gift, local exchange, market\u2026",
			   "source", "S001"
		   });
		addAnnotation
		  (getCircuit_Status(),
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "Existant, en cours, envisag\u00e9\u2026",
			   "en.doc", "Existing, in progress, planned\u2026",
			   "source", "S000"
		   });
		addAnnotation
		  (getCircuit_EthicalRule(),
		   source,
		   new String[] {
			   "fr", "R\u00e8gle \u00e9thique",
			   "en", "Ethical rule",
			   "fr.doc", "R\u00e8gle que le groupe s\'est donn\u00e9e pour ce circuit.",
			   "en.doc", "Rule that the group has set itself for this circuit.",
			   "source", "S000"
		   });
		addAnnotation
		  (getCircuit_Unit(),
		   source,
		   new String[] {
			   "fr", "Unit\u00e9 de contrepartie",
			   "en", "Counterpart unit",
			   "fr.doc", "Ce en quoi la contrepartie se compte : euros, Tic-tacs\u2026",
			   "en.doc", "What the counterpart is counted in: euros, time currency\u2026",
			   "source", "S000"
		   });
		addAnnotation
		  (resourceEClass,
		   source,
		   new String[] {
			   "fr", "Ressource",
			   "en", "Resource",
			   "fr.doc", "Ressource de l\'\u00e9cosyst\u00e8me territorial.",
			   "en.doc", "Resource of the territorial ecosystem.",
			   "source", "S001"
		   });
		addAnnotation
		  (getResource_Type(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Type",
			   "fr.doc", "Type de ressource.",
			   "en.doc", "Type of resource.",
			   "source", "S001"
		   });
		addAnnotation
		  (getResource_Providers(),
		   source,
		   new String[] {
			   "fr", "Apport\u00e9e par",
			   "en", "Provided by",
			   "fr.doc", "Qui l\'apporte.",
			   "en.doc", "Who provides it.",
			   "source", "CIDS"
		   });
		addAnnotation
		  (chainCellEClass,
		   source,
		   new String[] {
			   "fr", "Case",
			   "en", "Cell",
			   "fr.doc", "Ce qui se passe dans une activit\u00e9 pour un circuit.",
			   "en.doc", "What happens in an activity for a circuit.",
			   "source", "S001",
			   "fr.name", "Texte",
			   "en.name", "Text",
			   "fr.name.doc", "Ce qui se passe ici.",
			   "en.name.doc", "What happens here."
		   });
		addAnnotation
		  (getChainCell_Status(),
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "Existant, en cours, envisag\u00e9, \u00e0 d\u00e9battre, \u00e9cart\u00e9.",
			   "en.doc", "Existing, in progress, planned, to be discussed, discarded.",
			   "source", "S001"
		   });
		addAnnotation
		  (getChainCell_OpenQuestion(),
		   source,
		   new String[] {
			   "fr", "Question ouverte",
			   "en", "Open question",
			   "fr.doc", "Ce qui reste \u00e0 d\u00e9battre.",
			   "en.doc", "What remains to be discussed.",
			   "source", "S001"
		   });
		addAnnotation
		  (getChainCell_Activity(),
		   source,
		   new String[] {
			   "fr", "Activit\u00e9",
			   "en", "Activity",
			   "fr.doc", "Ligne de la case.",
			   "en.doc", "Row of the cell.",
			   "source", "S001"
		   });
		addAnnotation
		  (getChainCell_Circuit(),
		   source,
		   new String[] {
			   "fr", "Circuit",
			   "en", "Circuit",
			   "fr.doc", "Colonne de la case.",
			   "en.doc", "Column of the cell.",
			   "source", "S001"
		   });
		addAnnotation
		  (getChainCell_Resource(),
		   source,
		   new String[] {
			   "fr", "Ressource",
			   "en", "Resource",
			   "fr.doc", "Ressource engag\u00e9e.",
			   "en.doc", "Resource engaged.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getChainCell_Stakeholders(),
		   source,
		   new String[] {
			   "fr", "Parties prenantes",
			   "en", "Stakeholders",
			   "fr.doc", "Qui agit ici.",
			   "en.doc", "Who acts here.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (valueFlowEClass,
		   source,
		   new String[] {
			   "fr", "Flux de valeur",
			   "en", "Value flow",
			   "fr.doc", "Ce qui circule d\'un \u00e9l\u00e9ment \u00e0 un autre.",
			   "en.doc", "What flows from one element to another.",
			   "source", "domain \u00a71.1",
			   "fr.name", "Libell\u00e9",
			   "en.name", "Label",
			   "fr.name.doc", "Libell\u00e9 \u00e9crit sur la fl\u00e8che.",
			   "en.name.doc", "Label written on the arrow."
		   });
		addAnnotation
		  (getValueFlow_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "Don, paiement, soutien\u2026",
			   "en.doc", "Gift, payment, support\u2026",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getValueFlow_Source(),
		   source,
		   new String[] {
			   "fr", "De",
			   "en", "From",
			   "fr.doc", "D\'o\u00f9 part le flux : partie prenante, activit\u00e9, ressource ou effet.",
			   "en.doc", "Where the flow starts: stakeholder, activity, resource or impact.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getValueFlow_Target(),
		   source,
		   new String[] {
			   "fr", "Vers",
			   "en", "To",
			   "fr.doc", "O\u00f9 va le flux.",
			   "en.doc", "Where the flow goes.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getValueFlow_Unit(),
		   source,
		   new String[] {
			   "fr", "Unit\u00e9",
			   "en", "Unit",
			   "fr.doc", "Ce en quoi il se compte.",
			   "en.doc", "What it is counted in.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (impactDomainEClass,
		   source,
		   new String[] {
			   "fr", "Domaine d\'impact",
			   "en", "Impact domain",
			   "fr.doc", "Domaine de transformation vis\u00e9 par l\'action.",
			   "en.doc", "Domain of transformation aimed at by the action.",
			   "source", "S001"
		   });
		addAnnotation
		  (getImpactDomain_Impacts(),
		   source,
		   new String[] {
			   "fr", "Effets",
			   "en", "Impacts",
			   "fr.doc", "Effets de ce domaine.",
			   "en.doc", "Impacts in this domain.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getImpactDomain_Dimensions(),
		   source,
		   new String[] {
			   "fr", "Dimensions (p\u00e9tales)",
			   "en", "Dimensions (petals)",
			   "fr.doc", "P\u00e9tales auxquels ce domaine est reli\u00e9.",
			   "en.doc", "Petals this domain is linked to.",
			   "source", "S000"
		   });
		addAnnotation
		  (impactEClass,
		   source,
		   new String[] {
			   "fr", "Effet",
			   "en", "Impact",
			   "fr.doc", "Changement que l\'action produit ou vise, voulu ou non.",
			   "en.doc", "Change that the action brings about or aims at, intended or not.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getImpact_Polarity(),
		   source,
		   new String[] {
			   "fr", "Sens",
			   "en", "Polarity",
			   "fr.doc", "Positif, n\u00e9gatif ou neutre.",
			   "en.doc", "Positive, negative or neutral.",
			   "source", "SVI, IATI"
		   });
		addAnnotation
		  (getImpact_Intended(),
		   source,
		   new String[] {
			   "fr", "Voulu",
			   "en", "Intended",
			   "fr.doc", "Effet recherch\u00e9 ou non.",
			   "en.doc", "Effect sought or not.",
			   "source", "SVI"
		   });
		addAnnotation
		  (getImpact_Term(),
		   source,
		   new String[] {
			   "fr", "Horizon",
			   "en", "Term",
			   "fr.doc", "Direct, interm\u00e9diaire, long terme.",
			   "en.doc", "Direct, intermediate, long term.",
			   "source", "URBAL"
		   });
		addAnnotation
		  (getImpact_Dimensions(),
		   source,
		   new String[] {
			   "fr", "Dimensions (p\u00e9tales)",
			   "en", "Dimensions (petals)",
			   "fr.doc", "P\u00e9tales concern\u00e9s.",
			   "en.doc", "Petals concerned.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getImpact_Beneficiaries(),
		   source,
		   new String[] {
			   "fr", "B\u00e9n\u00e9ficiaires",
			   "en", "Beneficiaries",
			   "fr.doc", "Qui en b\u00e9n\u00e9ficie ou le subit.",
			   "en.doc", "Who benefits or suffers from it.",
			   "source", "CIDS"
		   });
		addAnnotation
		  (getImpact_PerspectiveOf(),
		   source,
		   new String[] {
			   "fr", "Point de vue de",
			   "en", "Perspective of",
			   "fr.doc", "Groupe qui le dit.",
			   "en.doc", "Group that says so.",
			   "source", "CIDS"
		   });
		addAnnotation
		  (getImpact_Regenerates(),
		   source,
		   new String[] {
			   "fr", "Ressources r\u00e9g\u00e9n\u00e9r\u00e9es",
			   "en", "Resources regenerated",
			   "fr.doc", "Ressources communes que l\'effet renouvelle.",
			   "en.doc", "Common resources that the impact renews.",
			   "source", "domain \u00a71.1"
		   });
	}

} //ChainPackageImpl
