// SPDX-License-Identifier: EPL-2.0
/** The help for users: pages written in Markdown, and a glossary made from the metamodel's own words. */
package org.corolle.doc;
