// SPDX-License-Identifier: EPL-2.0
package org.corolle.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/** Reads hand-written Java with the compiler's own parser. */
final class JavaFiles {
    private JavaFiles() {
    }

    /** All hand-written Java files below a folder, sorted. */
    static List<JavaFile> below(Path root) throws IOException {
        List<Path> paths = Sources.below(root, ".java").filter(file -> !file.generated())
                .filter(file -> !file.path().endsWith("package-info.java")).map(Sources::path).toList();
        if (paths.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFile> files = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                files.add(read(root, unit, positions));
            }
        }
        return files;
    }

    private static JavaFile read(Path root, CompilationUnitTree unit, SourcePositions positions) {
        String path = root.relativize(Path.of(unit.getSourceFile().toUri())).toString().replace('\\', '/');
        Contents contents = new Contents(unit, positions);
        contents.scan(unit, null);
        List<String> types = unit.getTypeDecls().stream().filter(ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString()).toList();
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        long imports = unit.getImports().stream().filter(line -> !line.isStatic()).count();
        return new JavaFile(path, packageName, types, (int) imports, contents.names, contents.methods);
    }

    /** Gathers methods, and our own names wherever they are written whole. */
    private static final class Contents extends TreeScanner<Void, Void> {
        private final List<JavaFile.Method> methods = new ArrayList<>();
        private final Set<String> names = new TreeSet<>();
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private boolean inRecord;

        Contents(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean around = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, nothing);
            inRecord = around;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && positions.getStartPosition(unit, method.getBody()) >= 0) {
                methods.add(measured(method));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitPackage(PackageTree own, Void nothing) {
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
            if (select.toString().startsWith(Arrows.HOUSE)) {
                names.add(select.toString());
                return null;
            }
            return super.visitMemberSelect(select, nothing);
        }

        private JavaFile.Method measured(MethodTree method) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            boolean takesComponents = inRecord && method.getReturnType() == null;
            return new JavaFile.Method(method.getName().toString(), (int) (last - first + 1),
                    takesComponents ? 0 : method.getParameters().size());
        }
    }
}
