// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.corolle.core.document.DocumentFamily;
import org.corolle.core.document.DocumentOption;
import org.corolle.framework.ui.grid.GridChoice;
import org.eclipse.jface.dialogs.IDialogSettings;

/** Remembers the last choices; what it does not understand any more counts as never said. */
final class ExportMemory {

    private static final String DOCUMENTS = "documents";
    private static final String FORMATS = "documentFormats";
    private static final String LANGUAGES = "languages";
    private static final String FOLDER = "folder";
    private static final String OPTION = "option.";

    private final IDialogSettings settings;

    ExportMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The last choices for a project in this folder; at first, the indicator grid as XLSX and drawings as PDF. */
    ExportChoices read(String windowLanguage, Path home, GridChoice columns) {
        Map<String, String> options = new HashMap<>();
        for (DocumentOption option : drawingOptions()) {
            String value = settings.get(OPTION + option.id());
            boolean known = option.type() == DocumentOption.Type.FLAG ? "true".equals(value)
                    : value != null && option.values().contains(value);
            if (known) {
                options.put(option.id(), value);
            }
        }
        return new ExportChoices(said(DOCUMENTS, Set.of("indicators")), columns, options,
                said(FORMATS, Set.of("xlsx", "pdf")), said(LANGUAGES, Set.of(windowLanguage)), folder(home), false);
    }

    void write(ExportChoices choices) {
        settings.put(DOCUMENTS, choices.documents().toArray(String[]::new));
        settings.put(FORMATS, choices.formats().toArray(String[]::new));
        settings.put(LANGUAGES, choices.languages().toArray(String[]::new));
        settings.put(FOLDER, choices.folder().toString());
        drawingOptions().forEach(option -> settings.put(OPTION + option.id(),
                choices.options().getOrDefault(option.id(), "")));
        choices.columns().write(settings);
    }

    private static Iterable<DocumentOption> drawingOptions() {
        return WindowDocuments.KINDS.of(DocumentFamily.DRAWING).get(0).options();
    }

    private Path folder(Path home) {
        try {
            String last = settings.get(FOLDER);
            return last != null && Files.isDirectory(Path.of(last)) ? Path.of(last) : home;
        } catch (InvalidPathException unusable) {
            return home;
        }
    }

    private Set<String> said(String key, Set<String> first) {
        String[] said = settings.getArray(key);
        return said == null || said.length == 0 ? first : Set.of(said);
    }
}
