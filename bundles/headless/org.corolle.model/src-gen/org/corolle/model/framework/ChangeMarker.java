/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.corolle.model.framework;

import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Stakeholder;

import org.corolle.model.workshop.Contribution;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Marker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.corolle.model.framework.ChangeMarker#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.corolle.model.framework.ChangeMarker#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.corolle.model.framework.ChangeMarker#getStakeholder <em>Stakeholder</em>}</li>
 *   <li>{@link org.corolle.model.framework.ChangeMarker#getEvidences <em>Evidences</em>}</li>
 *   <li>{@link org.corolle.model.framework.ChangeMarker#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.corolle.model.framework.FrameworkPackage#getChangeMarker()
 * @model annotation="urn:corolle:label fr='Marqueur de changement' en='Change marker' fr.doc='Signe observable qu\'un changement a lieu.' en.doc='Observable sign that a change is taking place.' source='S003, Outcome Mapping'"
 * @generated
 */
public interface ChangeMarker extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.MarkerDepth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see org.corolle.model.framework.MarkerDepth
	 * @see #isSetDepth()
	 * @see #unsetDepth()
	 * @see #setDepth(MarkerDepth)
	 * @see org.corolle.model.framework.FrameworkPackage#getChangeMarker_Depth()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Profondeur' en='Depth' fr.doc='Attendu, souhait\351 ou transformateur.' en.doc='Expect, like or love to see.' source='Outcome Mapping'"
	 * @generated
	 */
	MarkerDepth getDepth();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.ChangeMarker#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see org.corolle.model.framework.MarkerDepth
	 * @see #isSetDepth()
	 * @see #unsetDepth()
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(MarkerDepth value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.framework.ChangeMarker#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDepth()
	 * @see #getDepth()
	 * @see #setDepth(MarkerDepth)
	 * @generated
	 */
	void unsetDepth();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.framework.ChangeMarker#getDepth <em>Depth</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Depth</em>' attribute is set.
	 * @see #unsetDepth()
	 * @see #getDepth()
	 * @see #setDepth(MarkerDepth)
	 * @generated
	 */
	boolean isSetDepth();

	/**
	 * Returns the value of the '<em><b>Observed</b></em>' attribute.
	 * The literals are from the enumeration {@link org.corolle.model.framework.MarkerObserved}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observed</em>' attribute.
	 * @see org.corolle.model.framework.MarkerObserved
	 * @see #isSetObserved()
	 * @see #unsetObserved()
	 * @see #setObserved(MarkerObserved)
	 * @see org.corolle.model.framework.FrameworkPackage#getChangeMarker_Observed()
	 * @model unsettable="true"
	 *        annotation="urn:corolle:label fr='Observ\351' en='Observed' fr.doc='Non, en partie, oui.' en.doc='No, partly, yes.' source='domain \2478.1'"
	 * @generated
	 */
	MarkerObserved getObserved();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.ChangeMarker#getObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed</em>' attribute.
	 * @see org.corolle.model.framework.MarkerObserved
	 * @see #isSetObserved()
	 * @see #unsetObserved()
	 * @see #getObserved()
	 * @generated
	 */
	void setObserved(MarkerObserved value);

	/**
	 * Unsets the value of the '{@link org.corolle.model.framework.ChangeMarker#getObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetObserved()
	 * @see #getObserved()
	 * @see #setObserved(MarkerObserved)
	 * @generated
	 */
	void unsetObserved();

	/**
	 * Returns whether the value of the '{@link org.corolle.model.framework.ChangeMarker#getObserved <em>Observed</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Observed</em>' attribute is set.
	 * @see #unsetObserved()
	 * @see #getObserved()
	 * @see #setObserved(MarkerObserved)
	 * @generated
	 */
	boolean isSetObserved();

	/**
	 * Returns the value of the '<em><b>Stakeholder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stakeholder</em>' reference.
	 * @see #setStakeholder(Stakeholder)
	 * @see org.corolle.model.framework.FrameworkPackage#getChangeMarker_Stakeholder()
	 * @model annotation="urn:corolle:label fr='Partie prenante' en='Stakeholder' fr.doc='Chez qui le changement se voit.' en.doc='In whom the change shows.' source='Outcome Mapping'"
	 * @generated
	 */
	Stakeholder getStakeholder();

	/**
	 * Sets the value of the '{@link org.corolle.model.framework.ChangeMarker#getStakeholder <em>Stakeholder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stakeholder</em>' reference.
	 * @see #getStakeholder()
	 * @generated
	 */
	void setStakeholder(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Evidences</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.workshop.Contribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidences</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getChangeMarker_Evidences()
	 * @model annotation="urn:corolle:label fr='\311l\351ments d\'appui' en='Evidence' fr.doc='Contributions qui l\'appuient.' en.doc='Contributions that support it.' source='domain \2478.1'"
	 * @generated
	 */
	EList<Contribution> getEvidences();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' reference list.
	 * The list contents are of type {@link org.corolle.model.framework.EvaluativeQuestion}.
	 * It is bidirectional and its opposite is '{@link org.corolle.model.framework.EvaluativeQuestion#getMarkers <em>Markers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Questions</em>' reference list.
	 * @see org.corolle.model.framework.FrameworkPackage#getChangeMarker_Questions()
	 * @see org.corolle.model.framework.EvaluativeQuestion#getMarkers
	 * @model opposite="markers"
	 *        annotation="urn:corolle:label fr='Questions \351valuatives' en='Evaluative questions' fr.doc='Questions auxquelles il aide \340 r\351pondre.' en.doc='Questions it helps to answer.' source='V12'"
	 * @generated
	 */
	EList<EvaluativeQuestion> getQuestions();

} // ChangeMarker
