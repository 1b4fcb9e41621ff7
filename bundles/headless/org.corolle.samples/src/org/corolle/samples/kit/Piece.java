// SPDX-License-Identifier: EPL-2.0
package org.corolle.samples.kit;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.corolle.model.project.Element;
import org.corolle.model.project.NamedElement;

/**
 * An element while it is being written: what it is, where it comes from, and last of all the list it goes into.
 * Reads as a sentence: {@code circuit("Circuit du don").with(Circuit::setKind, GIFT).from(S001.at("matrice")).in(list)}.
 */
public final class Piece<E extends Element> {

    private final E element;

    Piece(E element) {
        this.element = element;
    }

    /** Gives one attribute or reference its value. */
    public <V> Piece<E> with(BiConsumer<? super E, V> setter, V value) {
        setter.accept(element, value);
        return this;
    }

    /** Adds values to a list of the element. */
    @SafeVarargs
    public final <V> Piece<E> having(Function<? super E, ? extends Collection<? super V>> list, V... values) {
        list.apply(element).addAll(List.of(values));
        return this;
    }

    /** Names the passages that the element comes from. */
    public Piece<E> from(Citation... passages) {
        for (Citation passage : passages) {
            element.getSourceRefs().add(passage.toReference());
        }
        return this;
    }

    /** Adds the longer explanation. */
    public Piece<E> described(String description) {
        ((NamedElement) element).setDescription(description);
        return this;
    }

    /** Keeps the words of the source, which were corrected or shortened. */
    public Piece<E> originally(String words) {
        ((NamedElement) element).setOriginalWording(words);
        return this;
    }

    /** Says that this was made up to show a feature. */
    public Piece<E> illustrative() {
        element.setIllustrative(true);
        return this;
    }

    /** Puts the element into the list that owns it. */
    public E in(List<? super E> owner) {
        owner.add(element);
        return element;
    }

    /** The element, when a single reference owns it. */
    public E alone() {
        return element;
    }
}
