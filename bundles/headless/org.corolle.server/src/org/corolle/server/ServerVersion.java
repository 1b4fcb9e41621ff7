// SPDX-License-Identifier: EPL-2.0
package org.corolle.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Manifest;

/** Which Corolle this is, as boards show it: the version of this bundle without its build date. */
final class ServerVersion {

    private ServerVersion() { }

    static String version() {
        String here = ServerVersion.class.getResource("ServerVersion.class").toString();
        String root = here.substring(0, here.length() - ServerVersion.class.getName().length() - ".class".length());
        try (InputStream in = URI.create(root + "META-INF/MANIFEST.MF").toURL().openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "" : version.replaceFirst("(\\d+\\.\\d+\\.\\d+).*", "$1");
        } catch (IOException e) {
            return "";
        }
    }
}
