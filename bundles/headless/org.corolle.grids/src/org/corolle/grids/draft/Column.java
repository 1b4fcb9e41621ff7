// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.function.Function;

import org.corolle.grids.GridCell;
import org.corolle.grids.GridColumn;

/** A column and what it shows of each row's subject. */
public record Column<T>(GridColumn head, Function<T, GridCell> cell) { }
