// SPDX-License-Identifier: EPL-2.0
package org.corolle.framework.ui.text;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.core.labels.Labels;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.Wording;
import org.corolle.model.collection.CollectionPlanItem;
import org.corolle.model.collection.Measurement;
import org.corolle.model.layout.DiagramLayout;
import org.corolle.model.project.CommitmentZoom;
import org.corolle.model.project.NamedElement;
import org.corolle.model.project.Reading;
import org.corolle.model.project.RuleSetting;
import org.corolle.model.project.SourceReference;
import org.corolle.model.transfer.Crosswalk;
import org.corolle.model.workshop.Attendance;
import org.corolle.model.workshop.SessionRole;
import org.eclipse.emf.ecore.EObject;

/** What an element is called in a list: its name, or what tells it apart when it has none. One line, never empty. */
public final class ElementTitles {

    private final Labels labels;
    private final ValueFormat values;

    public ElementTitles(Labels labels) {
        this.labels = labels;
        this.values = new ValueFormat(labels);
    }

    public Labels labels() {
        return labels;
    }

    /** The title of this element, on one line. */
    public String of(EObject element) {
        String name = element instanceof NamedElement named ? named.getName() : null;
        String title = name == null || name.isBlank() ? unnamed(element) : name;
        return title.isBlank() ? labels.of(element.eClass()) : title.strip().replaceAll("\\s+", " ");
    }

    private String unnamed(EObject e) {
        if (e instanceof Measurement m) {
            return measurement(m);
        } else if (e instanceof ChainCell c) {
            return join(" × ", c.getActivity(), c.getCircuit());
        } else if (e instanceof Attendance a) {
            return join(" : ", a.getStakeholder(), a.getCount());
        } else if (e instanceof CollectionPlanItem p) {
            return p.getIndicators().stream().map(this::of).collect(Collectors.joining(", "));
        } else if (e instanceof CommitmentZoom z) {
            return join(" : ", z.getCommitment(), z.getText());
        } else if (e instanceof SourceReference s) {
            return join(", ", s.getDocument(), s.getLocator());
        } else if (e instanceof Crosswalk c) {
            return join(" → ", c.getLocal(), Optional.<Object>ofNullable(c.getCore()).orElse(c.getCoreName()));
        }
        return plain(e);
    }

    private String plain(EObject e) {
        String text = e instanceof Wording w ? w.getText() : e instanceof Reading r ? r.getText()
                : e instanceof RuleSetting r ? r.getRule() : e instanceof SessionRole s ? role(s)
                : e instanceof DiagramLayout d ? join(" : ", labels.of(d.eClass()), d.getSubject()) : null;
        return text == null ? "" : text;
    }

    private String role(SessionRole role) {
        return role.isSetKind() ? values.of(role, role.eClass().getEStructuralFeature("kind")) : role.getHeldBy();
    }

    private String measurement(Measurement m) {
        String kind = m.isSetKind() ? values.of(m, m.eClass().getEStructuralFeature("kind")) : "";
        String value = m.getValue() != null ? values.number(m.getValue()) : m.getText();
        String when = m.getYear() != null ? "(" + m.getYear() + ")" : values.period(m.getPeriodStart(),
                m.getPeriodEnd());
        return join(" : ", m.getIndicator(), join(" ", kind, value, when));
    }

    private String join(String separator, Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(p -> p instanceof EObject e ? of(e) : p.toString())
                .filter(s -> !s.isBlank()).collect(Collectors.joining(separator));
    }
}
