// SPDX-License-Identifier: EPL-2.0
/** What every document that Corolle writes for people has in common: kind, request, files, problems in words. */
package org.corolle.core.document;
