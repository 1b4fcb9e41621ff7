// SPDX-License-Identifier: EPL-2.0
/** What a rule is, what it looks at and what it finds, with the sentences of its findings in French and English. */
package org.corolle.validation.rule;
