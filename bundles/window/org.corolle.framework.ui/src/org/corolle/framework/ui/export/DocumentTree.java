// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.corolle.core.document.DocumentFamily;
import org.corolle.core.document.DocumentKind;
import org.corolle.framework.ui.export.WindowDocuments.Offer;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;

/** The documents of a project to tick: grids, drawings, and what each drawing can show. */
final class DocumentTree {

    /** A line of the tree; a heading has no offer. */
    private record Line(String title, Offer offer, List<Line> below) {

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private final ContainerCheckedTreeViewer viewer;

    DocumentTree(Composite parent, EvaluationProject project, Locale reader, Set<String> ticked, Runnable changed) {
        viewer = new ContainerCheckedTreeViewer(parent, SWT.BORDER);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object line) {
                return ((Line) line).title();
            }
        });
        List<Line> lines = lines(project, reader);
        viewer.setInput(lines);
        viewer.expandAll();
        lines.stream().flatMap(family -> family.below().stream()).filter(kind -> !tick(kind, ticked))
                .forEach(kind -> viewer.setExpandedState(kind, false));
        viewer.addCheckStateListener(event -> changed.run());
    }

    Tree control() {
        return viewer.getTree();
    }

    /** The keys of the documents that are ticked. */
    Set<String> ticked() {
        Set<String> keys = new TreeSet<>();
        for (Object line : viewer.getCheckedElements()) {
            if (((Line) line).offer() != null && !viewer.getGrayed(line)) {
                keys.add(((Line) line).offer().key());
            }
        }
        return keys;
    }

    /** Ticks what is wanted; whether that is anything. */
    private boolean tick(Line line, Set<String> wanted) {
        boolean meant = line.offer() != null && wanted.stream().anyMatch(line.offer()::isMeantBy);
        if (meant) {
            viewer.setChecked(line, true);
        }
        long below = line.below().stream().filter(each -> tick(each, wanted)).count();
        return meant || below > 0;
    }

    private static List<Line> lines(EvaluationProject project, Locale reader) {
        List<Line> families = new ArrayList<>();
        for (DocumentFamily family : DocumentFamily.values()) {
            Map<DocumentKind, List<Line>> kinds = new LinkedHashMap<>();
            WindowDocuments.offers(project, reader, family).forEach(offer -> kinds
                    .computeIfAbsent(offer.kind(), kind -> new ArrayList<>())
                    .add(new Line(offer.title(reader), offer, List.of())));
            List<Line> below = new ArrayList<>();
            kinds.forEach((kind, lines) -> below.add(lines.size() == 1 ? lines.get(0)
                    : new Line(kind.title(reader), null, lines)));
            families.add(new Line(family.title(reader), null, below));
        }
        return families;
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object line) {
            return ((Line) line).below().toArray();
        }

        @Override
        public Object getParent(Object line) {
            return null;
        }

        @Override
        public boolean hasChildren(Object line) {
            return !((Line) line).below().isEmpty();
        }
    }
}
