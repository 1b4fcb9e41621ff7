// SPDX-License-Identifier: EPL-2.0
/** A project: opening, saving, migrating, querying. */
package org.corolle.core;
