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
            .saying("Plugin-Spi", ">=0.1.0 <0.2.0")
            .file("META-INF/services/org.infitah.spi.InfitahPlugin", PACKAGE + ".Face");
    words("");
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

  /** A class of any name, whole. */
  SamplePlugin whole(String name, String source) {
    jar.with(name, source);
    return this;
  }

  /** More words than its name, the same in both languages. */
  SamplePlugin words(String more) {
    jar.file(FOLDER + "messages_ar.properties", "sample.name=مثال\n" + more);
    jar.file(FOLDER + "messages_fr.properties", "sample.name=Exemple\n" + more);
    return this;
  }

  /** A compiled template of it: what its method writes with. */
  SamplePlugin template(String name, String body) {
    jar.with(
        "org.infitah.plugins.jte.org.infitah.plugins.sample.Jte" + name + "Generated",
        "package org.infitah.plugins.jte.org.infitah.plugins.sample; public final class Jte"
            + name
            + "Generated { public static final String JTE_NAME ="
            + " \"org/infitah/plugins/sample/"
            + name
            + ".jte\"; public static final int[] JTE_LINE_INFO = {0};"
            + " public static void render(gg.jte.html.HtmlTemplateOutput out,"
            + " gg.jte.html.HtmlInterceptor interceptor, org.infitah.spi.page.PageFace page,"
            + " Object view) { "
            + body
            + " } public static void renderMap(gg.jte.html.HtmlTemplateOutput out,"
            + " gg.jte.html.HtmlInterceptor interceptor, java.util.Map<String, Object> params) {"
            + " render(out, interceptor, (org.infitah.spi.page.PageFace) params.get(\"page\"),"
            + " params.get(\"view\")); } }");
    return this;
  }

  /** The plugins it cannot work without. */
  SamplePlugin needing(String... others) {
    jar.saying("Plugin-Needs", String.join(", ", others));
    return this;
  }

  /** Another version than 1.0.0. */
  SamplePlugin version(String said) {
    jar.version(said);
    return this;
  }

  /** What it asks the platform for. */
  SamplePlugin asking(String capabilities) {
    jar.saying("Plugin-Capabilities", capabilities);
    return this;
  }

  /** A second migration. */
  SamplePlugin change(String sql) {
    return change(2, sql);
  }

  /** A migration of that number. */
  SamplePlugin change(int number, String sql) {
    jar.file("db/plugin/V" + number + "__change.sql", sql);
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
