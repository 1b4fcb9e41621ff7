// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.grid;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.corolle.framework.ui.navigation.Navigation;
import org.corolle.framework.ui.page.PageContext;
import org.corolle.framework.ui.page.ProjectPage;
import org.corolle.framework.ui.widgets.ActionFactory;
import org.corolle.framework.ui.widgets.PageStack;
import org.corolle.grids.grid.Grid;
import org.corolle.grids.grid.GridColumn;
import org.corolle.grids.grid.GridKind;
import org.corolle.grids.grid.GridRow;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.framework.ChangeMarker;
import org.corolle.model.framework.Criterion;
import org.corolle.model.framework.Dimension;
import org.corolle.model.framework.Indicator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A grid of the project as a page: what to show above, the table below, or a sentence when there are no rows yet. */
public final class GridPage implements ProjectPage {

    private final PageContext context;
    private final GridKind kind;
    private final Locale locale;
    private PageStack stack;
    private Composite page;
    private GridToolBar bar;
    private Composite place;
    private GridTable table;
    private GridTableModel model;
    private EObject awaited;
    private boolean running;
    private boolean again;

    public GridPage(PageContext context, GridKind kind) {
        this.context = context;
        this.kind = kind;
        this.locale = context.titles().labels().locale();
    }

    @Override
    public String title() {
        return context.messages().get("page." + kind);
    }

    @Override
    public void create(Composite parent) {
        stack = new PageStack(parent);
        page = new Composite(stack.parent(), SWT.NONE);
        page.setBackground(stack.parent().getBackground());
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        page.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
        bar = new GridToolBar(page, context, kind, this::refresh, this::search);
        place = new Composite(page, SWT.NONE);
        place.setLayout(GridLayoutFactory.fillDefaults().create());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        refresh();
    }

    @Override
    public void refresh() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        if (table == null) {
            stack.say(context.messages().get("grid.building"), kind.purpose(locale));
        }
        GridChoice choice = GridChoice.read(settings(kind));
        new GridJob(title(), context.open(), choice.request(kind, locale, LocalDate.now()), page.getDisplay(),
                this::show).schedule();
    }

    @Override
    public boolean draws(EObject element) {
        return switch (kind) {
            case INDICATORS -> element instanceof Indicator || element instanceof ChangeMarker
                    || element instanceof Criterion
                    || element instanceof Dimension;
            case COLLECTION_PLAN -> element instanceof CollectionPlanItem;
            default -> false;
        };
    }

    @Override
    public void reveal(EObject element) {
        awaited = element;
        for (int row = 0; table != null && row < model.rows().size(); row++) {
            if (ids(model.rows().get(row)).map(context::element).anyMatch(Optional.of(element)::equals)) {
                table.reveal(row);
                awaited = null;
                return;
            }
        }
    }

    @Override
    public void setFocus() {
        if (table == null || !table.control().setFocus()) {
            stack.setFocus();
        }
    }

    /** The rows on the page; null until they are made. */
    public GridTableModel model() {
        return model;
    }

    /** What is remembered of the grid of this kind. */
    public static IDialogSettings settings(GridKind kind) {
        IDialogSettings all = ActionFactory.settings(GridPage.class);
        IDialogSettings own = all.getSection(kind.name());
        return own == null ? all.addNewSection(kind.name()) : own;
    }

    private void show(Grid grid) {
        running = false;
        if (page.isDisposed()) {
            return;
        }
        if (again) {
            again = false;
            refresh();
        }
        if (table == null || !grid.equals(model.grid())) {
            draw(grid);
        }
    }

    private void draw(Grid grid) {
        bar.show(grid);
        if (table != null && !grid.rows().isEmpty() && model.fits(grid)) {
            model.replace(grid);
            table.update();
            bar.count(model.rows().size(), grid.rows().size());
            return;
        }
        model = new GridTableModel(grid);
        if (table != null) {
            table.control().dispose();
            table = null;
        }
        if (grid.rows().isEmpty()) {
            stack.say(grid.title(), grid.sentence());
            return;
        }
        table = new GridTable(place, model, this::choose, this::edit);
        new GridMenu(table, model, context.messages());
        new CellAccessibility(table, model, context.messages());
        new HeaderTooltip(table.control(), model);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        search(bar.search());
        stack.show(page);
        place.layout(true, true);
        if (awaited != null) {
            reveal(awaited);
        }
    }

    private void search(String words) {
        if (table != null) {
            model.search(words);
            table.refresh();
            bar.count(model.rows().size(), model.grid().rows().size());
        }
    }

    private void choose(GridRow row) {
        ids(row).map(context::element).flatMap(Optional::stream).findFirst().ifPresent(context.choose());
    }

    /** The field of the properties that a column shows, or else the name. */
    private void edit(GridRow row, GridColumn column) {
        ids(row).map(context::element).flatMap(Optional::stream).findFirst().ifPresent(element ->
                Navigation.edit(context.window(), element, field(element, column)));
    }

    private EStructuralFeature field(EObject element, GridColumn column) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> context.titles().labels().of(element.eClass(), f).equals(column.label())).findFirst()
                .orElse(element.eClass().getEStructuralFeature("name"));
    }

    private static Stream<String> ids(GridRow row) {
        return Stream.of(row.elementId().split(" "));
    }
}
