// SPDX-License-Identifier: EPL-2.0
/** A project on disk: opening it, saving it, and what can go wrong. */
package org.corolle.core.project;
