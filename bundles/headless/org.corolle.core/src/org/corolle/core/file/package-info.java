// SPDX-License-Identifier: EPL-2.0
/** Files that are replaced whole or not at all. */
package org.corolle.core.file;
