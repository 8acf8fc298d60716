package org.infitah.tests.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the repository's own configuration, to be edited. */
final class ConfigFolder {

  private ConfigFolder() {}

  static Path copy(Path original, Path target) throws IOException {
    try (Stream<Path> paths = Files.walk(original)) {
      for (Path path : paths.toList()) {
        Path copy = target.resolve(original.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
    return target;
  }

  static void edit(Path file, String from, String to) throws IOException {
    String content = Files.readString(file);
    if (!content.contains(from)) {
      throw new IllegalArgumentException(file + " has no " + from);
    }
    Files.writeString(file, content.replace(from, to));
  }
}
