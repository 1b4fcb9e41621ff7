// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

import org.corolle.hub.Replica;
import org.corolle.hub.change.Participant.Role;
import org.corolle.hub.snapshot.Difference;
import org.corolle.hub.snapshot.DifferenceText;
import org.corolle.hub.snapshot.SnapshotInfo;
import org.corolle.hub.snapshot.SnapshotProblem;
import org.corolle.hub.snapshot.Snapshots;
import org.corolle.hub.wire.JsonFields;
import org.corolle.hub.wire.WireJson.Malformed;
import org.corolle.model.project.Identified;
import org.corolle.server.connection.OutgoingMessage;
import org.corolle.server.qr.QrCode;
import org.corolle.server.text.ServerTexts;
import org.eclipse.emf.ecore.EObject;

/** Replies to those who lead, who may ask anything; participants may ask what has become of an element. */
final class QueryHandler {

    private final Replica replica;
    private final Snapshots snapshots;
    private final HistoryQuery past;
    private final ServerContext context;
    private final Executor thread;
    private final SlowQueries slow = new SlowQueries();

    /** Quick questions are answered on the room's thread when it has caught up, those that read files beside it. */
    QueryHandler(Replica replica, Snapshots snapshots, HistoryQuery past, ServerContext context, Executor thread) {
        this.replica = replica;
        this.snapshots = snapshots;
        this.past = past;
        this.context = context;
        this.thread = thread;
    }

    void ask(ClientSession client, JsonFields message) throws Malformed {
        String id = ActRequests.id(message);
        String what = message.text("what");
        if ("join".equals(what) && client.role() != Role.PARTICIPANT) {
            client.send(join(id));
            return;
        }
        if (!client.leads() && !("history".equals(what) && client.role() == Role.PARTICIPANT && !client.masked())) {
            client.send(refused(client, id, "not.yours"));
            return;
        }
        switch (what) {
            case "elements" -> {
                String type = message.text("type");
                thread.execute(() -> client.send(reply(id).with("elements", elements(type)).outgoing()));
            }
            case "element" -> {
                String element = message.text("element");
                thread.execute(() -> client.send(element(client, id, element)));
            }
            case "history" -> {
                String element = message.text("element");
                slow.ask(client, id, () -> past.of(client, id, element));
            }
            case "snapshots" -> slow.ask(client, id, () -> reply(id).with("snapshots", kept()).outgoing());
            case "compare" -> {
                String snapshot = message.text("snapshot");
                slow.ask(client, id, () -> compare(client, id, snapshot));
            }
            default -> client.send(refused(client, id, "not.understood"));
        }
    }

    /** The code of the participants' address, to be shown on a wall; empty while the room is closed. */
    private OutgoingMessage join(String id) {
        String address = context.join().get();
        if (address.isEmpty()) {
            return reply(id).with("address", "").with("width", 0).with("path", "").with("invitation", null).outgoing();
        }
        QrCode code = QrCode.of(address);
        return reply(id).with("address", address).with("width", code.width()).with("path", code.path())
                .with("invitation", context.invitation().get().map(JoinInvitation::drawn).orElse(null)).outgoing();
    }

    private List<Map<String, Object>> elements(String type) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (var all = replica.project().eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Identified element && each.eClass().getName().equals(type)) {
                elements.add(ElementFields.of(element));
            }
        }
        return elements;
    }

    private OutgoingMessage element(ClientSession client, String id, String element) {
        return replica.index().find(element).map(e -> reply(id).with("element", ElementFields.of(e)).outgoing())
                .orElseGet(() -> refused(client, id, "unknown.element"));
    }

    private List<Map<String, Object>> kept() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (SnapshotInfo each : snapshots.list()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", each.id());
            fields.put("label", each.label());
            fields.put("date", each.date());
            fields.put("session", each.session());
            fields.put("there", each.there());
            all.add(fields);
        }
        return all;
    }

    private OutgoingMessage compare(ClientSession client, String id, String snapshot) {
        try {
            DifferenceText words = new DifferenceText(client.locale());
            List<Map<String, Object>> changes = new ArrayList<>();
            for (Difference each : snapshots.compare(snapshot).differences()) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("how", each.kind().name().toLowerCase(Locale.ROOT));
                fields.put("element", each.element().getId());
                fields.put("text", words.title(each));
                fields.put("what", String.join("\n", words.details(each)));
                changes.add(fields);
            }
            return reply(id).with("changes", changes).outgoing();
        } catch (SnapshotProblem e) {
            return reply(id).with("why", e.message(client.locale())).outgoing();
        }
    }

    void close() {
        slow.close();
    }

    static MessageBuilder reply(String id) {
        return MessageBuilder.of("reply").with("id", id);
    }

    private static OutgoingMessage refused(ClientSession client, String id, String key) {
        return reply(id).with("why", ServerTexts.in(client.locale()).get(key)).outgoing();
    }
}
