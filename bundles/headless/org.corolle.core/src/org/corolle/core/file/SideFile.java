// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The names of files that stand beside another: its own name and an ending. File systems allow 255 bytes for a name;
 * where the sum would be longer, the name is cut and a checksum of it keeps two long names apart.
 */
public final class SideFile {

    /** Bytes of a name that Linux, macOS and Windows allow. */
    public static final int LONGEST_NAME_BYTES = 255;
    /** Bytes kept for the longest ending, that of a new file on its way. */
    private static final int LONGEST_ENDING_BYTES = 16;

    private SideFile() { }

    /** The file beside this one with this ending, such as {@code .journal}. */
    public static Path of(Path file, String ending) {
        return file.resolveSibling(name(file.getFileName().toString(), LONGEST_ENDING_BYTES) + ending);
    }

    /** The file itself, where it is reached through a link: what belongs beside it stands beside the file. */
    public static Path behindLinks(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException leadsNowhere) {
            return file;
        }
    }

    /** Whether the file's own name is longer than any file system takes. */
    public static boolean isTooLong(Path file) {
        return file.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME_BYTES;
    }

    /** The name, cut so that so many bytes can be added to it. */
    static String name(String name, int more) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length + more <= LONGEST_NAME_BYTES) {
            return name;
        }
        CRC32 check = new CRC32();
        check.update(bytes);
        String told = "~" + HexFormat.of().toHexDigits((int) check.getValue());
        return cut(name, LONGEST_NAME_BYTES - more - told.length()) + told;
    }

    /** The longest beginning of the text that takes no more than so many bytes, and no half characters. */
    public static String cut(String text, int bytes) {
        int end = 0;
        int taken = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            taken += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (taken > bytes) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    /** Where another version of the file can be kept: its name with these words, never a name that is taken. */
    public static Path free(Path file, String words, String ending) {
        String whole = file.getFileName().toString();
        String name = whole.endsWith(ending) ? whole.substring(0, whole.length() - ending.length()) : whole;
        for (int number = 1; ; number++) {
            String added = (number == 1 ? words : words + " " + number) + ending;
            int room = LONGEST_NAME_BYTES - added.getBytes(StandardCharsets.UTF_8).length;
            Path place = file.resolveSibling(cut(name, room) + added);
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                return place;
            }
        }
    }
}
