// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.grid;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What stands above the rows: the document's language (French or English), project, territory, date and version, and a
 * notice when some of the content was made up. What is not said is empty.
 */
public record GridHeader(Locale locale, String project, String territory, LocalDate date, String version,
        String notice) { }
