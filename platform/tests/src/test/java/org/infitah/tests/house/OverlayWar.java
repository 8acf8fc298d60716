package org.infitah.tests.house;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shipped application with the overlay's classes added, and with pools so small that every
 * connection is shared by many requests.
 */
public final class OverlayWar {

  private static final int POOL = 4;

  private OverlayWar() {}

  static void make(Path shipped, Path overlay, Path overlaid) throws IOException {
    Files.copy(shipped, overlaid, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem war = FileSystems.newFileSystem(overlaid)) {
      Path classes = war.getPath("/WEB-INF/classes");
      try (Stream<Path> files = Files.walk(overlay)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path inside = classes.resolve(overlay.relativize(file).toString());
          Files.createDirectories(inside.getParent());
          Files.copy(file, inside, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      shrinkPools(classes);
    }
  }

  private static void shrinkPools(Path classes) throws IOException {
    Path sources = dataSources(classes);
    Files.write(
        sources,
        Annotations.rewritten(
            Files.readAllBytes(sources),
            (name, value) -> "maxPoolSize".equals(name) ? POOL : value));
  }

  /** Where the application says how it connects. */
  public static Path dataSources(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      List<Path> found = files.filter(file -> file.endsWith("Databases.class")).toList();
      if (found.size() != 1) {
        throw new IllegalStateException("the data sources are not where they were: " + found);
      }
      return found.get(0);
    }
  }
}
