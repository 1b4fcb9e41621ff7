// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.window;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/**
 * Takes pictures of the screen, and cuts off what a picture of a window has beside the window: the black of a screen
 * without a desktop.
 */
final class PictureEdge {

    private PictureEdge() { }

    /** Saves what the screen shows of the window. */
    static void save(Display display, Path file) {
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {cut(image.getImageData())};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    private static ImageData cut(ImageData all) {
        int height = all.height;
        while (height > 1 && isBlack(all, IntStream.range(0, all.width), height - 1)) {
            height--;
        }
        int width = all.width;
        while (width > 1 && isBlackColumn(all, width - 1, height)) {
            width--;
        }
        ImageData cut = new ImageData(width, height, all.depth, all.palette);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            all.getPixels(0, y, width, line, 0);
            cut.setPixels(0, y, width, line, 0);
        }
        return cut;
    }

    private static boolean isBlack(ImageData all, IntStream columns, int y) {
        return columns.allMatch(x -> isBlack(all, x, y));
    }

    private static boolean isBlackColumn(ImageData all, int x, int height) {
        return IntStream.range(0, height).allMatch(y -> isBlack(all, x, y));
    }

    private static boolean isBlack(ImageData all, int x, int y) {
        return all.palette.getRGB(all.getPixel(x, y)).equals(new org.eclipse.swt.graphics.RGB(0, 0, 0));
    }
}
