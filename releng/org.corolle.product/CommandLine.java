// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Puts the command line beside the window in each product: {@code cli/lib} holds the bundles that it needs, unsigned
 * because the JVM's class archive leaves out what is signed; {@code cli/corolle.jar} names them and the main class.
 */
final class CommandLine {
    private static final String START = "org.corolle.cli";
    private static final String SAMPLES = "org.corolle.samples";
    /** On this the start script tries the command line once, to make the class archive. */
    private static final String TRIAL = "samples/conserverie.corolle";
    /** What EMF asks for and does without outside OSGi. */
    private static final String OSGI_ONLY = "org\\.(eclipse\\.(core|equinox|osgi)|osgi)\\b.*";

    private final Map<String, Path> bundles = new TreeMap<>();
    private final Map<String, String> exporters = new TreeMap<>();
    private final Map<String, Attributes> headers = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of(arguments[0]), 7)) {
            for (Path plugins : folders.filter(folder -> folder.endsWith("plugins")).toList()) {
                new CommandLine(plugins).write(plugins.resolveSibling("cli"));
                placeForMacOs(plugins.resolveSibling("app"));
            }
        }
    }

    /** The archiver knows no way to lay these two files beside the folder that holds everything else. */
    private static void placeForMacOs(Path app) throws IOException {
        if (Files.exists(app)) {
            Path contents = app.getParent().getParent();
            Files.createDirectories(contents.resolve("MacOS"));
            Files.move(app.resolve("Info.plist"), contents.resolve("Info.plist"),
                    StandardCopyOption.REPLACE_EXISTING);
            Path start = contents.resolve("MacOS/corolle-workbench");
            Files.move(app.resolve("corolle-workbench"), start, StandardCopyOption.REPLACE_EXISTING);
            start.toFile().setExecutable(true, false);
            Files.delete(app);
        }
    }

    private CommandLine(Path plugins) throws IOException {
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    Attributes header = file.getManifest().getMainAttributes();
                    String name = names(header, "Bundle-SymbolicName").iterator().next();
                    bundles.put(name, jar);
                    headers.put(name, header);
                    names(header, "Export-Package").forEach(exported -> exporters.putIfAbsent(exported, name));
                }
            }
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Map<String, String> names = new LinkedHashMap<>();
        for (String bundle : needed()) {
            copyUnsigned(bundles.get(bundle), folder.resolve("lib").resolve(bundle + ".jar"));
            names.put(bundle, "lib/" + bundle + ".jar");
        }
        Files.writeString(folder.resolve("build"), headers.get(START).getValue("Bundle-Version") + "\n");
        copyTrial(folder.resolve("trial.corolle"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.corolle.cli.Corolle");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names.values()));
        try (OutputStream out = Files.newOutputStream(folder.resolve("corolle.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private void copyTrial(Path to) throws IOException {
        try (JarFile samples = new JarFile(bundles.get(SAMPLES).toFile())) {
            JarEntry trial = samples.getJarEntry(TRIAL);
            if (trial != null) {
                Files.copy(samples.getInputStream(trial), to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Set<String> needed() {
        Set<String> needed = new TreeSet<>(Set.of(START));
        Deque<String> open = new ArrayDeque<>(needed);
        while (!open.isEmpty()) {
            Attributes header = headers.get(open.pop());
            Set<String> wanted = names(header, "Require-Bundle");
            names(header, "Import-Package").forEach(imported -> wanted.add(exporters.getOrDefault(imported, "")));
            for (String bundle : wanted) {
                if (bundles.containsKey(bundle) && !bundle.matches(OSGI_ONLY) && needed.add(bundle)) {
                    open.push(bundle);
                }
            }
        }
        bundles.keySet().stream().filter(bundle -> hosts(bundle).anyMatch(needed::contains)).toList()
                .forEach(needed::add);
        return needed;
    }

    /** The bundle that a fragment of ours completes: on a plain class path it is one more jar. */
    private Stream<String> hosts(String bundle) {
        return bundle.startsWith("org.corolle.") ? names(headers.get(bundle), "Fragment-Host").stream() : Stream.of();
    }

    private static void copyUnsigned(Path from, Path to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile())) {
            Manifest manifest = new Manifest(jar.getManifest());
            manifest.getEntries().clear();
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
                for (JarEntry entry : jar.stream().filter(CommandLine::isContent).toList()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream in = jar.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    private static boolean isContent(JarEntry entry) {
        return !entry.getName().matches("META-INF/(MANIFEST\\.MF|.*\\.(SF|RSA|DSA|EC))|META-INF/");
    }

    private static Set<String> names(Attributes header, String key) {
        Set<String> names = new TreeSet<>();
        String value = header.getValue(key);
        if (value != null) {
            for (String clause : List.of(value.replaceAll("\"[^\"]*\"", "").split(","))) {
                if (!clause.contains("resolution:=optional")) {
                    names.add(clause.split(";")[0].strip());
                }
            }
        }
        return names;
    }
}
