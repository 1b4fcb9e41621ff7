// SPDX-License-Identifier: EPL-2.0
/** Rules about sessions, who was consulted, contributions and votes. */
package org.corolle.validation.workshop;
