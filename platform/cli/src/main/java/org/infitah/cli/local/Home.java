package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The directory that holds all a local platform remembers ({@code .infitah}), and its cache. */
record Home(Path root) {

  Home {
    root = root.toAbsolutePath().normalize();
  }

  Path postgres() {
    return root.resolve("postgres-17");
  }

  Path keycloak() {
    return root.resolve("keycloak");
  }

  Path payara() {
    return root.resolve("payara");
  }

  Path plugins() {
    return root.resolve("plugins");
  }

  Path logs() {
    return root.resolve("log");
  }

  Path run() {
    return root.resolve("run");
  }

  Path secrets() {
    return root.resolve("secrets.properties");
  }

  Path ports() {
    return root.resolve("ports.properties");
  }

  Path lock() {
    return root.resolve("lock");
  }

  /** What every checkout of this user may share: unpacked programs, never data. */
  static Path cache() {
    String base = System.getenv("XDG_CACHE_HOME");
    Path cache =
        base == null || base.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base);
    return cache.resolve("infitah");
  }

  void make() throws IOException {
    for (Path directory : new Path[] {root, logs(), run(), plugins()}) {
      Files.createDirectories(directory);
    }
  }

  /** Forgets all data; the lock stays, because whoever wipes holds it. */
  void wipe() throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> entries = Files.list(root)) {
      for (Path entry : entries.toList()) {
        if (!entry.equals(lock())) {
          delete(entry);
        }
      }
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
