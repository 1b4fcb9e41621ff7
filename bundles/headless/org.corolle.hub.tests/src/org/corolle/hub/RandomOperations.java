// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.FeatureValues;
import org.corolle.hub.change.MetamodelLookup;
import org.corolle.hub.operation.Operation.Add;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.EditText;
import org.corolle.hub.operation.Operation.Move;
import org.corolle.hub.operation.Operation.Redo;
import org.corolle.hub.operation.Operation.Remove;
import org.corolle.hub.operation.Operation.Reorder;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation.Undo;
import org.corolle.hub.operation.Operation;
import org.corolle.hub.text.TextEdit;
import org.corolle.model.project.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Operations such as a careless but well-meaning participant would send, chosen from the copy of the project it has.
 */
public final class RandomOperations {

    /** From this size on, whole branches are cut as readily as leaves. */
    static final int LARGE = 1500;

    private record Seen(long number, List<Identified> elements) { }

    private final Random random;
    private final RandomActs acts;
    private final Map<EClass, List<EClass>> concrete = new HashMap<>();

    private final Map<Replica, Seen> seen = new HashMap<>();

    private List<Identified> all;

    public RandomOperations(Random random) {
        this.random = random;
        this.acts = new RandomActs(random);
    }

    public Operation next(Replica replica) {
        all = look(replica);
        int dice = random.nextInt(100);
        if (dice < 8) {
            return new Undo();
        } else if (dice < 12) {
            return new Redo();
        } else if (dice < 16) {
            List<Operation> parts = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                parts.add(single(replica));
            }
            return new Batch(parts);
        } else if (dice < 45) {
            return acts.next(all);
        }
        return single(replica);
    }

    /** As it was a moment ago: to list a whole copy for each operation would take longer than all the rest. */
    private List<Identified> look(Replica replica) {
        Seen last = seen.get(replica);
        if (last == null || replica.number() > last.number() + 200 || replica.number() < 500) {
            last = new Seen(replica.number(), replica.index().all());
            seen.put(replica, last);
        }
        return last.elements();
    }

    public String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Operation single(Replica replica) {
        Identified element = pick(replica);
        int dice = random.nextInt(100);
        if (dice < 40) {
            return create(replica, element);
        } else if (dice < 46) {
            boolean small = element.eContents().size() < 2 || all.size() > LARGE || random.nextInt(20) == 0;
            return small ? new Delete(element.getId()) : create(replica, element);
        } else if (dice < 54) {
            return new Move(element.getId(), place(replica, element));
        }
        return value(replica, element);
    }

    private Operation create(Replica replica, Identified parent) {
        List<EReference> rooms = parent.eClass().getEAllContainments();
        if (rooms.isEmpty()) {
            return create(replica, pick(replica));
        }
        EReference room = rooms.get(random.nextInt(rooms.size()));
        List<EClass> types = concrete.computeIfAbsent(room.getEReferenceType(),
                t -> MetamodelLookup.classes().stream().filter(t::isSuperTypeOf).toList());
        EClass type = types.get(random.nextInt(types.size()));
        Map<String, List<String>> values = type.getEStructuralFeature("name") == null ? Map.of()
                : Map.of("name", List.of(word()));
        return new Create(MetamodelLookup.nameOf(type), id(),
                new ElementLocation(parent.getId(), room.getName(), random.nextInt(6) - 1), values);
    }

    private Operation value(Replica replica, Identified element) {
        List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures().stream()
                .filter(f -> MetamodelLookup.value(element, f.getName()).isPresent()).toList();
        if (features.isEmpty()) {
            return create(replica, element);
        }
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        String name = feature.getName();
        if (feature.isMany()) {
            List<Object> held = FeatureValues.list(element, feature);
            if (held.isEmpty() || random.nextInt(3) > 0) {
                return new Add(element.getId(), name, value(replica, feature), random.nextInt(5) - 1);
            }
            String one = FeatureValues.text(feature, held.get(random.nextInt(held.size())));
            return random.nextBoolean() ? new Remove(element.getId(), name, one)
                    : new Reorder(element.getId(), name, one, random.nextInt(4));
        }
        if (feature instanceof EAttribute a && a.getEAttributeType().getName().equals("EString")
                && random.nextInt(4) > 0) {
            String text = FeatureValues.single(element, feature);
            String before = text == null ? "" : text;
            int at = random.nextInt(before.length() + 1);
            int deleted = Math.min(before.length() - at, random.nextInt(3));
            return new EditText(element.getId(), name, replica.number(), TextEdit.splice(before, at, deleted, word()));
        }
        return new Set(element.getId(), name, random.nextInt(5) == 0 ? null : value(replica, feature));
    }

    private String value(Replica replica, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            for (int i = 0; i < 30; i++) {
                Identified target = pick(replica);
                if (reference.getEReferenceType().isInstance(target)) {
                    return target.getId();
                }
            }
            return pick(replica).getId();
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum e) {
            return e.getELiterals().get(random.nextInt(e.getELiterals().size())).getLiteral();
        }
        return switch (type.getName()) {
            case "EBoolean", "EBooleanObject" -> String.valueOf(random.nextBoolean());
            case "EInt", "EIntegerObject" -> String.valueOf(random.nextInt(100));
            case "EBigDecimal", "EDoubleObject" -> random.nextInt(100) + ".5";
            case "PartialDate" -> "20" + (10 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9));
            case "Colour" -> "#00ff0" + random.nextInt(10);
            default -> word();
        };
    }

    private ElementLocation place(Replica replica, Identified element) {
        for (int i = 0; i < 30; i++) {
            Identified parent = pick(replica);
            for (EReference room : parent.eClass().getEAllContainments()) {
                if (room.getEReferenceType().isInstance(element)) {
                    return new ElementLocation(parent.getId(), room.getName(), random.nextInt(5) - 1);
                }
            }
        }
        return new ElementLocation(element.getId(), "readings", 0);
    }

    private Identified pick(Replica replica) {
        return all.get(random.nextInt(all.size()));
    }

    private String word() {
        String[] words = {"lien", "pain", "don", "récolte", "atelier", "« oui »", "été", "fête\nsuite"};
        return words[random.nextInt(words.length)];
    }
}
