// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.Identified;
import org.corolle.hub.change.Metamodel;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.change.Values;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.Refused;
import org.corolle.hub.text.TextEdit;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Acts on any element: its texts, its values, its place in a list, its end. */
public sealed interface ElementAct extends Act {

    /** Edits inside a text. {@code base} is the last delta the sender had seen. */
    record Write(String element, String feature, long base, TextEdit edit) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, Circumstance by) throws Refused {
            Identified holder = Asked.element(index, element, Identified.class);
            String now = Texts.of(holder, feature);
            int growth = edit.steps().stream().mapToInt(s -> s instanceof TextEdit.Insert i ? i.text().length()
                    : s instanceof TextEdit.Delete d ? -d.text().length() : 0).sum();
            int most = Texts.most(feature);
            if (growth > 0 && now.length() + growth > most) {
                throw new Refused(Reason.TEXT_TOO_LONG, most);
            }
            return new EditText(element, feature, base, edit);
        }
    }

    /** Replaces a whole text. */
    record WriteAll(String element, String feature, String text) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, Circumstance by) throws Refused {
            Identified holder = Asked.element(index, element, Identified.class);
            Texts.of(holder, feature);
            String all = Asked.fitting(text, Texts.most(feature));
            if (Texts.isNeeded(holder, feature)) {
                Asked.words(all);
            }
            return new Plan().set(holder, feature, all).done();
        }
    }

    /** Gives a feature that holds one value this value; null takes it away. */
    record SetValue(String element, String feature, String value) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, Circumstance by) throws Refused {
            Identified holder = Asked.element(index, element, Identified.class);
            return new Plan().set(holder, feature, Asked.fitting(value, Texts.most(feature))).done();
        }
    }

    /** Takes an element away, with what has no meaning without it: cells of a row, flows from it, its places. */
    record DeleteElement(String element) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, Circumstance by) throws Refused {
            Identified going = Asked.element(index, element, Identified.class);
            if (going.eContainer() == null) {
                throw new Refused(Reason.ROOT_STAYS);
            }
            return Deletion.plan(index, going);
        }
    }

    /** Gives an element another position in its list. */
    record Reorder(String element, int index) implements ElementAct {
        @Override
        public Operation plan(ModelIndex model, Circumstance by) throws Refused {
            Identified moving = Asked.element(model, element, Identified.class);
            if (moving.eContainer() == null) {
                throw new Refused(Reason.ROOT_STAYS);
            }
            String parent = ((Identified) moving.eContainer()).getId();
            return new Move(element, new org.corolle.hub.change.Place(parent, moving.eContainmentFeature().getName(),
                    Asked.position(index)));
        }
    }

    /** The texts of elements. */
    final class Texts {

        private Texts() { }

        static String of(Identified holder, String feature) throws Refused {
            EStructuralFeature found = Metamodel.value(holder, feature).orElse(null);
            boolean text = found instanceof EAttribute a && !a.isMany() && a.getEAttributeType().getInstanceClass() == String.class;
            if (!text) {
                throw new Refused(Reason.NO_SUCH_FEATURE, Metamodel.nameOf(holder.eClass()), feature);
            }
            String now = Values.single(holder, found);
            return now == null ? "" : now;
        }

        static int most(String feature) {
            return "name".equals(feature) || "easyLabel".equals(feature) ? Asked.LABEL : Asked.PROSE;
        }

        /** A name must stay, but a cell may be emptied and an arrow needs no words. */
        static boolean isNeeded(EObject holder, String feature) {
            return "name".equals(feature) && !(holder instanceof ChainCell) && !(holder instanceof ValueFlow);
        }
    }
}
