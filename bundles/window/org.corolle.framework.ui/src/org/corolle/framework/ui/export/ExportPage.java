// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.document.DocumentFamily;
import org.corolle.core.document.DocumentFile;
import org.corolle.core.document.DocumentFormat;
import org.corolle.core.document.DocumentOption;
import org.corolle.core.document.DocumentProblem;
import org.corolle.core.document.DocumentReport;
import org.corolle.framework.ui.text.FrameworkMessages;
import org.corolle.framework.ui.widgets.AccessibleName;
import org.corolle.ui.look.Spacing;
import org.corolle.ui.project.OpenProject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

/** The one page of the export: documents, formats, languages, folder, and which files will be written. */
final class ExportPage extends WizardPage {

    private static final int TREE_WIDTH = 340;
    private static final int TREE_HEIGHT = 200;
    private static final int FILES_SHOWN = 4;

    private final FrameworkMessages messages;
    private final OpenProject project;
    private final ExportChoices first;
    private DocumentTree documents;
    private CheckBoxes formats;
    private CheckBoxes languages;
    private ExportColumns columns;
    private DrawingOptions drawing;
    private ExportPlace place;
    private Text files;

    ExportPage(FrameworkMessages messages, OpenProject project, ExportChoices first) {
        super("export");
        this.messages = messages;
        this.project = project;
        this.first = first;
        setTitle(messages.get("export.title"));
        setDescription(messages.get("export.text"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(Spacing.MEDIUM, Spacing.SMALL)
                .spacing(Spacing.MEDIUM, Spacing.SMALL).create());
        setControl(area);
        Composite left = new Composite(area, SWT.NONE);
        left.setLayout(GridLayoutFactory.fillDefaults().spacing(Spacing.SMALL, Spacing.SMALL).create());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
        Group offered = group(left, "export.documents", 1);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(offered);
        documents = new DocumentTree(offered, project.project(), messages.locale(), first.documents(), this::check);
        GridDataFactory.fillDefaults().grab(true, true).hint(TREE_WIDTH, TREE_HEIGHT).applyTo(documents.control());
        AccessibleName.as(documents.control(), messages.get("export.documents"));
        files = listOfFiles(group(left, "export.files", 1));
        right(area);
        place = new ExportPlace(group(area, "export.place", 3), messages, first, this::check);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(place.group());
        check();
    }

    private Text listOfFiles(Group group) {
        Text list = new Text(group, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        list.setBackground(group.getBackground());
        AccessibleName.as(list, messages.get("export.files"));
        GridDataFactory.fillDefaults().grab(true, false).hint(TREE_WIDTH, list.getLineHeight() * FILES_SHOWN)
                .applyTo(list);
        return list;
    }

    /** What is asked for now. */
    ExportChoices choices() {
        return new ExportChoices(documents.ticked(), columns.choice(), drawing.values(), formats.ticked(),
                languages.ticked(), place.folder(), place.replaces());
    }

    /** The files that will be written. */
    List<DocumentFile> files() {
        return choices().files(project.project(), project.file(), LocalDate.now());
    }

    /** Shows what became of each file. */
    void show(DocumentReport report) {
        files.setText(report.outcomes().stream().map(outcome -> outcome.problem()
                .map(problem -> messages.get("export.not", outcome.file().target().getFileName(),
                        problem.message(messages.locale())))
                .orElseGet(() -> messages.get("export.yes", outcome.file().target().getFileName())))
                .collect(Collectors.joining("\n")));
        List<DocumentProblem> problems = report.problems();
        if (!problems.isEmpty()) {
            setErrorMessage(messages.get("export.problems", problems.size(), problems.get(0)
                    .message(messages.locale())));
        }
    }

    private void right(Composite area) {
        Composite right = new Composite(area, SWT.NONE);
        right.setLayout(GridLayoutFactory.fillDefaults().spacing(Spacing.SMALL, Spacing.SMALL).create());
        GridDataFactory.fillDefaults().applyTo(right);
        Map<String, String> known = new LinkedHashMap<>();
        Stream.of(DocumentFamily.values()).flatMap(family -> WindowDocuments.formats(family).stream())
                .forEach(format -> known.put(format.id(), format.title().apply(messages.locale())));
        formats = new CheckBoxes(group(right, "export.formats", 2), known, first.formats(), this::check);
        Map<String, String> spoken = new LinkedHashMap<>();
        spoken.put("fr", messages.get("export.french"));
        spoken.put("en", messages.get("export.english"));
        languages = new CheckBoxes(group(right, "export.language", 2), spoken, first.languages(), this::check);
        columns = new ExportColumns(group(right, "export.columns", 2), messages, first.columns(), this::check);
        drawing = new DrawingOptions(group(right, "export.drawings", 2), messages.locale(), this::check);
        for (DocumentOption option : WindowDocuments.KINDS.of(DocumentFamily.DRAWING).get(0).options()) {
            drawing.add(option, first.options().getOrDefault(option.id(), ""));
        }
    }

    private void check() {
        if (files == null) {
            return;
        }
        String error = error();
        setErrorMessage(error);
        setPageComplete(error == null);
        if (error == null && place.replaces() && files().stream().anyMatch(file -> place.isThere(file.target()))) {
            setMessage(messages.get("export.replaces"), IMessageProvider.WARNING);
        } else {
            setMessage(messages.get("export.text"), IMessageProvider.NONE);
        }
    }

    /** Why nothing can be written yet; null if it can. Shows the files on the way. */
    private String error() {
        files.setText("");
        String place = this.place.error();
        if (documents.ticked().isEmpty()) {
            return messages.get("export.noDocument");
        } else if (formats.ticked().isEmpty()) {
            return messages.get("export.noFormat");
        } else if (languages.ticked().isEmpty()) {
            return messages.get("export.noLanguage");
        } else if (place != null) {
            return messages.get(place);
        }
        ExportChoices choices = choices();
        for (WindowDocuments.Offer offer : choices.chosen(project.project())) {
            List<String> known = offer.kind().formats().stream().map(DocumentFormat::id).toList();
            if (known.stream().noneMatch(choices.formats()::contains)) {
                return messages.get("export.noFormatFor", offer.title(messages.locale()), String.join(", ", known));
            } else if (offer.subject().empty() && !choices.options().containsKey("blank")) {
                return messages.get("export.empty", offer.title(messages.locale()));
            }
        }
        List<DocumentFile> planned = files();
        files.setText(planned.stream().map(file -> file.target().getFileName().toString())
                .collect(Collectors.joining("\n")));
        boolean there = planned.stream().anyMatch(file -> this.place.isThere(file.target()));
        return there && !choices.replace() ? messages.get("export.there") : null;
    }

    private Group group(Composite area, String key, int columns) {
        Group group = new Group(area, SWT.NONE);
        group.setText(messages.get(key));
        group.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).margins(Spacing.SMALL, Spacing.SMALL)
                .create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }
}
