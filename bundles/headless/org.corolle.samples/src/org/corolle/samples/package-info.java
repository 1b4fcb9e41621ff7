// SPDX-License-Identifier: EPL-2.0
/** Real sample projects and blank templates. */
package org.corolle.samples;
