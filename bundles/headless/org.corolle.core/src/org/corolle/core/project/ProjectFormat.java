// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.corolle.core.query.PartialDates;
import org.corolle.model.project.ProjectPackage;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a .corolle file is: its version, its opening, its bounds, and the texts that may stand in it. */
public final class ProjectFormat {

    static final int VERSION = 1;
    /** 256 MiB: nearly two million elements; above, it is no evaluation project. */
    static final long MAX_BYTES = 256L << 20;
    static final String ROOT = "EvaluationProject";
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<project:" + ROOT
            + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:project=\""
            + ProjectPackage.eNS_URI + "\"";

    /** A number of which every program can write the digits: 1E999999999 would fill the memory. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]{1,60}([eE][+-]?[0-9]{1,2})?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private ProjectFormat() { }

    /** Whether the text is made of letters, digits and {@code . _ -} only, so that it can stand in a list of links. */
    static boolean isId(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'z' || !(Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')) {
                return false;
            }
        }
        return true;
    }

    /** The value that this text writes, if the type has such a value: a date is a date, a colour a colour. */
    public static Optional<Object> value(EDataType type, String text) {
        try {
            return accepts(type, text) ? Optional.ofNullable(EcoreUtil.createFromString(type, text)) : Optional.empty();
        } catch (RuntimeException notAValue) {
            return Optional.empty();
        }
    }

    /** Whether the type refuses some values that Java would let pass. */
    static boolean isNarrow(EDataType type) {
        return type == ProjectPackage.Literals.PARTIAL_DATE || type == ProjectPackage.Literals.COLOUR
                || type.getInstanceClass() == BigDecimal.class;
    }

    private static boolean accepts(EDataType type, String text) {
        if (type == ProjectPackage.Literals.PARTIAL_DATE) {
            return PartialDates.parse(text).isPresent();
        }
        return type == ProjectPackage.Literals.COLOUR ? COLOUR.matcher(text).matches()
                : type.getInstanceClass() != BigDecimal.class || NUMBER.matcher(text).matches();
    }
}
