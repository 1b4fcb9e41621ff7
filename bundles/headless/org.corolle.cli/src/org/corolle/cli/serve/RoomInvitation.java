// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.serve;

import java.nio.file.Path;
import java.util.Locale;

import org.corolle.cli.command.Invocation;
import org.corolle.hub.change.Participant.Role;
import org.corolle.server.Network;
import org.corolle.server.qr.QrCode;

/** What is shown when a room begins: an address for each role, and the code for the participants' devices. */
record RoomInvitation(Invocation call, ServeVerb.Hosting hosting) {

    void print(Path file, Network network) {
        call.print(call.texts().get(network == null ? "serve.alone" : "serve.open", file.getFileName()));
        call.print("");
        for (Role role : Role.values()) {
            call.print(call.texts().get("serve.role." + role.name().toLowerCase(Locale.ROOT)));
            call.print("  " + hosting.server().address(role));
        }
        call.print("");
        if (network == null) {
            call.print(call.texts().get("serve.howtoopen"));
        } else {
            call.print(call.texts().get("serve.code", hosting.server().shortAddress(), hosting.server().code()));
            call.print(QrCode.of(hosting.server().address(Role.PARTICIPANT)).blocks());
            network.hint(call.locale()).ifPresent(call::print);
        }
        call.print(call.texts().get("serve.stop"));
        call.shell().results().flush();
    }
}
