// SPDX-License-Identifier: EPL-2.0
/** Questions asked to a project, one class each. */
package org.corolle.core.query;
