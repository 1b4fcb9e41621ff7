// SPDX-License-Identifier: EPL-2.0
/** Rules about the collection plan, measurements, key figures and units. */
package org.corolle.validation.collection;
