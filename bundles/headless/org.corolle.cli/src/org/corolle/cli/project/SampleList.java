// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.corolle.cli.command.Invocation;
import org.corolle.cli.command.JsonOutput;
import org.corolle.cli.command.LineWrap;
import org.corolle.cli.command.Options;
import org.corolle.samples.Sample;
import org.corolle.samples.Template;

/** The samples and templates there are, for people or for scripts. */
final class SampleList {

    private SampleList() { }

    static void print(Invocation call, boolean withSamples) {
        Locale locale = call.locale();
        List<Map<String, String>> samples = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            samples.add(entry(sample.id(), sample.title(locale), sample.description(locale)));
        }
        List<Map<String, String>> templates = new ArrayList<>();
        for (Template template : Template.values()) {
            templates.add(entry(template.id(), template.title(locale), template.description(locale)));
        }
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        if (withSamples) {
            lists.put("samples", samples);
        }
        lists.put("templates", templates);
        if (call.has(Options.JSON)) {
            JsonOutput.print(call, lists);
        } else {
            lists.forEach((title, entries) -> text(call, title, entries));
        }
    }

    private static Map<String, String> entry(String id, String title, String description) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("title", title);
        entry.put("description", description);
        return entry;
    }

    private static void text(Invocation call, String title, List<Map<String, String>> entries) {
        call.print(call.texts().get("samples." + title));
        for (Map<String, String> entry : entries) {
            call.print("");
            call.print("  " + entry.get("id") + " — " + entry.get("title"));
            LineWrap.lines(entry.get("description"), "      ", "      ").forEach(call::print);
        }
        call.print("");
    }
}
