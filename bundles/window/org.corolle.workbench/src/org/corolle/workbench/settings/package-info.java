// SPDX-License-Identifier: EPL-2.0
/** What the user chose: language, folder of projects; where Corolle keeps it. */
package org.corolle.workbench.settings;
