// SPDX-License-Identifier: EPL-2.0
/** Fields in which one feature of an element is changed: each follows the project live and sends operations. */
package org.corolle.framework.ui.field;
