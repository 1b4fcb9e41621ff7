// SPDX-License-Identifier: EPL-2.0
package org.corolle.ui.look;

import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of the house, drawn as SVG in the folder icons: one per class of the metamodel, one per act. */
public final class Icons {

    private static final String BUNDLE = "org.corolle.ui";
    private static final int OWN_SIZE = 16;

    private Icons() {
    }

    /** The icon of an act or a thing of the window, by file name without ending; a plain dot when there is none. */
    public static ImageDescriptor named(String name) {
        return find(name).orElseGet(() -> find("class/element").orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    /** The same drawing at another size, in points. */
    public static ImageDescriptor sized(String name, int points) {
        ImageDescriptor icon = named(name);
        return ImageDescriptor.createFromImageDataProvider(zoom -> icon.getImageData(zoom * points / OWN_SIZE));
    }

    /** The icon of a class of the metamodel: its own, else that of its nearest ancestor. */
    public static ImageDescriptor of(EClass type) {
        Deque<EClass> waiting = new ArrayDeque<>();
        waiting.add(type);
        while (!waiting.isEmpty()) {
            EClass next = waiting.poll();
            Optional<ImageDescriptor> own = find("class/" + kebab(next.getName()));
            if (own.isPresent()) {
                return own.get();
            }
            waiting.addAll(next.getESuperTypes());
        }
        return named("class/element");
    }

    /** The same as an image that the window shares and frees at its end. */
    public static Image image(ImageDescriptor descriptor) {
        return JFaceResources.getResources().get(descriptor);
    }

    /** A class's name as file names write it: ValueChain is value-chain. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<ImageDescriptor> find(String name) {
        URL found = FileLocator.find(Platform.getBundle(BUNDLE), new Path("icons/" + name + ".svg"));
        return Optional.ofNullable(found).map(ImageDescriptor::createFromURL);
    }
}
