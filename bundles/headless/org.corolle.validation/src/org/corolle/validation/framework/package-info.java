// SPDX-License-Identifier: EPL-2.0
/** Rules about questions, petals, criteria and indicators. */
package org.corolle.validation.framework;
