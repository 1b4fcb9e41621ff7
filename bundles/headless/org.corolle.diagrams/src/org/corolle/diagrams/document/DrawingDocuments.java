// SPDX-License-Identifier: EPL-2.0
package org.corolle.diagrams.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentKind;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentOption.Type;
import org.corolle.core.document.DocumentRequest;
import org.corolle.core.text.TextBundle;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.diagrams.export.Letters;
import org.corolle.diagrams.export.Paper;
import org.corolle.diagrams.request.DiagramLook;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.scene.page.Orientation;

/** The kinds of documents of this bundle, and the words by which requests name their options. */
public final class DrawingDocuments {

    /** Option: the paper; without it, A3 for PDF and the drawing's own size for SVG and PNG. */
    public static final String PAGE = "page";
    /** Option: how the paper lies; without it, as the drawing does. */
    public static final String ORIENTATION = "orientation";
    /** Option: light unless said otherwise. */
    public static final String LOOK = "look";
    /** Option: letters of an SVG; without it, outlines in the drawing's own size and text on paper. */
    public static final String LETTERS = "letters";
    /** Option: a poster to fill in by hand, without the content. */
    public static final String BLANK = "blank";

    static final List<DocumentFormat> FORMATS = Arrays.stream(DrawingFormat.values())
            .map(format -> new DocumentFormat(format.extension(),
                    reader -> texts(reader).get("format." + format.extension()))).toList();

    static final List<DocumentOption> OPTIONS = List.of(
            option(PAGE, Type.CHOICE, words(Paper.values(), Paper::id)),
            option(ORIENTATION, Type.CHOICE, words(Orientation.values(), DrawingDocuments::word)),
            option(LOOK, Type.CHOICE, words(DiagramLook.values(), DrawingDocuments::word)),
            option(LETTERS, Type.CHOICE, words(Letters.values(), Letters::id)),
            option(BLANK, Type.FLAG, List.of()));

    private DrawingDocuments() { }

    /** Chain, circuit, flower, petal, the framework's flower and the stakeholder map. */
    public static List<DocumentKind> kinds() {
        return Arrays.stream(DiagramType.values()).<DocumentKind>map(DrawingDocumentKind::new).toList();
    }

    /** How a request writes a value. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The paper of a request: what is printed is on A3, as the method's posters are, unless another is said. */
    public static Paper paper(DocumentRequest request) {
        Paper usual = request.format().id().equals(DrawingFormat.PDF.extension()) ? Paper.A3 : Paper.SCREEN;
        return request.option(PAGE).map(word -> value(word, Paper.class)).orElse(usual);
    }

    static Orientation orientation(DocumentRequest request) {
        return request.option(ORIENTATION).map(word -> value(word, Orientation.class)).orElse(Orientation.AUTO);
    }

    static Letters letters(DocumentRequest request) {
        return request.option(LETTERS).map(word -> value(word, Letters.class)).orElseGet(() -> Letters.usual(
                value(request.format().id(), DrawingFormat.class), paper(request)));
    }

    static DiagramLook look(DocumentRequest request) {
        return request.option(LOOK).map(word -> value(word, DiagramLook.class)).orElse(DiagramLook.LIGHT);
    }

    static <E extends Enum<E>> E value(String word, Class<E> type) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static TextBundle texts(Locale reader) {
        return TextBundle.of(DrawingDocuments.class, "documents", reader);
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /** What a value is called; paper and letters have a name for "as usual". */
    private static String words(String option, String value, Locale reader) {
        return !value.isEmpty() ? texts(reader).get("option." + option + "." + value)
                : option.equals(PAGE) || option.equals(LETTERS) ? texts(reader).get("option." + option + ".usual") : "";
    }

    private static DocumentOption option(String id, Type type, List<String> values) {
        return new DocumentOption(id, type, values, reader -> texts(reader).get("option." + id),
                (value, reader) -> words(id, value, reader));
    }
}
