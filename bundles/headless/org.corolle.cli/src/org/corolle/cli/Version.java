// SPDX-License-Identifier: EPL-2.0
package org.corolle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;

/** Which Corolle this is: the version of the bundle that this class comes from, without its build date. */
final class Version {

    private static final String UNKNOWN = "?";

    private Version() { }

    static String read() {
        String here = Version.class.getResource("Version.class").toString();
        String root = here.substring(0, here.length() - Version.class.getName().length() - ".class".length());
        try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? UNKNOWN : version.replaceFirst("(\\d+\\.\\d+\\.\\d+).*", "$1");
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
