// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.corolle.board.BoardFiles;
import org.corolle.scene.picture.Pictograms;
import org.corolle.scene.text.FontFile;

/** The files that come with the program, by their path. */
final class AssetLoader {

    private static final String FONTS = "fonts/";
    private static final String PICTOGRAMS = "pictograms.json";

    private AssetLoader() { }

    static Optional<Asset> file(String path) {
        return bytes(path).map(bytes -> Asset.of(bytes, path));
    }

    private static Optional<byte[]> bytes(String path) {
        if (path.startsWith(FONTS)) {
            return font(path.substring(FONTS.length()));
        }
        if (path.equals(PICTOGRAMS)) {
            return Optional.of(Pictograms.json().getBytes(StandardCharsets.UTF_8));
        }
        return BoardFiles.file(path).map(AssetLoader::read);
    }

    private static Optional<byte[]> font(String name) {
        for (FontFile font : FontFile.values()) {
            if (font.file().equals(name)) {
                try (InputStream in = font.open()) {
                    return Optional.of(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] read(URL file) {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
