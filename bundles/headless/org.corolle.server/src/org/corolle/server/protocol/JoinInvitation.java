// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.protocol;

import java.util.LinkedHashMap;
import java.util.Map;

import org.corolle.room.state.Wifi;
import org.corolle.server.qr.QrCode;

/**
 * How participants come in who type: where to, and by which letters.
 *
 * @param address of the machine, without a secret
 * @param code    the room's letters
 * @param wifi    the network to join first
 */
public record JoinInvitation(String address, String code, Wifi wifi) {

    /** As the room's state tells it: the network by its name. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("address", address);
        fields.put("code", code);
        fields.put("wifi", wifi.name());
        return fields;
    }

    /** As a reply tells it: the network with the QR code that joins it. */
    Map<String, Object> drawn() {
        Map<String, Object> fields = fields();
        fields.put("wifi", null);
        if (!wifi.name().isEmpty()) {
            QrCode code = QrCode.of(wifi.payload());
            fields.put("wifi", Map.of("name", wifi.name(), "width", code.width(), "path", code.path()));
        }
        return fields;
    }
}
