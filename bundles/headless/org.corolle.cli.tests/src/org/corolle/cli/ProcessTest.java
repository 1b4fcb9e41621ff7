// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.corolle.cli.command.ExitCode;
import org.corolle.core.Progress;
import org.corolle.grids.GridBuilder;
import org.corolle.model.project.EvaluationProject;
import org.corolle.samples.Sample;
import org.corolle.validation.Validator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command line as users start it: a process of its own, plain Java, no OSGi, no display. */
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void speaksUtf8WhateverTheMachinesCharset() throws Exception {
        Process process = start("LANG=fr_FR.ISO-8859-1", "info", "absent.corolle");

        String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(ExitCode.FILE, process.waitFor());
        assertTrue(messages.contains("«\u00a0absent.corolle\u00a0»") || messages.contains("« absent.corolle »"),
                messages);
    }

    @Test
    void keepsResultsAndMessagesApart() throws Exception {
        start("LANG=C", "samples", "conserverie").waitFor();

        Process process = start("LANG=C", "generate", "conserverie.corolle", "matrix", "-o", "-", "--format", "csv");

        assertTrue(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .contains("Circuit du don"));
        assertEquals(0, process.getErrorStream().readAllBytes().length);
        assertEquals(ExitCode.OK, process.waitFor());
    }

    @Test
    void usesNoDisplay() throws Exception {
        start("DISPLAY=:99", "samples", "conserverie").waitFor();

        Process process = start("DISPLAY=:99", "generate", "conserverie.corolle", "--all", "-o", "documents");

        assertEquals(ExitCode.OK, process.waitFor());
        assertEquals(9, Files.list(folder.resolve("documents")).count());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhenTheResultIsLost() throws Exception {
        ProcessBuilder builder = builder("LANG=fr", "samples");
        Process process = builder.redirectOutput(new File("/dev/full")).start();

        String messages = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(ExitCode.FILE, process.waitFor());
        assertTrue(messages.startsWith("Le résultat n’a pas pu être écrit"), messages);
    }

    @Test
    void stopsOnRequestAndLeavesNothingHalfWritten() throws Exception {
        Files.write(folder.resolve("c.corolle"), Sample.CONSERVERIE.open().readAllBytes());
        Path documents = folder.resolve("d");

        Spoken spoken = Spoken.run(folder, Map.of("LANG", "fr_FR.UTF-8"), () -> Files.isDirectory(documents),
                "generate", "c.corolle", "--all", "--format", "xlsx,ods,csv,html", "-o", "d");

        assertEquals(ExitCode.CANCELLED, spoken.code(), spoken.messages());
        assertEquals(List.of(), names(documents).stream().filter(name -> name.startsWith(".")).toList());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Process start(String variable, String... words) throws IOException {
        return builder(variable, words).start();
    }

    private ProcessBuilder builder(String variable, String... words) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(),
                "-cp", classPath(), Corolle.class.getName()));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG", "DISPLAY",
                "JAVA_TOOL_OPTIONS"));
        builder.environment().put(variable.split("=")[0], variable.split("=")[1]);
        return builder;
    }

    /** Where the classes come from, in OSGi too: each is asked of a bundle that sees it. */
    private static String classPath() {
        ClassLoader grids = GridBuilder.class.getClassLoader();
        ClassLoader sheets = visible(grids, "org.dhatim.fastexcel.Workbook").getClassLoader();
        ClassLoader values = visible(grids, "org.apache.commons.csv.CSVFormat").getClassLoader();
        return Stream.of(Corolle.class, Sample.class, GridBuilder.class, Validator.class, Progress.class,
                EvaluationProject.class, EObject.class, URI.class, picocli.CommandLine.class,
                com.fasterxml.jackson.core.JsonFactory.class, visible(grids, "org.dhatim.fastexcel.Workbook"),
                visible(sheets, "com.github.rzymek.opczip.OpcOutputStream"),
                visible(grids, "org.apache.commons.csv.CSVFormat"), visible(values, "org.apache.commons.io.IOUtils"),
                visible(values, "org.apache.commons.codec.binary.Base64"))
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath()).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Class<?> visible(ClassLoader from, String name) {
        try {
            return from.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
