package org.infitah.tests.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The JAR of a plugin made up for a test, compiled from sources as its own build would. */
final class SamplePlugin {

  private static final String PACKAGE = "org/infitah/plugins/sample/";

  private final String id;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  private SamplePlugin(String id) {
    this.id = id;
    files.put("META-INF/services/org.infitah.spi.InfitahPlugin", "org.infitah.plugins.sample.Face");
    files.put(PACKAGE + "messages_ar.properties", "sample.name=مثال\n");
    files.put(PACKAGE + "messages_fr.properties", "sample.name=Exemple\n");
    code("Face", "public final class Face implements InfitahPlugin {}");
  }

  static SamplePlugin named(String id) {
    return new SamplePlugin(id);
  }

  /** A class of it. */
  SamplePlugin code(String name, String source) {
    sources.put(
        name,
        "package org.infitah.plugins.sample; import java.util.*; import jakarta.ws.rs.*;"
            + " import org.infitah.spi.*; import org.infitah.spi.page.*; "
            + source);
    return this;
  }

  /** What its migration says. */
  SamplePlugin tables(String sql) {
    files.put("db/plugin/V1__tables.sql", sql);
    return this;
  }

  /** Builds it into a folder. */
  Path into(Path folder) throws IOException {
    Path work = Files.createTempDirectory("sample");
    Path classes = Files.createDirectories(work.resolve("classes"));
    compile(work, classes);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Plugin-Id", id);
    manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
    Path jar = folder.resolve(id + "-1.0.0.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        put(entries, classes.relativize(file).toString(), Files.readAllBytes(file));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        put(entries, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private void compile(Path work, Path classes) throws IOException {
    List<Path> written = new java.util.ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      written.add(Files.writeString(work.resolve(source.getKey() + ".java"), source.getValue()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean compiled;
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      compiled =
          compiler
              .getTask(
                  said,
                  manager,
                  null,
                  List.of("-proc:none", "-d", classes.toString()),
                  null,
                  manager.getJavaFileObjectsFromPaths(written))
              .call();
    }
    if (!compiled) {
      throw new IllegalArgumentException(said.toString());
    }
  }

  private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }
}
