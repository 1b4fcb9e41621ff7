// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.widgets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.corolle.framework.ui.editing.Edits;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The tiles of one page: one of them is chosen; arrows go to the neighbour in their direction. */
public final class Tiles {

    /** Columns get no narrower than this; below, the page scrolls sideways. */
    private static final int NARROWEST = 130;

    private final List<TileControl> tiles = new ArrayList<>();
    private final ScrolledForm form;
    private final Consumer<EObject> chosen;
    private boolean silent;
    private TileText editing;
    private Runnable afterEditing = () -> { };

    public Tiles(ScrolledForm form, Consumer<EObject> chosen) {
        this.form = form;
        this.chosen = chosen;
    }

    /** Adds a tile that fills its cell of the parent's grid, and whose words are changed so. */
    public TileControl add(Composite parent, TileContent content, TileEditing editing) {
        TileControl tile = add(parent, content);
        tile.addListener(SWT.MouseDoubleClick, event -> edit(tile, editing));
        tile.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2) {
                edit(tile, editing);
            }
        });
        return tile;
    }

    /** Whether somebody is typing in a tile. */
    public boolean isEditing() {
        return editing != null;
    }

    /** What is to be done when somebody has typed in a tile. */
    public void afterEditing(Runnable then) {
        afterEditing = then;
    }

    private void edit(TileControl tile, TileEditing how) {
        if (editing == null) {
            editing = new TileText(tile, how.begin(), () -> {
                editing = null;
                if (!form.isDisposed()) {
                    form.getDisplay().asyncExec(afterEditing);
                }
            });
        }
    }

    /** Adds a tile that fills its cell of the parent's grid. */
    public TileControl add(Composite parent, TileContent content) {
        TileControl tile = new TileControl(parent, content);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(tile);
        tiles.add(tile);
        tile.addListener(SWT.FocusIn, event -> choose(tile, !silent));
        tile.addListener(SWT.KeyDown, event -> neighbour(tile, event.keyCode).ifPresent(TileControl::setFocus));
        return tile;
    }

    /** Marks the tile of this element and scrolls to it. */
    public void reveal(EObject element) {
        tiles.stream().filter(t -> t.content().element() == element).findFirst().ifPresent(tile -> choose(tile, false));
    }

    public void clear() {
        tiles.clear();
    }

    /**
     * Has the tiles say this, each in its place; false when they stand for other elements, so that they must be made
     * anew.
     */
    public boolean say(List<TileContent> contents) {
        boolean same = contents.size() == tiles.size() && IntStream.range(0, tiles.size())
                .allMatch(i -> tiles.get(i).content().element() == contents.get(i).element());
        if (!same) {
            return false;
        }
        boolean taller = false;
        for (int i = 0; i < tiles.size(); i++) {
            taller |= !tiles.get(i).content().equals(contents.get(i)) && tiles.get(i).say(contents.get(i));
        }
        if (taller) {
            form.reflow(true);
        }
        return true;
    }

    /** Makes the tiles anew by this; what was in sight, chosen and focused is so again. */
    public void anew(Runnable making) {
        Point origin = form.getOrigin();
        Optional<TileControl> focused = tiles.stream().filter(TileControl::isFocusControl).findFirst();
        Optional<TileControl> chosenTile = tiles.stream().filter(TileControl::isChosen).findFirst();
        form.setRedraw(false);
        silent = true;
        tiles.clear();
        making.run();
        form.reflow(true);
        chosenTile.flatMap(this::again).ifPresent(tile -> tile.choose(true));
        focused.flatMap(this::again).ifPresent(TileControl::setFocus);
        silent = false;
        form.setOrigin(origin);
        form.setRedraw(true);
    }

    private Optional<TileControl> again(TileControl before) {
        return tiles.stream().filter(t -> t.content().element() != null && before.content().element() != null
                && Edits.id(t.content().element()).equals(Edits.id(before.content().element()))).findFirst();
    }

    /** Gives the keyboard to the tile chosen last, or to the first, without telling the window. */
    public boolean setFocus() {
        silent = true;
        boolean given = tiles.stream().filter(TileControl::isChosen).findFirst().or(() -> tiles.stream().findFirst())
                .map(TileControl::setFocus).orElse(false);
        silent = false;
        return given;
    }

    private void choose(TileControl tile, boolean tell) {
        tiles.forEach(t -> t.choose(t == tile && !silent || t == tile && t.isChosen()));
        Point place = tile.toDisplay(0, 0);
        Point top = form.toDisplay(0, 0);
        int y = place.y - top.y;
        if (y < 0 || y + tile.getSize().y > form.getClientArea().height) {
            form.setOrigin(form.getOrigin().x, Math.max(0, form.getOrigin().y + y - form.getClientArea().height / 3));
        }
        if (tell && tile.content().element() != null) {
            chosen.accept(tile.content().element());
        }
    }

    private Optional<TileControl> neighbour(TileControl from, int key) {
        Point here = middle(from);
        boolean across = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT;
        if (!across && key != SWT.ARROW_UP && key != SWT.ARROW_DOWN) {
            return Optional.empty();
        }
        int sign = key == SWT.ARROW_RIGHT || key == SWT.ARROW_DOWN ? 1 : -1;
        return tiles.stream().filter(t -> t != from && sign * (across ? middle(t).x - here.x : middle(t)
                .y - here.y) > 0)
                .min(Comparator.comparingInt(t -> across ? distance(middle(t).y - here.y, middle(t).x - here.x)
                        : distance(middle(t).x - here.x, middle(t).y - here.y)));
    }

    /** What lies aside counts more than what lies ahead. */
    private static int distance(int aside, int ahead) {
        return 4 * Math.abs(aside) + Math.abs(ahead);
    }

    private static Point middle(TileControl tile) {
        Point place = tile.toDisplay(0, 0);
        return new Point(place.x + tile.getSize().x / 2, place.y + tile.getSize().y / 2);
    }
}
