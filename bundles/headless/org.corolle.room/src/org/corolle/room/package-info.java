// SPDX-License-Identifier: EPL-2.0
/** What a room agrees on beside the project: phase, timer, groups, votes, secrets, and who may do what. */
package org.corolle.room;
