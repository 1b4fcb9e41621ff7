// SPDX-License-Identifier: EPL-2.0
package org.corolle.room.state;

/**
 * What everyone is asked to look at: a drawing, named as requests name it, and a node on it or nothing in particular.
 */
public record ViewTarget(String type, String subject, String dimension, String node) { }
