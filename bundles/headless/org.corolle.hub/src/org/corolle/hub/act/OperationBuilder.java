// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.corolle.hub.change.ElementLocation;
import org.corolle.hub.change.ModelIndex;
import org.corolle.hub.operation.Operation.Add;
import org.corolle.hub.operation.Operation.Batch;
import org.corolle.hub.operation.Operation.Create;
import org.corolle.hub.operation.Operation.Delete;
import org.corolle.hub.operation.Operation.Set;
import org.corolle.hub.operation.Operation;
import org.corolle.model.project.Identified;

/** Gathers the operations of one act, in order. */
final class OperationBuilder {

    private final List<Operation> operations = new ArrayList<>();

    /** A new element in a list of its parent; values that are null or empty are left out. */
    OperationBuilder create(String type, String id, Identified parent, String feature, Integer index,
            Object... namesAndValues) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null && !"".equals(namesAndValues[i + 1])) {
                values.put((String) namesAndValues[i], List.of((String) namesAndValues[i + 1]));
            }
        }
        return createUnder(type, id, parent.getId(), feature, index, values);
    }

    OperationBuilder createUnder(String type, String id, String parent, String feature, Integer index, Map<String,
            List<String>> values) {
        operations.add(new Create(type, id, new ElementLocation(parent, feature, index == null ? -1 : index), values));
        return this;
    }

    OperationBuilder set(Identified element, String feature, String value) {
        operations.add(new Set(element.getId(), feature, value));
        return this;
    }

    OperationBuilder add(String element, String feature, String value) {
        operations.add(new Add(element, feature, value, -1));
        return this;
    }

    OperationBuilder delete(Identified element) {
        operations.add(new Delete(element.getId()));
        return this;
    }

    OperationBuilder then(Operation operation) {
        operations.add(operation);
        return this;
    }

    Operation done() {
        return operations.size() == 1 ? operations.get(0) : new Batch(operations);
    }

    /** An id for something an act makes by the way: always the same from the same origin, unless that is in use. */
    static String derivedId(ModelIndex index, String origin) {
        String seed = origin;
        String id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
        while (index.find(id).isPresent()) {
            seed += "'";
            id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
        }
        return id;
    }
}
