// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import org.corolle.model.project.ProjectPackage;

/**
 * EMF and the metamodel take as long to wake up as the words take to be understood, so both happen at once. Nobody may
 * touch the metamodel before it is awake: two threads that wake it from two sides could wait for each other for ever.
 */
final class Awakening extends Thread {

    private Awakening() {
        super("awakening");
        setDaemon(true);
    }

    /** Begins, if these words are for a verb that opens a project. */
    static Awakening begin(String[] words) {
        Awakening awakening = new Awakening();
        if (words.length > 1 && !words[0].startsWith("-") && !words[0].equals("samples")) {
            awakening.start();
        }
        return awakening;
    }

    @Override
    public void run() {
        ProjectPackage.eINSTANCE.getName();
    }

    /** Returns when the metamodel may be touched. */
    void await() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
