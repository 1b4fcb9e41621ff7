// SPDX-License-Identifier: EPL-2.0
package org.corolle.server.picture;

import org.corolle.server.link.Outgoing;

/** Someone who looks at a drawing. */
public interface Watcher {

    void show(Outgoing scene);

    /** The drawing is gone; this is shown in its place from now on. */
    void moved(View to);

    /** Whether the cards of others lie face down for this one, now. */
    boolean masked();

    /** Whether this one wrote the card. */
    boolean wrote(String card);
}
