// SPDX-License-Identifier: EPL-2.0
/** Rules about what is written: personal data, labels fit to be projected, claims. */
package org.corolle.validation.writing;
