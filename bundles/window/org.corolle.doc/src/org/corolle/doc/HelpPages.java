// SPDX-License-Identifier: EPL-2.0
package org.corolle.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The help in one language, French unless English is asked for. A page is one HTML text that needs nothing else:
 * its style and its pictures are inside, so it reads the same in the window, in a browser and on paper.
 */
public final class HelpPages {

    /** Page that is made from the metamodel's labels and explanations. */
    public static final String GLOSSARY = "glossary";

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String ROOT = "/user/";

    private final Locale locale;
    private final String folder;

    public HelpPages(Locale locale) {
        this.locale = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        this.folder = ROOT + this.locale.getLanguage() + "/";
    }

    /** The topics, in reading order. */
    public List<HelpTopic> topics() {
        return text(ROOT + "toc.txt").lines().filter(id -> !id.isBlank())
                .map(id -> new HelpTopic(id, title(markdown(id)))).toList();
    }

    /** The whole page as HTML. Links to other topics have the form {@code id.html}. */
    public String html(String topic) {
        String source = markdown(topic);
        String body = HtmlRenderer.builder().extensions(TABLES).attributeProviderFactory(context -> pictures()).build()
                .render(Parser.builder().extensions(TABLES).build().parse(source));
        return "<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"UTF-8\"><title>"
                + title(source).replace("&", "&amp;").replace("<", "&lt;") + "</title><style>\n"
                + text(ROOT + "help.css")
                + "</style></head><body><main>\n" + body + "</main></body></html>\n";
    }

    private String markdown(String topic) {
        return GLOSSARY.equals(topic) ? text(folder + "glossary.md") + Glossary.table(locale)
                : text(folder + topic + ".md");
    }

    private static String title(String markdown) {
        return markdown.lines().findFirst().orElse("").replaceFirst("^# +", "");
    }

    private AttributeProvider pictures() {
        return (node, tag, attributes) -> {
            if (node instanceof Image image) {
                attributes.put("src", "data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(bytes(folder + image.getDestination())));
            }
        };
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = HelpPages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such help page: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
