package org.infitah.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The JAR of a plugin made up for a test, compiled from sources as its own build would: against
 * what the test itself sees.
 */
public final class BuiltJar {

  private final String id;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();
  private String version = "1.0.0";

  private BuiltJar(String id) {
    this.id = id;
  }

  /** A plugin with nothing in it, version {@code 1.0.0}. */
  public static BuiltJar of(String id) {
    return new BuiltJar(id);
  }

  /** Says another version. */
  public BuiltJar version(String said) {
    version = said;
    return this;
  }

  /** Says something more in its manifest. */
  public BuiltJar saying(String key, String value) {
    said.put(key, value);
    return this;
  }

  /** Adds a class by its full name. */
  public BuiltJar with(String className, String source) {
    sources.put(className.replace('.', '/') + ".java", source);
    return this;
  }

  /** Adds any other file. */
  public BuiltJar file(String name, String text) {
    files.put(name, text);
    return this;
  }

  /**
   * Builds {@code id-version.jar} into a folder; where it was compiled is removed again.
   *
   * @throws IllegalArgumentException if a source does not compile; says what the compiler says
   */
  public Path into(Path folder) throws IOException {
    Path jar = folder.resolve(id + "-" + version + ".jar");
    Path work = Files.createTempDirectory("plugin");
    try {
      pack(compile(work), jar);
    } finally {
      try (Stream<Path> all = Files.walk(work)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return jar;
  }

  private void pack(Path classes, Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Plugin-Id", id);
    manifest.getMainAttributes().putValue("Plugin-Version", version);
    said.forEach(manifest.getMainAttributes()::putValue);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> all = Files.walk(classes)) {
      ByteArrayOutputStream words = new ByteArrayOutputStream();
      manifest.write(words);
      put(entries, JarFile.MANIFEST_NAME, words.toByteArray());
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        put(entries, classes.relativize(file).toString(), Files.readAllBytes(file));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        put(entries, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private Path compile(Path work) throws IOException {
    Path classes = Files.createDirectories(work.resolve("classes"));
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = work.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      written.add(Files.writeString(file, source.getValue()));
    }
    if (written.isEmpty()) {
      return classes;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean compiled;
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-proc:none", "-d", classes.toString());
      compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(written))
              .call();
    }
    if (!compiled) {
      throw new IllegalArgumentException(said.toString());
    }
    return classes;
  }

  private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    JarEntry entry = new JarEntry(name);
    // Built twice it is the same.
    entry.setTime(0);
    jar.putNextEntry(entry);
    jar.write(bytes);
    jar.closeEntry();
  }
}
