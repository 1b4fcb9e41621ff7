/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import org.corolle.model.chain.ChainPackage;

import org.corolle.model.chain.impl.ChainPackageImpl;

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

import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.Contribution;
import org.corolle.model.workshop.ContributionKind;
import org.corolle.model.workshop.ContributionStatus;
import org.corolle.model.workshop.Decision;
import org.corolle.model.workshop.Disagreement;
import org.corolle.model.workshop.Photo;
import org.corolle.model.workshop.Session;
import org.corolle.model.workshop.SessionKind;
import org.corolle.model.workshop.SessionRole;
import org.corolle.model.workshop.SessionRoleKind;
import org.corolle.model.workshop.SessionStep;
import org.corolle.model.workshop.Snapshot;
import org.corolle.model.workshop.VoteOption;
import org.corolle.model.workshop.VoteRound;
import org.corolle.model.workshop.WorkshopFactory;
import org.corolle.model.workshop.WorkshopPackage;

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
public class WorkshopPackageImpl extends EPackageImpl implements WorkshopPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionRoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass disagreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass photoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass voteRoundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass voteOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass snapshotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sessionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sessionRoleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contributionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contributionStatusEEnum = null;

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
	 * @see org.corolle.model.workshop.WorkshopPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private WorkshopPackageImpl() {
		super(eNS_URI, WorkshopFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link WorkshopPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static WorkshopPackage init() {
		if (isInited) return (WorkshopPackage)EPackage.Registry.INSTANCE.getEPackage(WorkshopPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredWorkshopPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		WorkshopPackageImpl theWorkshopPackage = registeredWorkshopPackage instanceof WorkshopPackageImpl ? (WorkshopPackageImpl)registeredWorkshopPackage : new WorkshopPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);
		ChainPackageImpl theChainPackage = (ChainPackageImpl)(registeredPackage instanceof ChainPackageImpl ? registeredPackage : ChainPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);
		FrameworkPackageImpl theFrameworkPackage = (FrameworkPackageImpl)(registeredPackage instanceof FrameworkPackageImpl ? registeredPackage : FrameworkPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CollectionPackage.eNS_URI);
		CollectionPackageImpl theCollectionPackage = (CollectionPackageImpl)(registeredPackage instanceof CollectionPackageImpl ? registeredPackage : CollectionPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TransferPackage.eNS_URI);
		TransferPackageImpl theTransferPackage = (TransferPackageImpl)(registeredPackage instanceof TransferPackageImpl ? registeredPackage : TransferPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LayoutPackage.eNS_URI);
		LayoutPackageImpl theLayoutPackage = (LayoutPackageImpl)(registeredPackage instanceof LayoutPackageImpl ? registeredPackage : LayoutPackage.eINSTANCE);

		// Create package meta-data objects
		theWorkshopPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theChainPackage.createPackageContents();
		theFrameworkPackage.createPackageContents();
		theCollectionPackage.createPackageContents();
		theTransferPackage.createPackageContents();
		theLayoutPackage.createPackageContents();

		// Initialize created meta-data
		theWorkshopPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theChainPackage.initializePackageContents();
		theFrameworkPackage.initializePackageContents();
		theCollectionPackage.initializePackageContents();
		theTransferPackage.initializePackageContents();
		theLayoutPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theWorkshopPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(WorkshopPackage.eNS_URI, theWorkshopPackage);
		return theWorkshopPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSession() {
		return sessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Date() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Place() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Kind() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Objective() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_PlannedDuration() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Notes() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Action() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Steps() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Attendance() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Roles() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Decisions() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Disagreements() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Photos() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Votes() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Contributions() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Snapshot() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSessionStep() {
		return sessionStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionStep_PlannedDuration() {
		return (EAttribute)sessionStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendance() {
		return attendanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Count() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Expected() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Absent() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttendance_Stakeholder() {
		return (EReference)attendanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSessionRole() {
		return sessionRoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionRole_Kind() {
		return (EAttribute)sessionRoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSessionRole_HeldBy() {
		return (EAttribute)sessionRoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_About() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisagreement() {
		return disagreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisagreement_Settlement() {
		return (EAttribute)disagreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisagreement_About() {
		return (EReference)disagreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisagreement_Stakeholders() {
		return (EReference)disagreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhoto() {
		return photoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoto_File() {
		return (EAttribute)photoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhoto_Consent() {
		return (EAttribute)photoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVoteRound() {
		return voteRoundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoteRound_DotsPerPerson() {
		return (EAttribute)voteRoundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoteRound_Secret() {
		return (EAttribute)voteRoundEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoteRound_Voters() {
		return (EAttribute)voteRoundEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVoteRound_Options() {
		return (EReference)voteRoundEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVoteOption() {
		return voteOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoteOption_Total() {
		return (EAttribute)voteOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVoteOption_Subject() {
		return (EReference)voteOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContribution() {
		return contributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Kind() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Polarity() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Status() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Dots() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_GroupLabel() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_GroupColour() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContribution_Score() {
		return (EAttribute)contributionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Action() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Dimension() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Session() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Stakeholder() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Photo() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_MergedInto() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContribution_Supports() {
		return (EReference)contributionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSnapshot() {
		return snapshotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshot_Date() {
		return (EAttribute)snapshotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshot_RoleOfAuthor() {
		return (EAttribute)snapshotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshot_Comment() {
		return (EAttribute)snapshotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshot_Checksum() {
		return (EAttribute)snapshotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSnapshot_File() {
		return (EAttribute)snapshotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSnapshot_Session() {
		return (EReference)snapshotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSessionKind() {
		return sessionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSessionRoleKind() {
		return sessionRoleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContributionKind() {
		return contributionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContributionStatus() {
		return contributionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkshopFactory getWorkshopFactory() {
		return (WorkshopFactory)getEFactoryInstance();
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
		sessionEClass = createEClass(SESSION);
		createEAttribute(sessionEClass, SESSION__DATE);
		createEAttribute(sessionEClass, SESSION__PLACE);
		createEAttribute(sessionEClass, SESSION__KIND);
		createEAttribute(sessionEClass, SESSION__OBJECTIVE);
		createEAttribute(sessionEClass, SESSION__PLANNED_DURATION);
		createEAttribute(sessionEClass, SESSION__NOTES);
		createEReference(sessionEClass, SESSION__ACTION);
		createEReference(sessionEClass, SESSION__STEPS);
		createEReference(sessionEClass, SESSION__ATTENDANCE);
		createEReference(sessionEClass, SESSION__ROLES);
		createEReference(sessionEClass, SESSION__DECISIONS);
		createEReference(sessionEClass, SESSION__DISAGREEMENTS);
		createEReference(sessionEClass, SESSION__PHOTOS);
		createEReference(sessionEClass, SESSION__VOTES);
		createEReference(sessionEClass, SESSION__CONTRIBUTIONS);
		createEReference(sessionEClass, SESSION__SNAPSHOT);

		sessionStepEClass = createEClass(SESSION_STEP);
		createEAttribute(sessionStepEClass, SESSION_STEP__PLANNED_DURATION);

		attendanceEClass = createEClass(ATTENDANCE);
		createEAttribute(attendanceEClass, ATTENDANCE__COUNT);
		createEAttribute(attendanceEClass, ATTENDANCE__EXPECTED);
		createEAttribute(attendanceEClass, ATTENDANCE__ABSENT);
		createEReference(attendanceEClass, ATTENDANCE__STAKEHOLDER);

		sessionRoleEClass = createEClass(SESSION_ROLE);
		createEAttribute(sessionRoleEClass, SESSION_ROLE__KIND);
		createEAttribute(sessionRoleEClass, SESSION_ROLE__HELD_BY);

		decisionEClass = createEClass(DECISION);
		createEReference(decisionEClass, DECISION__ABOUT);

		disagreementEClass = createEClass(DISAGREEMENT);
		createEAttribute(disagreementEClass, DISAGREEMENT__SETTLEMENT);
		createEReference(disagreementEClass, DISAGREEMENT__ABOUT);
		createEReference(disagreementEClass, DISAGREEMENT__STAKEHOLDERS);

		photoEClass = createEClass(PHOTO);
		createEAttribute(photoEClass, PHOTO__FILE);
		createEAttribute(photoEClass, PHOTO__CONSENT);

		voteRoundEClass = createEClass(VOTE_ROUND);
		createEAttribute(voteRoundEClass, VOTE_ROUND__DOTS_PER_PERSON);
		createEAttribute(voteRoundEClass, VOTE_ROUND__SECRET);
		createEAttribute(voteRoundEClass, VOTE_ROUND__VOTERS);
		createEReference(voteRoundEClass, VOTE_ROUND__OPTIONS);

		voteOptionEClass = createEClass(VOTE_OPTION);
		createEAttribute(voteOptionEClass, VOTE_OPTION__TOTAL);
		createEReference(voteOptionEClass, VOTE_OPTION__SUBJECT);

		contributionEClass = createEClass(CONTRIBUTION);
		createEAttribute(contributionEClass, CONTRIBUTION__KIND);
		createEAttribute(contributionEClass, CONTRIBUTION__POLARITY);
		createEAttribute(contributionEClass, CONTRIBUTION__STATUS);
		createEAttribute(contributionEClass, CONTRIBUTION__DOTS);
		createEAttribute(contributionEClass, CONTRIBUTION__GROUP_LABEL);
		createEAttribute(contributionEClass, CONTRIBUTION__GROUP_COLOUR);
		createEAttribute(contributionEClass, CONTRIBUTION__SCORE);
		createEReference(contributionEClass, CONTRIBUTION__ACTION);
		createEReference(contributionEClass, CONTRIBUTION__DIMENSION);
		createEReference(contributionEClass, CONTRIBUTION__SESSION);
		createEReference(contributionEClass, CONTRIBUTION__STAKEHOLDER);
		createEReference(contributionEClass, CONTRIBUTION__PHOTO);
		createEReference(contributionEClass, CONTRIBUTION__MERGED_INTO);
		createEReference(contributionEClass, CONTRIBUTION__SUPPORTS);

		snapshotEClass = createEClass(SNAPSHOT);
		createEAttribute(snapshotEClass, SNAPSHOT__DATE);
		createEAttribute(snapshotEClass, SNAPSHOT__ROLE_OF_AUTHOR);
		createEAttribute(snapshotEClass, SNAPSHOT__COMMENT);
		createEAttribute(snapshotEClass, SNAPSHOT__CHECKSUM);
		createEAttribute(snapshotEClass, SNAPSHOT__FILE);
		createEReference(snapshotEClass, SNAPSHOT__SESSION);

		// Create enums
		sessionKindEEnum = createEEnum(SESSION_KIND);
		sessionRoleKindEEnum = createEEnum(SESSION_ROLE_KIND);
		contributionKindEEnum = createEEnum(CONTRIBUTION_KIND);
		contributionStatusEEnum = createEEnum(CONTRIBUTION_STATUS);
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
		ChainPackage theChainPackage = (ChainPackage)EPackage.Registry.INSTANCE.getEPackage(ChainPackage.eNS_URI);
		FrameworkPackage theFrameworkPackage = (FrameworkPackage)EPackage.Registry.INSTANCE.getEPackage(FrameworkPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		sessionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		sessionStepEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		attendanceEClass.getESuperTypes().add(theProjectPackage.getElement());
		sessionRoleEClass.getESuperTypes().add(theProjectPackage.getElement());
		decisionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		disagreementEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		photoEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		voteRoundEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		voteOptionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		contributionEClass.getESuperTypes().add(theProjectPackage.getNamedElement());
		snapshotEClass.getESuperTypes().add(theProjectPackage.getNamedElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(sessionEClass, Session.class, "Session", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSession_Date(), theProjectPackage.getPartialDate(), "date", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Place(), ecorePackage.getEString(), "place", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Kind(), this.getSessionKind(), "kind", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Objective(), ecorePackage.getEString(), "objective", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_PlannedDuration(), ecorePackage.getEIntegerObject(), "plannedDuration", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Action(), theProjectPackage.getAction(), null, "action", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Steps(), this.getSessionStep(), null, "steps", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Attendance(), this.getAttendance(), null, "attendance", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Roles(), this.getSessionRole(), null, "roles", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Disagreements(), this.getDisagreement(), null, "disagreements", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Photos(), this.getPhoto(), null, "photos", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Votes(), this.getVoteRound(), null, "votes", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Contributions(), this.getContribution(), this.getContribution_Session(), "contributions", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Snapshot(), this.getSnapshot(), null, "snapshot", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionStepEClass, SessionStep.class, "SessionStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSessionStep_PlannedDuration(), ecorePackage.getEIntegerObject(), "plannedDuration", null, 0, 1, SessionStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attendanceEClass, Attendance.class, "Attendance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttendance_Count(), ecorePackage.getEIntegerObject(), "count", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Expected(), ecorePackage.getEBoolean(), "expected", "true", 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Absent(), ecorePackage.getEBoolean(), "absent", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttendance_Stakeholder(), theProjectPackage.getStakeholder(), null, "stakeholder", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionRoleEClass, SessionRole.class, "SessionRole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSessionRole_Kind(), this.getSessionRoleKind(), "kind", null, 0, 1, SessionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSessionRole_HeldBy(), ecorePackage.getEString(), "heldBy", null, 0, 1, SessionRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDecision_About(), theProjectPackage.getNamedElement(), null, "about", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(disagreementEClass, Disagreement.class, "Disagreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisagreement_Settlement(), ecorePackage.getEString(), "settlement", null, 0, 1, Disagreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisagreement_About(), theProjectPackage.getNamedElement(), null, "about", null, 0, -1, Disagreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisagreement_Stakeholders(), theProjectPackage.getStakeholder(), null, "stakeholders", null, 0, -1, Disagreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(photoEClass, Photo.class, "Photo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhoto_File(), ecorePackage.getEString(), "file", null, 0, 1, Photo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhoto_Consent(), ecorePackage.getEBoolean(), "consent", null, 0, 1, Photo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(voteRoundEClass, VoteRound.class, "VoteRound", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVoteRound_DotsPerPerson(), ecorePackage.getEIntegerObject(), "dotsPerPerson", null, 0, 1, VoteRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVoteRound_Secret(), ecorePackage.getEBoolean(), "secret", null, 0, 1, VoteRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVoteRound_Voters(), ecorePackage.getEIntegerObject(), "voters", null, 0, 1, VoteRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVoteRound_Options(), this.getVoteOption(), null, "options", null, 0, -1, VoteRound.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(voteOptionEClass, VoteOption.class, "VoteOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVoteOption_Total(), ecorePackage.getEIntegerObject(), "total", null, 0, 1, VoteOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVoteOption_Subject(), theProjectPackage.getNamedElement(), null, "subject", null, 0, 1, VoteOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contributionEClass, Contribution.class, "Contribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContribution_Kind(), this.getContributionKind(), "kind", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Polarity(), theChainPackage.getPolarity(), "polarity", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Status(), this.getContributionStatus(), "status", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Dots(), ecorePackage.getEInt(), "dots", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_GroupLabel(), ecorePackage.getEString(), "groupLabel", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_GroupColour(), theProjectPackage.getColour(), "groupColour", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContribution_Score(), ecorePackage.getEIntegerObject(), "score", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Action(), theProjectPackage.getAction(), null, "action", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Dimension(), theFrameworkPackage.getDimension(), null, "dimension", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Session(), this.getSession(), this.getSession_Contributions(), "session", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Stakeholder(), theProjectPackage.getStakeholder(), null, "stakeholder", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Photo(), this.getPhoto(), null, "photo", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_MergedInto(), this.getContribution(), null, "mergedInto", null, 0, 1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getContribution_Supports(), theProjectPackage.getNamedElement(), null, "supports", null, 0, -1, Contribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(snapshotEClass, Snapshot.class, "Snapshot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSnapshot_Date(), theProjectPackage.getPartialDate(), "date", null, 0, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshot_RoleOfAuthor(), ecorePackage.getEString(), "roleOfAuthor", null, 0, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshot_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshot_Checksum(), ecorePackage.getEString(), "checksum", null, 0, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSnapshot_File(), ecorePackage.getEString(), "file", null, 0, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSnapshot_Session(), this.getSession(), null, "session", null, 0, 1, Snapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(sessionKindEEnum, SessionKind.class, "SessionKind");
		addEEnumLiteral(sessionKindEEnum, SessionKind.AGORA);
		addEEnumLiteral(sessionKindEEnum, SessionKind.PROJECT_GROUP);
		addEEnumLiteral(sessionKindEEnum, SessionKind.TEAM_MEETING);
		addEEnumLiteral(sessionKindEEnum, SessionKind.WORKSHOP);
		addEEnumLiteral(sessionKindEEnum, SessionKind.STEERING_COMMITTEE);
		addEEnumLiteral(sessionKindEEnum, SessionKind.BOARD);
		addEEnumLiteral(sessionKindEEnum, SessionKind.GENERAL_ASSEMBLY);
		addEEnumLiteral(sessionKindEEnum, SessionKind.OTHER);

		initEEnum(sessionRoleKindEEnum, SessionRoleKind.class, "SessionRoleKind");
		addEEnumLiteral(sessionRoleKindEEnum, SessionRoleKind.FACILITATOR);
		addEEnumLiteral(sessionRoleKindEEnum, SessionRoleKind.SCRIBE);
		addEEnumLiteral(sessionRoleKindEEnum, SessionRoleKind.TABLE_HOST);
		addEEnumLiteral(sessionRoleKindEEnum, SessionRoleKind.OBSERVER);
		addEEnumLiteral(sessionRoleKindEEnum, SessionRoleKind.OTHER);

		initEEnum(contributionKindEEnum, ContributionKind.class, "ContributionKind");
		addEEnumLiteral(contributionKindEEnum, ContributionKind.EFFECT);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.EXAMPLE);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.VERBATIM);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.IDEA);
		addEEnumLiteral(contributionKindEEnum, ContributionKind.DISAGREEMENT);

		initEEnum(contributionStatusEEnum, ContributionStatus.class, "ContributionStatus");
		addEEnumLiteral(contributionStatusEEnum, ContributionStatus.RAW);
		addEEnumLiteral(contributionStatusEEnum, ContributionStatus.GROUPED);
		addEEnumLiteral(contributionStatusEEnum, ContributionStatus.RETAINED);
		addEEnumLiteral(contributionStatusEEnum, ContributionStatus.DISCARDED);

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
			   "fr", "S\u00e9ances et contributions",
			   "en", "Workshops and contributions"
		   });
		addAnnotation
		  (sessionKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type de s\u00e9ance",
			   "en", "Kind of session",
			   "fr.doc", "Instance qui se r\u00e9unit.",
			   "en.doc", "Body that meets.",
			   "source", "S000, domain \u00a77"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Agora",
			   "en", "Agora"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Groupe projet",
			   "en", "Project group"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "R\u00e9union d\'\u00e9quipe",
			   "en", "Team meeting"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Atelier",
			   "en", "Workshop"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Comit\u00e9 de pilotage",
			   "en", "Steering committee"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "fr", "Conseil d\'administration",
			   "en", "Board"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "fr", "Assembl\u00e9e g\u00e9n\u00e9rale",
			   "en", "General assembly"
		   });
		addAnnotation
		  (sessionKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "fr", "Autre",
			   "en", "Other"
		   });
		addAnnotation
		  (sessionRoleKindEEnum,
		   source,
		   new String[] {
			   "fr", "R\u00f4le",
			   "en", "Role",
			   "fr.doc", "R\u00f4le tenu pendant la s\u00e9ance.",
			   "en.doc", "Role held during the session.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (sessionRoleKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Animation",
			   "en", "Facilitator"
		   });
		addAnnotation
		  (sessionRoleKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Secr\u00e9tariat, saisie",
			   "en", "Scribe"
		   });
		addAnnotation
		  (sessionRoleKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Animation de table",
			   "en", "Table host"
		   });
		addAnnotation
		  (sessionRoleKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Observation",
			   "en", "Observer"
		   });
		addAnnotation
		  (sessionRoleKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "Autre",
			   "en", "Other"
		   });
		addAnnotation
		  (contributionKindEEnum,
		   source,
		   new String[] {
			   "fr", "Type de contribution",
			   "en", "Kind of contribution",
			   "fr.doc", "Ce que dit la carte.",
			   "en.doc", "What the card says.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Effet",
			   "en", "Effect"
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Exemple",
			   "en", "Example"
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Verbatim",
			   "en", "Quote"
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "Id\u00e9e",
			   "en", "Idea"
		   });
		addAnnotation
		  (contributionKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "fr", "D\u00e9saccord",
			   "en", "Disagreement"
		   });
		addAnnotation
		  (contributionStatusEEnum,
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "Ce que le groupe en a fait.",
			   "en.doc", "What the group has done with it.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (contributionStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "fr", "Brute",
			   "en", "Raw"
		   });
		addAnnotation
		  (contributionStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "fr", "Regroup\u00e9e",
			   "en", "Grouped"
		   });
		addAnnotation
		  (contributionStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "fr", "Retenue",
			   "en", "Retained"
		   });
		addAnnotation
		  (contributionStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "fr", "\u00c9cart\u00e9e",
			   "en", "Discarded"
		   });
		addAnnotation
		  (sessionEClass,
		   source,
		   new String[] {
			   "fr", "S\u00e9ance",
			   "en", "Session",
			   "fr.doc", "Atelier, Agora ou r\u00e9union.",
			   "en.doc", "Workshop, Agora or meeting.",
			   "source", "S000"
		   });
		addAnnotation
		  (getSession_Date(),
		   source,
		   new String[] {
			   "fr", "Date",
			   "en", "Date",
			   "fr.doc", "Date de la s\u00e9ance.",
			   "en.doc", "Date of the session.",
			   "source", "V27"
		   });
		addAnnotation
		  (getSession_Place(),
		   source,
		   new String[] {
			   "fr", "Lieu",
			   "en", "Place",
			   "fr.doc", "Lieu de la s\u00e9ance.",
			   "en.doc", "Place of the session.",
			   "source", "V27"
		   });
		addAnnotation
		  (getSession_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "Type de s\u00e9ance.",
			   "en.doc", "Kind of session.",
			   "source", "domain \u00a77"
		   });
		addAnnotation
		  (getSession_Objective(),
		   source,
		   new String[] {
			   "fr", "Objectif",
			   "en", "Objective",
			   "fr.doc", "Ce que la s\u00e9ance doit produire.",
			   "en.doc", "What the session is to produce.",
			   "source", "V27"
		   });
		addAnnotation
		  (getSession_PlannedDuration(),
		   source,
		   new String[] {
			   "fr", "Dur\u00e9e pr\u00e9vue (minutes)",
			   "en", "Planned duration (minutes)",
			   "fr.doc", "En minutes.",
			   "en.doc", "In minutes.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSession_Notes(),
		   source,
		   new String[] {
			   "fr", "Notes",
			   "en", "Notes",
			   "fr.doc", "Notes de la s\u00e9ance.",
			   "en.doc", "Notes of the session.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSession_Action(),
		   source,
		   new String[] {
			   "fr", "Action",
			   "en", "Action",
			   "fr.doc", "Action discut\u00e9e.",
			   "en.doc", "Action discussed.",
			   "source", "S002"
		   });
		addAnnotation
		  (getSession_Steps(),
		   source,
		   new String[] {
			   "fr", "\u00c9tapes",
			   "en", "Steps",
			   "fr.doc", "D\u00e9roul\u00e9.",
			   "en.doc", "Agenda.",
			   "source", "domain \u00a71.3"
		   });
		addAnnotation
		  (getSession_Attendance(),
		   source,
		   new String[] {
			   "fr", "Pr\u00e9sences",
			   "en", "Attendance",
			   "fr.doc", "Pr\u00e9sences par groupe, sans nom.",
			   "en.doc", "Attendance by group, without names.",
			   "source", "V27"
		   });
		addAnnotation
		  (getSession_Roles(),
		   source,
		   new String[] {
			   "fr", "R\u00f4les",
			   "en", "Roles",
			   "fr.doc", "R\u00f4les tenus.",
			   "en.doc", "Roles held.",
			   "source", "V27"
		   });
		addAnnotation
		  (getSession_Decisions(),
		   source,
		   new String[] {
			   "fr", "D\u00e9cisions",
			   "en", "Decisions",
			   "fr.doc", "D\u00e9cisions prises.",
			   "en.doc", "Decisions taken.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getSession_Disagreements(),
		   source,
		   new String[] {
			   "fr", "D\u00e9saccords",
			   "en", "Disagreements",
			   "fr.doc", "D\u00e9saccords not\u00e9s.",
			   "en.doc", "Disagreements noted.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getSession_Photos(),
		   source,
		   new String[] {
			   "fr", "Photos",
			   "en", "Photos",
			   "fr.doc", "Photos des murs et des affiches.",
			   "en.doc", "Photos of walls and posters.",
			   "source", "domain \u00a75.3"
		   });
		addAnnotation
		  (getSession_Votes(),
		   source,
		   new String[] {
			   "fr", "Votes",
			   "en", "Votes",
			   "fr.doc", "Votes par gommettes.",
			   "en.doc", "Dot votes.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getSession_Contributions(),
		   source,
		   new String[] {
			   "fr", "Contributions",
			   "en", "Contributions",
			   "fr.doc", "Cartes \u00e9crites pendant la s\u00e9ance.",
			   "en.doc", "Cards written during the session.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSession_Snapshot(),
		   source,
		   new String[] {
			   "fr", "Instantan\u00e9",
			   "en", "Snapshot",
			   "fr.doc", "\u00c9tat du projet en fin de s\u00e9ance.",
			   "en.doc", "State of the project at the end of the session.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (sessionStepEClass,
		   source,
		   new String[] {
			   "fr", "\u00c9tape",
			   "en", "Step",
			   "fr.doc", "\u00c9tape du d\u00e9roul\u00e9.",
			   "en.doc", "Step of the agenda.",
			   "source", "domain \u00a71.3"
		   });
		addAnnotation
		  (getSessionStep_PlannedDuration(),
		   source,
		   new String[] {
			   "fr", "Dur\u00e9e pr\u00e9vue (minutes)",
			   "en", "Planned duration (minutes)",
			   "fr.doc", "En minutes.",
			   "en.doc", "In minutes.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (attendanceEClass,
		   source,
		   new String[] {
			   "fr", "Pr\u00e9sence",
			   "en", "Attendance",
			   "fr.doc", "Pr\u00e9sence d\'un groupe, compt\u00e9e sans nom.",
			   "en.doc", "Attendance of a group, counted without names.",
			   "source", "S000"
		   });
		addAnnotation
		  (getAttendance_Count(),
		   source,
		   new String[] {
			   "fr", "Nombre",
			   "en", "Count",
			   "fr.doc", "Nombre de pr\u00e9sents ; vide si inconnu.",
			   "en.doc", "Number present; empty if unknown.",
			   "source", "S000"
		   });
		addAnnotation
		  (getAttendance_Expected(),
		   source,
		   new String[] {
			   "fr", "Attendu",
			   "en", "Expected",
			   "fr.doc", "Le groupe \u00e9tait-il attendu ?",
			   "en.doc", "Was the group expected?",
			   "source", "S000"
		   });
		addAnnotation
		  (getAttendance_Absent(),
		   source,
		   new String[] {
			   "fr", "Absent",
			   "en", "Absent",
			   "fr.doc", "Le groupe \u00e9tait-il absent ?",
			   "en.doc", "Was the group absent?",
			   "source", "S000"
		   });
		addAnnotation
		  (getAttendance_Stakeholder(),
		   source,
		   new String[] {
			   "fr", "Groupe",
			   "en", "Group",
			   "fr.doc", "Partie prenante.",
			   "en.doc", "Stakeholder.",
			   "source", "S000"
		   });
		addAnnotation
		  (sessionRoleEClass,
		   source,
		   new String[] {
			   "fr", "R\u00f4le de s\u00e9ance",
			   "en", "Session role",
			   "fr.doc", "R\u00f4le tenu, d\u00e9sign\u00e9 par une fonction et non par un nom.",
			   "en.doc", "Role held, named by a function and not by a person.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getSessionRole_Kind(),
		   source,
		   new String[] {
			   "fr", "R\u00f4le",
			   "en", "Role",
			   "fr.doc", "Animation, saisie\u2026",
			   "en.doc", "Facilitator, scribe\u2026",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getSessionRole_HeldBy(),
		   source,
		   new String[] {
			   "fr", "Tenu par (fonction)",
			   "en", "Held by (function)",
			   "fr.doc", "Fonction de qui le tient : animatrice, b\u00e9n\u00e9vole\u2026",
			   "en.doc", "Function of whoever holds it: staff member, volunteer\u2026",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "fr", "D\u00e9cision",
			   "en", "Decision",
			   "fr.doc", "D\u00e9cision prise en s\u00e9ance.",
			   "en.doc", "Decision taken in a session.",
			   "source", "domain \u00a75.1",
			   "fr.name", "D\u00e9cision",
			   "en.name", "Decision",
			   "fr.name.doc", "Ce qui a \u00e9t\u00e9 d\u00e9cid\u00e9.",
			   "en.name.doc", "What was decided."
		   });
		addAnnotation
		  (getDecision_About(),
		   source,
		   new String[] {
			   "fr", "\u00c0 propos de",
			   "en", "About",
			   "fr.doc", "\u00c9l\u00e9ments concern\u00e9s.",
			   "en.doc", "Elements concerned.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (disagreementEClass,
		   source,
		   new String[] {
			   "fr", "D\u00e9saccord",
			   "en", "Disagreement",
			   "fr.doc", "D\u00e9saccord not\u00e9 en s\u00e9ance.",
			   "en.doc", "Disagreement noted in a session.",
			   "source", "domain \u00a75.1",
			   "fr.name", "D\u00e9saccord",
			   "en.name", "Disagreement",
			   "fr.name.doc", "Ce sur quoi on n\'est pas d\'accord.",
			   "en.name.doc", "What is not agreed on."
		   });
		addAnnotation
		  (getDisagreement_Settlement(),
		   source,
		   new String[] {
			   "fr", "Suite donn\u00e9e",
			   "en", "Settlement",
			   "fr.doc", "Comment il a \u00e9t\u00e9 r\u00e9gl\u00e9, s\'il l\'a \u00e9t\u00e9.",
			   "en.doc", "How it was settled, if it was.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getDisagreement_About(),
		   source,
		   new String[] {
			   "fr", "\u00c0 propos de",
			   "en", "About",
			   "fr.doc", "\u00c9l\u00e9ments concern\u00e9s.",
			   "en.doc", "Elements concerned.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getDisagreement_Stakeholders(),
		   source,
		   new String[] {
			   "fr", "Groupes",
			   "en", "Groups",
			   "fr.doc", "Groupes en d\u00e9saccord.",
			   "en.doc", "Groups that disagree.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (photoEClass,
		   source,
		   new String[] {
			   "fr", "Photo",
			   "en", "Photo",
			   "fr.doc", "Photo d\'un mur ou d\'une affiche.",
			   "en.doc", "Photo of a wall or a poster.",
			   "source", "domain \u00a75.3",
			   "fr.name", "L\u00e9gende",
			   "en.name", "Caption",
			   "fr.name.doc", "Ce que montre la photo.",
			   "en.name.doc", "What the photo shows."
		   });
		addAnnotation
		  (getPhoto_File(),
		   source,
		   new String[] {
			   "fr", "Fichier",
			   "en", "File",
			   "fr.doc", "Nom du fichier dans le dossier du projet.",
			   "en.doc", "Name of the file in the project\'s folder.",
			   "source", "domain \u00a75.3"
		   });
		addAnnotation
		  (getPhoto_Consent(),
		   source,
		   new String[] {
			   "fr", "Accord des personnes",
			   "en", "Consent",
			   "fr.doc", "Coch\u00e9 si les personnes visibles ont donn\u00e9 leur accord.",
			   "en.doc", "Ticked if the people visible have agreed.",
			   "source", "V30"
		   });
		addAnnotation
		  (voteRoundEClass,
		   source,
		   new String[] {
			   "fr", "Vote par gommettes",
			   "en", "Dot vote",
			   "fr.doc", "Vote : seuls les totaux sont gard\u00e9s.",
			   "en.doc", "Vote: only totals are kept.",
			   "source", "domain \u00a75.1",
			   "fr.name", "Question",
			   "en.name", "Question",
			   "fr.name.doc", "Question pos\u00e9e.",
			   "en.name.doc", "Question asked."
		   });
		addAnnotation
		  (getVoteRound_DotsPerPerson(),
		   source,
		   new String[] {
			   "fr", "Gommettes par personne",
			   "en", "Dots per person",
			   "fr.doc", "Nombre de gommettes de chacun.",
			   "en.doc", "Number of dots each person has.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getVoteRound_Secret(),
		   source,
		   new String[] {
			   "fr", "Vote secret",
			   "en", "Secret vote",
			   "fr.doc", "Coch\u00e9 si chacun vote sans voir les autres.",
			   "en.doc", "Ticked if everyone votes without seeing the others.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getVoteRound_Voters(),
		   source,
		   new String[] {
			   "fr", "Votants",
			   "en", "Voters",
			   "fr.doc", "Nombre de votants.",
			   "en.doc", "Number of voters.",
			   "source", "V31"
		   });
		addAnnotation
		  (getVoteRound_Options(),
		   source,
		   new String[] {
			   "fr", "Propositions",
			   "en", "Options",
			   "fr.doc", "Ce entre quoi on choisit.",
			   "en.doc", "What the choice is between.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (voteOptionEClass,
		   source,
		   new String[] {
			   "fr", "Proposition",
			   "en", "Option",
			   "fr.doc", "Proposition soumise au vote.",
			   "en.doc", "Option put to the vote.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getVoteOption_Total(),
		   source,
		   new String[] {
			   "fr", "Gommettes re\u00e7ues",
			   "en", "Dots received",
			   "fr.doc", "Total des gommettes.",
			   "en.doc", "Total of dots.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getVoteOption_Subject(),
		   source,
		   new String[] {
			   "fr", "\u00c9l\u00e9ment",
			   "en", "Element",
			   "fr.doc", "\u00c9l\u00e9ment du projet sur lequel porte le vote.",
			   "en.doc", "Element of the project the vote is about.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (contributionEClass,
		   source,
		   new String[] {
			   "fr", "Contribution",
			   "en", "Contribution",
			   "fr.doc", "Ce qu\'un groupe a \u00e9crit dans un p\u00e9tale, pour une action.",
			   "en.doc", "What a group wrote in a petal, for an action.",
			   "source", "S002, S003",
			   "fr.name", "Texte",
			   "en.name", "Text",
			   "fr.name.doc", "Les mots des participants.",
			   "en.name.doc", "The participants\' words."
		   });
		addAnnotation
		  (getContribution_Kind(),
		   source,
		   new String[] {
			   "fr", "Type",
			   "en", "Kind",
			   "fr.doc", "Effet, exemple, verbatim, id\u00e9e, d\u00e9saccord.",
			   "en.doc", "Effect, example, quote, idea, disagreement.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (getContribution_Polarity(),
		   source,
		   new String[] {
			   "fr", "Sens",
			   "en", "Polarity",
			   "fr.doc", "Positif, n\u00e9gatif ou neutre.",
			   "en.doc", "Positive, negative or neutral.",
			   "source", "URBAL"
		   });
		addAnnotation
		  (getContribution_Status(),
		   source,
		   new String[] {
			   "fr", "\u00c9tat",
			   "en", "Status",
			   "fr.doc", "Brute, regroup\u00e9e, retenue, \u00e9cart\u00e9e.",
			   "en.doc", "Raw, grouped, retained, discarded.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (getContribution_Dots(),
		   source,
		   new String[] {
			   "fr", "Gommettes",
			   "en", "Dots",
			   "fr.doc", "Gommettes re\u00e7ues.",
			   "en.doc", "Dots received.",
			   "source", "domain \u00a75.1"
		   });
		addAnnotation
		  (getContribution_GroupLabel(),
		   source,
		   new String[] {
			   "fr", "Groupe",
			   "en", "Group",
			   "fr.doc", "Nom du groupe ou de la table qui l\'a \u00e9crite.",
			   "en.doc", "Name of the group or table that wrote it.",
			   "source", "URBAL"
		   });
		addAnnotation
		  (getContribution_GroupColour(),
		   source,
		   new String[] {
			   "fr", "Couleur du groupe",
			   "en", "Group colour",
			   "fr.doc", "Couleur du groupe.",
			   "en.doc", "Colour of the group.",
			   "source", "URBAL"
		   });
		addAnnotation
		  (getContribution_Score(),
		   source,
		   new String[] {
			   "fr", "Note",
			   "en", "Score",
			   "fr.doc", "Note donn\u00e9e, seulement si le projet note les p\u00e9tales.",
			   "en.doc", "Score given, only if the project scores petals.",
			   "source", "domain \u00a70"
		   });
		addAnnotation
		  (getContribution_Action(),
		   source,
		   new String[] {
			   "fr", "Action",
			   "en", "Action",
			   "fr.doc", "Action concern\u00e9e.",
			   "en.doc", "Action concerned.",
			   "source", "S002"
		   });
		addAnnotation
		  (getContribution_Dimension(),
		   source,
		   new String[] {
			   "fr", "Dimension (p\u00e9tale)",
			   "en", "Dimension (petal)",
			   "fr.doc", "P\u00e9tale o\u00f9 elle est plac\u00e9e.",
			   "en.doc", "Petal it is placed in.",
			   "source", "S002"
		   });
		addAnnotation
		  (getContribution_Session(),
		   source,
		   new String[] {
			   "fr", "S\u00e9ance",
			   "en", "Session",
			   "fr.doc", "S\u00e9ance o\u00f9 elle a \u00e9t\u00e9 \u00e9crite.",
			   "en.doc", "Session where it was written.",
			   "source", "S002"
		   });
		addAnnotation
		  (getContribution_Stakeholder(),
		   source,
		   new String[] {
			   "fr", "Partie prenante",
			   "en", "Stakeholder",
			   "fr.doc", "Groupe qui l\'a \u00e9crite ; jamais une personne.",
			   "en.doc", "Group that wrote it; never a person.",
			   "source", "S002"
		   });
		addAnnotation
		  (getContribution_Photo(),
		   source,
		   new String[] {
			   "fr", "Photo",
			   "en", "Photo",
			   "fr.doc", "Photo de la carte en papier.",
			   "en.doc", "Photo of the paper card.",
			   "source", "domain \u00a75.3"
		   });
		addAnnotation
		  (getContribution_MergedInto(),
		   source,
		   new String[] {
			   "fr", "Fusionn\u00e9e avec",
			   "en", "Merged into",
			   "fr.doc", "Contribution qui la reprend.",
			   "en.doc", "Contribution that takes it up.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getContribution_Supports(),
		   source,
		   new String[] {
			   "fr", "Appuie",
			   "en", "Supports",
			   "fr.doc", "Effets, indicateurs ou marqueurs qu\'elle appuie.",
			   "en.doc", "Impacts, indicators or markers it supports.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (snapshotEClass,
		   source,
		   new String[] {
			   "fr", "Instantan\u00e9",
			   "en", "Snapshot",
			   "fr.doc", "\u00c9tat dat\u00e9 du projet, avec son \u00e9tiquette.",
			   "en.doc", "Dated state of the project, with its label.",
			   "source", "domain \u00a78.1",
			   "fr.name", "\u00c9tiquette",
			   "en.name", "Label",
			   "fr.name.doc", "Par exemple \u00ab Agora du 9 novembre, fin \u00bb.",
			   "en.name.doc", "For instance \"Agora of 9 November, end\"."
		   });
		addAnnotation
		  (getSnapshot_Date(),
		   source,
		   new String[] {
			   "fr", "Date",
			   "en", "Date",
			   "fr.doc", "Date de l\'instantan\u00e9.",
			   "en.doc", "Date of the snapshot.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSnapshot_RoleOfAuthor(),
		   source,
		   new String[] {
			   "fr", "R\u00f4le de l\'auteur",
			   "en", "Role of the author",
			   "fr.doc", "Fonction, pas de nom.",
			   "en.doc", "Function, no name.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSnapshot_Comment(),
		   source,
		   new String[] {
			   "fr", "Commentaire",
			   "en", "Comment",
			   "fr.doc", "Pourquoi cet instantan\u00e9.",
			   "en.doc", "Why this snapshot.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSnapshot_Checksum(),
		   source,
		   new String[] {
			   "fr", "Empreinte",
			   "en", "Checksum",
			   "fr.doc", "Empreinte SHA-256 du fichier gard\u00e9.",
			   "en.doc", "SHA-256 checksum of the file kept.",
			   "source", "domain \u00a78.1"
		   });
		addAnnotation
		  (getSnapshot_File(),
		   source,
		   new String[] {
			   "fr", "Fichier",
			   "en", "File",
			   "fr.doc", "Fichier gard\u00e9 \u00e0 c\u00f4t\u00e9 du projet.",
			   "en.doc", "File kept beside the project.",
			   "source", "design"
		   });
		addAnnotation
		  (getSnapshot_Session(),
		   source,
		   new String[] {
			   "fr", "S\u00e9ance",
			   "en", "Session",
			   "fr.doc", "S\u00e9ance concern\u00e9e.",
			   "en.doc", "Session concerned.",
			   "source", "domain \u00a78.1"
		   });
	}

} //WorkshopPackageImpl
