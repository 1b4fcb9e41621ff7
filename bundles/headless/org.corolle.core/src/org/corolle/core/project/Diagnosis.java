// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.IOException;
import java.util.regex.Pattern;

import org.corolle.core.project.ProjectProblem.Kind;

/** Why a file is no well-formed project, told by how it begins and ends: a parser's own words are for developers. */
final class Diagnosis {

    private static final Pattern END = Pattern.compile("(?s).*</([\\w.-]+:)?" + ProjectFormat.ROOT + "\\s*>\\s*");
    private static final Pattern BEGIN =
            Pattern.compile("(?s)\\W*(<\\?xml[^>]*\\?>)?\\s*<[\\w.-]*:?" + ProjectFormat.ROOT + "(\\s.*)?");

    private final Source source;
    private final XmiInput input;

    Diagnosis(Source source, XmiInput input) {
        this.source = source;
        this.input = input;
    }

    Kind kind() throws IOException {
        String tail = source.tail();
        String head = source.head();
        boolean project = input.began() || BEGIN.matcher(head).matches();
        if (head.isBlank()) {
            return Kind.EMPTY;
        }
        if (!input.began() && head.contains("<!DOCTYPE")) {
            return Kind.FORBIDDEN_ENTITY;
        }
        if (project && !input.closed() && !END.matcher(tail).matches()) {
            return Kind.TRUNCATED;
        }
        return project ? Kind.DAMAGED : ProjectFormat.HEAD.startsWith(head) ? Kind.TRUNCATED : Kind.NOT_A_PROJECT;
    }
}
