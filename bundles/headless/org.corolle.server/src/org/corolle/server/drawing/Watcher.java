// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.drawing;

import org.corolle.server.connection.OutgoingMessage;

/** Someone who looks at a drawing. */
public interface Watcher {

    void show(OutgoingMessage scene);

    /** The drawing is gone; this is shown in its place from now on. */
    void moved(DrawingView to);

    /** Whether the cards of others lie face down for this one, now. */
    boolean masked();

    /** Whether this one wrote the card. */
    boolean wrote(String card);
}
