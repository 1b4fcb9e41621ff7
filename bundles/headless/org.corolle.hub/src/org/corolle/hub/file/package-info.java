// SPDX-License-Identifier: EPL-2.0
/** A project's file among others who may change, replace or remove it while it is open. */
package org.corolle.hub.file;
