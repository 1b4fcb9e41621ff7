// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** An attribute as a sentence names it: a cell's name is its text, a question's name is the question. */
public record Field(EClass owner, EAttribute attribute) { }
