// SPDX-License-Identifier: EPL-2.0
/** The properties page of an element: everything the model knows about it, in the users' words. */
package org.corolle.framework.ui.properties;
