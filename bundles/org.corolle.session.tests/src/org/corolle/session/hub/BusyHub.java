// SPDX-License-Identifier: EPL-2.0
package org.corolle.session.hub;

import java.nio.file.Path;

/** A process of its own that adds cards as fast as it can and prints the words of each one that was acknowledged. */
final class BusyHub {

    private BusyHub() { }

    public static void main(String[] arguments) throws Exception {
        Hub hub = Hub.open(Path.of(arguments[0]), Permissions.open(), System::currentTimeMillis);
        int most = Integer.parseInt(arguments[2]);
        for (int i = 0; i < most; i++) {
            String words = arguments[1] + "-" + i;
            hub.submit(HubProjects.card(words)).thenAccept(answer -> {
                if (answer instanceof Answer.Accepted) {
                    System.out.println(words);
                } else {
                    System.out.println("refused " + ((Answer.Refused) answer).refusal().reason());
                }
            });
            if (i % 50 == 49) {
                hub.save();
            }
            if (i % 8 == 7) {
                hub.ask(p -> p).join();
            }
        }
        hub.close();
    }
}
