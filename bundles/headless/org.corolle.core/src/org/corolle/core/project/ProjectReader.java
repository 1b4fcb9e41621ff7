// SPDX-License-Identifier: EPL-2.0
package org.corolle.core.project;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.corolle.core.Progress;
import org.corolle.core.project.ProjectProblem.Kind;
import org.corolle.model.project.EvaluationProject;
import org.eclipse.emf.common.util.URI;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Opens a .corolle file. Never changes anything on disk, never looks at another file or address. */
public final class ProjectReader {

    private final long most;

    public ProjectReader() {
        this(ProjectFormat.MAX_BYTES);
    }

    ProjectReader(long most) {
        this.most = most;
    }

    /** Reads the project; the result is contained in its own EMF resource, with look-up by id. Steps are bytes. */
    public EvaluationProject read(Path file, Progress progress) throws ProjectProblem {
        try {
            progress.begin(size(file));
            try (InputStream bytes = Files.newInputStream(file)) {
                return read(bytes, file, progress);
            }
        } catch (IOException e) {
            throw ProjectProblem.reading(file, e);
        }
    }

    /** Reads a project from a stream, which is left open; {@code name} is what messages and the resource call it. */
    public EvaluationProject read(InputStream bytes, Path name, Progress progress) throws ProjectProblem, IOException {
        try {
            return read(new Source(bytes, progress, most), name);
        } catch (OutOfMemoryError e) {
            throw new ProjectProblem(Kind.OUT_OF_MEMORY, e, name);
        }
    }

    private EvaluationProject read(Source source, Path name) throws ProjectProblem, IOException {
        XmiInput input = new XmiInput();
        try {
            parse(source, input);
        } catch (Stop stop) {
            throw new ProjectProblem(stop.kind(), null, name, stop.details());
        } catch (SAXParseException | CharConversionException | UnsupportedEncodingException e) {
            throw new ProjectProblem(new Diagnosis(source, input).kind(), e, name, "", input.line());
        } catch (SAXException e) {
            throw new ProjectProblem(Kind.DAMAGED, e, name, "", input.line());
        } catch (Source.TooLarge e) {
            throw new ProjectProblem(Kind.TOO_LARGE, e, name, most >> 20);
        }
        return input.in(URI.createFileURI(name.toAbsolutePath().toString()));
    }

    private static void parse(Source source, XmiInput input) throws SAXException, IOException {
        XMLReader parser = HardenedParser.create();
        parser.setContentHandler(input);
        parser.setErrorHandler(input);
        parser.setEntityResolver(input);
        parser.parse(new InputSource(source));
    }

    private long size(Path file) throws IOException, ProjectProblem {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new ProjectProblem(Kind.IS_FOLDER, null, file);
        }
        if (!attributes.isRegularFile()) {
            throw new ProjectProblem(Kind.NOT_A_PROJECT, null, file);
        }
        if (attributes.size() > most) {
            throw new ProjectProblem(Kind.TOO_LARGE, null, file, most >> 20);
        }
        return attributes.size();
    }
}
