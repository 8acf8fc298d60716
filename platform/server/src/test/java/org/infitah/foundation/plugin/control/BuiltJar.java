package org.infitah.foundation.plugin.control;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Builds the JAR of a plugin from sources, as its own build would. */
final class BuiltJar {

  private final Path folder;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private String version = "1.0.0";

  private BuiltJar(Path folder) {
    this.folder = folder;
  }

  static BuiltJar in(Path folder) {
    return new BuiltJar(folder);
  }

  BuiltJar version(String said) {
    version = said;
    return this;
  }

  BuiltJar with(String className, String source) {
    sources.put(className.replace('.', '/') + ".java", source);
    return this;
  }

  BuiltJar file(String name, String text) {
    files.put(name, text);
    return this;
  }

  Path build() throws IOException {
    Path work = Files.createTempDirectory(folder, "build");
    Path classes = Files.createDirectories(work.resolve("classes"));
    compile(work, classes);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Plugin-Id", "sample");
    manifest.getMainAttributes().putValue("Plugin-Version", version);
    Path jar = work.resolve("sample-" + version + ".jar");
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
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = work.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      written.add(Files.writeString(file, source.getValue()));
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
  }

  private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }
}
