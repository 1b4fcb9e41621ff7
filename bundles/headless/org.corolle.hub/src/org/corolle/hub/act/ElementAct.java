// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import org.corolle.hub.change.FeatureValues;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.ActContext;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.operation.Refusal.Reason;
import org.corolle.hub.operation.RefusedException;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.chain.ChainCell;
import org.corolle.model.chain.ValueFlow;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Acts on any element: its texts, its values, its place in a list, its end. */
public sealed interface ElementAct extends Act {

    /** Edits inside a text. {@code base} is the last delta the sender had seen. */
    record Write(String element, String feature, long base, TextEdit edit) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Identified holder = Arguments.element(index, element, Identified.class);
            String now = TextFeatures.of(holder, feature);
            int growth = edit.growth();
            int most = TextFeatures.most(feature);
            if (growth > 0 && now.length() + growth > most) {
                throw new RefusedException(Reason.TEXT_TOO_LONG, most);
            }
            return new EditText(element, feature, base, edit);
        }
    }

    /** Replaces a whole text. */
    record WriteAll(String element, String feature, String text) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Identified holder = Arguments.element(index, element, Identified.class);
            TextFeatures.of(holder, feature);
            String all = Arguments.fitting(text, TextFeatures.most(feature));
            if (TextFeatures.isNeeded(holder, feature)) {
                Arguments.words(all);
            }
            return new OperationBuilder().set(holder, feature, all).done();
        }
    }

    /** Gives a feature that holds one value this value; null takes it away. */
    record SetValue(String element, String feature, String value) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Identified holder = Arguments.element(index, element, Identified.class);
            return new OperationBuilder().set(holder, feature, Arguments.fitting(value, TextFeatures.most(feature)))
                    .done();
        }
    }

    /** Takes an element away, with what has no meaning without it: cells of a row, flows from it, its places. */
    record DeleteElement(String element) implements ElementAct {
        @Override
        public Operation plan(ModelIndex index, ActContext by) throws RefusedException {
            Identified going = Arguments.element(index, element, Identified.class);
            if (going.eContainer() == null) {
                throw new RefusedException(Reason.ROOT_STAYS);
            }
            return CascadingDelete.plan(index, going);
        }
    }

    /** Gives an element another position in its list. */
    record ReorderElement(String element, int index) implements ElementAct {
        @Override
        public Operation plan(ModelIndex model, ActContext by) throws RefusedException {
            Identified moving = Arguments.element(model, element, Identified.class);
            if (moving.eContainer() == null) {
                throw new RefusedException(Reason.ROOT_STAYS);
            }
            String parent = ((Identified) moving.eContainer()).getId();
            return new Move(element,
                    new org.corolle.hub.change.ElementLocation(parent, moving.eContainmentFeature().getName(),
                    Arguments.position(index)));
        }
    }

    /** The texts of elements. */
    final class TextFeatures {

        private TextFeatures() { }

        static String of(Identified holder, String feature) throws RefusedException {
            EStructuralFeature found = MetamodelLookup.value(holder, feature).orElse(null);
            boolean text = found instanceof EAttribute a && !a.isMany() && a.getEAttributeType()
                    .getInstanceClass() == String.class;
            if (!text) {
                throw new RefusedException(Reason.NO_SUCH_FEATURE, MetamodelLookup.nameOf(holder.eClass()), feature);
            }
            String now = FeatureValues.single(holder, found);
            return now == null ? "" : now;
        }

        static int most(String feature) {
            return "name".equals(feature) || "easyLabel".equals(feature) ? Arguments.MAX_LABEL_CHARS
                    : Arguments.MAX_PROSE_CHARS;
        }

        /** A name must stay, but a cell may be emptied and an arrow needs no words. */
        static boolean isNeeded(EObject holder, String feature) {
            return "name".equals(feature) && !(holder instanceof ChainCell) && !(holder instanceof ValueFlow);
        }
    }
}
