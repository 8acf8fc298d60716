package org.infitah.tests.plugin;

import java.io.IOException;
import java.nio.file.Path;
import org.infitah.testkit.BuiltJar;

/** A plugin made up for a test: with a face and texts, and whatever the test is about. */
final class SamplePlugin {

  private static final String PACKAGE = "org.infitah.plugins.sample";
  private static final String FOLDER = "org/infitah/plugins/sample/";

  private final BuiltJar jar;

  private SamplePlugin(String id) {
    jar =
        BuiltJar.of(id)
            .file("META-INF/services/org.infitah.spi.InfitahPlugin", PACKAGE + ".Face")
            .file(FOLDER + "messages_ar.properties", "sample.name=مثال\n")
            .file(FOLDER + "messages_fr.properties", "sample.name=Exemple\n");
    code("Face", "public final class Face implements InfitahPlugin {}");
  }

  static SamplePlugin named(String id) {
    return new SamplePlugin(id);
  }

  /** A class of it. */
  SamplePlugin code(String name, String source) {
    jar.with(
        PACKAGE + "." + name,
        "package org.infitah.plugins.sample; import java.util.*; import jakarta.ws.rs.*;"
            + " import org.infitah.spi.*; import org.infitah.spi.page.*; "
            + source);
    return this;
  }

  /** What its migration says. */
  SamplePlugin tables(String sql) {
    jar.file("db/plugin/V1__tables.sql", sql);
    return this;
  }

  /** Builds it into a folder. */
  Path into(Path folder) throws IOException {
    return jar.into(folder);
  }
}
