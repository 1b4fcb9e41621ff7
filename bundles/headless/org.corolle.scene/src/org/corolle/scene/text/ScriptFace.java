// SPDX-License-Identifier: EPL-2.0
package org.corolle.scene.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.gsub.GsubWorkerFactory;

/** A face of another script: which glyphs stand for a text, and how wide they are. Read once, safe from any thread. */
final class ScriptFace {

    private static final Map<FontFile, ScriptFace> READ = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final boolean reorders;

    private ScriptFace(FontFile file) {
        font = file.read();
        reorders = file == FontFile.DEVANAGARI;
        try {
            characters = font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ScriptFace of(FontFile file) {
        return READ.computeIfAbsent(file, ScriptFace::new);
    }

    synchronized boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** The glyphs of a text that stands in the order in which it is seen; joined where the script joins. */
    synchronized List<Integer> glyphs(String seen) {
        List<Integer> glyphs = new ArrayList<>();
        seen.codePoints().filter(character -> Character.getType(character) != Character.FORMAT)
                .forEach(character -> glyphs.add(characters.getGlyphId(character)));
        try {
            return reorders ? new GsubWorkerFactory().getGsubWorker(characters, font.getGsubData())
                    .applyTransforms(glyphs) : glyphs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In parts of the size. */
    synchronized double advance(int glyph) {
        try {
            return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
