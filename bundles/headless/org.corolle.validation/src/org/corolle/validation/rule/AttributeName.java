// SPDX-License-Identifier: EPL-2.0
package org.corolle.validation.rule;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** An attribute as a sentence names it: a cell's name is its text, a question's name is the question. */
public record AttributeName(EClass owner, EAttribute attribute) { }
