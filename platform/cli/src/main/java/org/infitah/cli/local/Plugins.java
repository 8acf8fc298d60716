package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Brings the plugins built in the source tree to where the server finds them. */
final class Plugins {

  private static final String CLASSIFIED = ".*-(sources|javadoc|tests|test-sources)\\.jar";

  private Plugins() {}

  /** Replaces what lies there by the JAR of each {@code plugins/<id>/target}; says how many. */
  static int layOut(Path sources, Path target) throws IOException {
    Home.delete(target);
    Files.createDirectories(target);
    int count = 0;
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(sources, Files::isDirectory)) {
      for (Path folder : folders) {
        Path built = folder.resolve("target");
        if (Files.isDirectory(built)) {
          count += copyJars(built, target);
        }
      }
    }
    return count;
  }

  private static int copyJars(Path built, Path target) throws IOException {
    int count = 0;
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(built, "*.jar")) {
      for (Path jar : jars) {
        String name = jar.getFileName().toString();
        if (!name.matches(CLASSIFIED)) {
          Files.copy(jar, target.resolve(name));
          count++;
        }
      }
    }
    return count;
  }
}
