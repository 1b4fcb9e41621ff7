// SPDX-License-Identifier: EPL-2.0
/** Making a new project from a template. */
package org.corolle.workbench.create;
