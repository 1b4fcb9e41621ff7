// SPDX-License-Identifier: EPL-2.0
/** The rules V01… of the domain, one class each. */
package org.corolle.validation;
