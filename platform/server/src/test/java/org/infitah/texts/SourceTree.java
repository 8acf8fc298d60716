package org.infitah.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the project as they are written, found from wherever the tests run. */
public final class SourceTree {

  private static final Set<String> PASSED_BY = Set.of("target", ".git", ".infitah", "node_modules");

  private SourceTree() {}

  /** The folder of the parent pom. */
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(here.resolve("tenants-config"))) {
      Path above = here.getParent();
      if (above == null) {
        throw new IllegalStateException("the tests run outside the project");
      }
      here = above;
    }
    return here;
  }

  /** All files below a folder of the project with one of the endings, built ones left out. */
  public static List<Path> files(String folder, String... endings) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root().resolve(folder),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes known) {
              return PASSED_BY.contains(directory.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
              for (String ending : endings) {
                if (file.toString().endsWith(ending)) {
                  found.add(file);
                }
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(null);
    return found;
  }

  /** The path as one cites it. */
  public static String name(Path file) {
    return root().relativize(file).toString();
  }

  public static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
