// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.corolle.model.project.ProjectPackage;
import org.dhatim.fastexcel.Workbook;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * EMF and the metamodel take as long to wake up as the words take to be understood, so both happen at once. Nobody may
 * touch the metamodel before it is awake: two threads that wake it from two sides could wait for each other for ever.
 */
final class Preload extends Thread {

    private Preload() {
        super("awakening");
        setDaemon(true);
    }

    /** Begins, if these words are for a verb that opens a project. */
    static Preload begin(String[] words) {
        Preload awakening = new Preload();
        if (words.length > 1 && !words[0].startsWith("-") && !words[0].equals("samples")) {
            awakening.start();
        }
        return awakening;
    }

    @Override
    public void run() {
        ProjectPackage.eINSTANCE.getName();
    }

    /** Returns when the metamodel may be touched; the wait is used to load reader and writer. */
    void await() {
        try {
            if (isAlive()) {
                loadReaderAndWriter();
            }
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void loadReaderAndWriter() {
        try (Workbook nowhere = new Workbook(OutputStream.nullOutputStream(), "Corolle", "1.0")) {
            nowhere.newWorksheet("1").value(0, 0, "1");
            InputStream smallest = new ByteArrayInputStream(new byte[] {'<', 'a', '/', '>'});
            SAXParserFactory.newInstance().newSAXParser().parse(smallest, new DefaultHandler());
        } catch (IOException | SAXException | ParserConfigurationException soon) {
            // whoever reads or writes next meets the same, and tells
        }
    }
}
