// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.corolle.cli.command.CommandFailure;
import org.corolle.cli.command.CommandTexts;
import org.corolle.cli.command.WordChoice;
import org.corolle.core.labels.Labels;
import org.corolle.core.query.ElementById;
import org.corolle.diagrams.request.DiagramChoice;
import org.corolle.diagrams.request.DiagramType;
import org.corolle.diagrams.Diagrams;
import org.corolle.diagrams.export.DrawingFormat;
import org.corolle.model.framework.Dimension;
import org.corolle.model.project.EvaluationProject;

/** Finds the drawings that are meant, by kind, by what they show, by petal, and gives each file a name of its own. */
final class DrawingChoice {

    private static final String ALL = "all";
    /** One drawing of each thing; circuits and petals show parts of them again. */
    private static final Set<DiagramType> MAIN = EnumSet.of(DiagramType.CHAIN, DiagramType.FLOWER, DiagramType.FRAMEWORK_FLOWER,
            DiagramType.STAKEHOLDER_MAP);
    private static final int LONGEST_NAME = 40;

    private final EvaluationProject project;
    private final Locale locale;
    private final boolean blank;
    private final Labels labels;

    DrawingChoice(EvaluationProject project, Locale locale, boolean blank) {
        this.project = project;
        this.locale = locale;
        this.blank = blank;
        labels = Labels.in(locale);
    }

    /** A drawing that was chosen, and the part of its file's name that tells it from the others. */
    record Chosen(DiagramType type, String subject, String dimension, String title, String name) {

        String fileName(DrawingFormat format) {
            return name + "." + format.extension();
        }
    }

    /** Refuses a kind of drawing that there is not, before the project is read. */
    static void check(List<String> diagrams) throws CommandFailure {
        for (String word : diagrams) {
            if (!word.equals(ALL) && type(word).isEmpty()) {
                throw CommandFailure.usage("problem.unknown.diagram", word, WordChoice.of("", DiagramType.values(), DiagramType::id).all()
                        + ", " + ALL);
            }
        }
    }

    private static Optional<DiagramType> type(String word) {
        return WordChoice.of("", DiagramType.values(), DiagramType::id).find(word);
    }

    /** In the order in which the project offers them; there is at least one. */
    List<Chosen> of(List<String> diagrams, Optional<String> subject, Optional<String> petal) throws CommandFailure {
        Set<DiagramType> types = types(diagrams, petal.isPresent());
        List<DiagramChoice> offered = Diagrams.choices(project, locale).stream()
                .filter(choice -> types.contains(choice.type()) && (blank || hasContent(choice))).toList();
        if (offered.isEmpty()) {
            throw CommandFailure.project("problem.nothing.drawn", types.stream().map(DiagramType::id).collect(Collectors.joining(", ")));
        }
        List<DiagramChoice> named = offered;
        if (subject.isPresent()) {
            named = offered.stream().filter(choice -> means(subject.get(), choice.subject())).toList();
            if (named.isEmpty()) {
                throw CommandFailure.usage("problem.unknown.subject", subject.get(), names(offered));
            }
        }
        return petal.isPresent() ? chosen(ofPetal(named, petal.get())) : chosen(named);
    }

    private static Set<DiagramType> types(List<String> diagrams, boolean petal) {
        if (diagrams.isEmpty()) {
            return petal ? EnumSet.of(DiagramType.PETAL) : MAIN;
        }
        Set<DiagramType> types = EnumSet.noneOf(DiagramType.class);
        for (String word : diagrams) {
            type(word).ifPresentOrElse(types::add, () -> types.addAll(EnumSet.allOf(DiagramType.class)));
        }
        return types;
    }

    /** A drawing of nothing is an invitation on a screen; on paper it says nothing. */
    private boolean hasContent(DiagramChoice choice) {
        return choice.type() == DiagramType.STAKEHOLDER_MAP ? !project.getStakeholders().isEmpty()
                : choice.type() == DiagramType.FRAMEWORK_FLOWER || !choice.subject().isEmpty();
    }

    private boolean means(String word, String id) {
        return !id.isEmpty() && (id.equals(word) || name(id).equalsIgnoreCase(word.strip()));
    }

    private String name(String id) {
        return ElementById.find(project, id).map(labels::of).orElse("");
    }

    private String names(List<DiagramChoice> offered) {
        return offered.stream().map(choice -> name(choice.subject())).filter(name -> !name.isEmpty()).distinct()
                .collect(Collectors.joining(" | "));
    }

    /** The petal with this name, id or number; drawings that are not of a petal stay. */
    private List<DiagramChoice> ofPetal(List<DiagramChoice> offered, String word) throws CommandFailure {
        List<Dimension> petals = project.getFramework() == null ? List.of() : project.getFramework().getDimensions();
        Set<String> meant = petals.stream().filter(petal -> means(word, petal.getId())
                || word.equals(String.valueOf(petals.indexOf(petal) + 1))).map(Dimension::getId).collect(Collectors.toSet());
        if (meant.isEmpty()) {
            throw CommandFailure.usage("problem.unknown.petal", word,
                    petals.stream().map(labels::of).collect(Collectors.joining(" | ")));
        }
        return offered.stream().filter(choice -> choice.dimension().isEmpty() || meant.contains(choice.dimension())).toList();
    }

    private List<Chosen> chosen(List<DiagramChoice> choices) {
        List<Chosen> chosen = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (DiagramChoice choice : choices) {
            String name = fileName(choice);
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "-" + i;
            }
            chosen.add(new Chosen(choice.type(), choice.subject(), choice.dimension(), choice.title(), free));
        }
        return chosen;
    }

    /** The kind in the drawing's language, then what it shows where the project has several of them. */
    private String fileName(DiagramChoice choice) {
        CommandTexts texts = CommandTexts.in(locale);
        Set<String> parts = new LinkedHashSet<>(List.of(texts.get("file." + choice.type().id())));
        boolean several = Diagrams.choices(project, locale).stream().filter(other -> other.type() == choice.type())
                .map(DiagramChoice::subject).distinct().count() > 1;
        if (several) {
            parts.add(word(name(choice.subject())));
        }
        if (!choice.dimension().isEmpty()) {
            parts.add(word(name(choice.dimension())));
        }
        if (blank) {
            parts.add(texts.get("file.blank"));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
    }

    /** Small letters and digits only, as every system takes them. */
    private static String word(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace("œ", "oe")
                .replace("Œ", "oe").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
    }
}
