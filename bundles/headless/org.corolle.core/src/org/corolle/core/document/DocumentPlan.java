// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.core.file.SideFile;
import org.corolle.model.project.EvaluationProject;

/** Under which names documents go into a folder: the same from the window, the command line and the room. */
public final class DocumentPlan {

    private static final String PROJECT_ENDING = ".corolle";
    /** Characters that some file system refuses, and those that nobody sees. */
    private static final String REFUSED = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]+";
    /** Characters of a title that a name takes over. */
    private static final int LONGEST_WORD = 40;

    private final Path folder;
    private final String stem;
    private final EvaluationProject project;
    private final Map<String, Locale> taken = new HashMap<>();

    private DocumentPlan(Path folder, String stem, EvaluationProject project) {
        this.folder = folder;
        this.stem = stem;
        this.project = project;
    }

    /** A file for each document, in a folder, named after the project's file. No two have one name. */
    public static List<DocumentFile> in(Path folder, String stem, EvaluationProject project,
            List<DocumentOrder> orders) {
        DocumentPlan plan = new DocumentPlan(folder, stem, project);
        List<DocumentFile> files = new ArrayList<>();
        for (DocumentOrder order : orders) {
            files.add(new DocumentFile(order.kind(), order.request(), folder.resolve(plan.name(order))));
        }
        return files;
    }

    /** The name of a single document. */
    public static String name(String stem, EvaluationProject project, DocumentOrder order) {
        return new DocumentPlan(Path.of(""), stem, project).name(order);
    }

    /** The name of the project's file without its ending. */
    public static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PROJECT_ENDING) ? name.substring(0, name.length() - PROJECT_ENDING.length()) : name;
    }

    /** A title as a word of a file's name: small letters and digits only, as every system takes them. */
    public static String word(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace("œ", "oe")
                .replace("Œ", "oe").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST_WORD) {
            return plain;
        }
        boolean half = Character.isHighSurrogate(plain.charAt(LONGEST_WORD - 1));
        return plain.substring(0, half ? LONGEST_WORD - 1 : LONGEST_WORD).replaceAll("-[^-]*$", "");
    }

    private String name(DocumentOrder order) {
        String what = "-" + order.kind().fileName(project, order.request());
        String ending = "." + order.request().format().id();
        Locale language = order.request().locale();
        String name = joined(what, ending);
        if (!language.equals(taken.getOrDefault(key(name), language))) {
            name = joined(what, "-" + language.getLanguage() + ending);
        }
        for (int i = 2; taken.containsKey(key(name)); i++) {
            name = joined(what, "-" + i + ending);
        }
        taken.put(key(name), language);
        return name;
    }

    private String joined(String what, String ending) {
        int room = SideFile.LONGEST_NAME_BYTES - (what + ending).getBytes(StandardCharsets.UTF_8).length;
        return SideFile.cut(stem.replaceAll(REFUSED, "-"), room) + what + ending;
    }

    /** Two names that differ in capitals, or in how an accent is written, are one name for some systems. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
