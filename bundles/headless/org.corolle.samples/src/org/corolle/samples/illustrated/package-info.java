// SPDX-License-Identifier: EPL-2.0
/** The Conserverie with a made-up framework, so that every document has something to show. */
package org.corolle.samples.illustrated;
