// SPDX-License-Identifier: EPL-2.0
/** Numbers as each language writes them: one way to write them for people, and one reader of what people type. */
package org.corolle.core.number;
