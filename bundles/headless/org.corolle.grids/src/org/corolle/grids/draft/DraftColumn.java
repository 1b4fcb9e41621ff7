// SPDX-License-Identifier: EPL-2.0
package org.corolle.grids.draft;

import java.util.function.Function;

import org.corolle.grids.grid.GridCell;
import org.corolle.grids.grid.GridColumn;

/** A column and what it shows of each row's subject. */
public record DraftColumn<T>(GridColumn head, Function<T, GridCell> cell) { }
