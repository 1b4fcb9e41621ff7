/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.workshop.impl;

import org.corolle.model.workshop.*;

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
public class WorkshopFactoryImpl extends EFactoryImpl implements WorkshopFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static WorkshopFactory init() {
		try {
			WorkshopFactory theWorkshopFactory = (WorkshopFactory)EPackage.Registry.INSTANCE.getEFactory(WorkshopPackage.eNS_URI);
			if (theWorkshopFactory != null) {
				return theWorkshopFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new WorkshopFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkshopFactoryImpl() {
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
			case WorkshopPackage.SESSION: return createSession();
			case WorkshopPackage.SESSION_STEP: return createSessionStep();
			case WorkshopPackage.ATTENDANCE: return createAttendance();
			case WorkshopPackage.SESSION_ROLE: return createSessionRole();
			case WorkshopPackage.DECISION: return createDecision();
			case WorkshopPackage.DISAGREEMENT: return createDisagreement();
			case WorkshopPackage.PHOTO: return createPhoto();
			case WorkshopPackage.VOTE_ROUND: return createVoteRound();
			case WorkshopPackage.VOTE_OPTION: return createVoteOption();
			case WorkshopPackage.CONTRIBUTION: return createContribution();
			case WorkshopPackage.SNAPSHOT: return createSnapshot();
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
			case WorkshopPackage.SESSION_KIND:
				return createSessionKindFromString(eDataType, initialValue);
			case WorkshopPackage.SESSION_ROLE_KIND:
				return createSessionRoleKindFromString(eDataType, initialValue);
			case WorkshopPackage.CONTRIBUTION_KIND:
				return createContributionKindFromString(eDataType, initialValue);
			case WorkshopPackage.CONTRIBUTION_STATUS:
				return createContributionStatusFromString(eDataType, initialValue);
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
			case WorkshopPackage.SESSION_KIND:
				return convertSessionKindToString(eDataType, instanceValue);
			case WorkshopPackage.SESSION_ROLE_KIND:
				return convertSessionRoleKindToString(eDataType, instanceValue);
			case WorkshopPackage.CONTRIBUTION_KIND:
				return convertContributionKindToString(eDataType, instanceValue);
			case WorkshopPackage.CONTRIBUTION_STATUS:
				return convertContributionStatusToString(eDataType, instanceValue);
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
	public Session createSession() {
		SessionImpl session = new SessionImpl();
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionStep createSessionStep() {
		SessionStepImpl sessionStep = new SessionStepImpl();
		return sessionStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attendance createAttendance() {
		AttendanceImpl attendance = new AttendanceImpl();
		return attendance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionRole createSessionRole() {
		SessionRoleImpl sessionRole = new SessionRoleImpl();
		return sessionRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disagreement createDisagreement() {
		DisagreementImpl disagreement = new DisagreementImpl();
		return disagreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Photo createPhoto() {
		PhotoImpl photo = new PhotoImpl();
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VoteRound createVoteRound() {
		VoteRoundImpl voteRound = new VoteRoundImpl();
		return voteRound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VoteOption createVoteOption() {
		VoteOptionImpl voteOption = new VoteOptionImpl();
		return voteOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contribution createContribution() {
		ContributionImpl contribution = new ContributionImpl();
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Snapshot createSnapshot() {
		SnapshotImpl snapshot = new SnapshotImpl();
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionKind createSessionKindFromString(EDataType eDataType, String initialValue) {
		SessionKind result = SessionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSessionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SessionRoleKind createSessionRoleKindFromString(EDataType eDataType, String initialValue) {
		SessionRoleKind result = SessionRoleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSessionRoleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContributionKind createContributionKindFromString(EDataType eDataType, String initialValue) {
		ContributionKind result = ContributionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContributionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContributionStatus createContributionStatusFromString(EDataType eDataType, String initialValue) {
		ContributionStatus result = ContributionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContributionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkshopPackage getWorkshopPackage() {
		return (WorkshopPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static WorkshopPackage getPackage() {
		return WorkshopPackage.eINSTANCE;
	}

} //WorkshopFactoryImpl
