// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.corolle.framework.ui.grid.GridChoice;
import org.corolle.grids.grid.GridFormat;
import org.corolle.grids.grid.GridKind;
import org.eclipse.jface.dialogs.IDialogSettings;

/** Remembers the last choices; what it does not understand any more counts as never said. */
final class ExportMemory {

    private static final String KINDS = "kinds";
    private static final String FORMATS = "formats";
    private static final String LANGUAGE = "language";
    private static final String FOLDER = "folder";

    private final IDialogSettings settings;

    ExportMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The last choices for a project of this name that lies in this folder; at first, the indicator grid as XLSX. */
    ExportChoices read(Locale window, Path home, String name, GridChoice columns) {
        Set<GridKind> kinds = known(GridKind.class, KINDS);
        Set<GridFormat> formats = known(GridFormat.class, FORMATS);
        String language = settings.get(LANGUAGE);
        return new ExportChoices(kinds.isEmpty() ? Set.of(GridKind.INDICATORS) : kinds, columns,
                formats.isEmpty() ? Set.of(GridFormat.XLSX) : formats,
                language == null ? window : Locale.forLanguageTag(language), folder(home), ExportChoices.clean(name));
    }

    void write(ExportChoices choices) {
        settings.put(KINDS, choices.kinds().stream().map(Enum::name).toArray(String[]::new));
        settings.put(FORMATS, choices.formats().stream().map(Enum::name).toArray(String[]::new));
        settings.put(LANGUAGE, choices.language().toLanguageTag());
        settings.put(FOLDER, choices.folder().toString());
        choices.columns().write(settings);
    }

    private Path folder(Path home) {
        try {
            String last = settings.get(FOLDER);
            return last != null && Files.isDirectory(Path.of(last)) ? Path.of(last) : home;
        } catch (InvalidPathException unusable) {
            return home;
        }
    }

    private <E extends Enum<E>> Set<E> known(Class<E> type, String key) {
        String[] names = settings.getArray(key);
        Set<E> found = EnumSet.noneOf(type);
        if (names != null) {
            Stream.of(type.getEnumConstants()).filter(e -> Set.of(names).contains(e.name())).forEach(found::add);
        }
        return found;
    }
}
