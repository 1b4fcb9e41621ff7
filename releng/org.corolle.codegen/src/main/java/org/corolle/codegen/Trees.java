// SPDX-License-Identifier: EPL-2.0
package org.corolle.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Copies and compares trees of text files. */
final class Trees {
    private Trees() {
    }

    /** After it, {@code to} holds what {@code from} holds and nothing else; line ends are LF. */
    static void replace(Path from, Path to) throws IOException {
        delete(to);
        for (String name : names(from)) {
            Path file = to.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(from.resolve(name)));
        }
    }

    /** Names of the files that are in one tree only, or not the same in both. */
    static List<String> differences(Path one, Path other) throws IOException {
        TreeSet<String> names = new TreeSet<>(names(one));
        names.addAll(names(other));
        return names.stream().filter(name -> !same(one.resolve(name), other.resolve(name))).toList();
    }

    private static boolean same(Path one, Path other) {
        return Files.exists(one) && Files.exists(other) && text(one).equals(text(other));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(Files::isRegularFile).map(file -> tree.relativize(file).toString()).sorted().toList();
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
