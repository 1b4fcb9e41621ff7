// SPDX-License-Identifier: EPL-2.0
package org.corolle.hub.act;

import org.corolle.hub.operation.Intent;

/** One thing a person does, named as people name it. Ids are chosen by the sender. */
public sealed interface Act extends Intent
        permits CardAct, ChainAct, CellAct, LinkAct, ElementAct, LayoutAct, FrameworkAct, SessionAct, VoteAct { }
