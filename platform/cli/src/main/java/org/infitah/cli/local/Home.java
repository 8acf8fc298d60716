package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.infitah.cli.CannotGoOn;

/** The directory that holds all a local platform remembers ({@code .infitah}), and its cache. */
record Home(Path root) {

  private static final long MEGABYTES_TO_BEGIN = 800;
  private static final long MEGABYTES_TO_GO_ON = 200;

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

  /** What people brought, a folder for each tenant. */
  Path files() {
    return root.resolve("files");
  }

  Path plugins() {
    return root.resolve("plugins");
  }

  /** What the last run of the isolation suite said of the build that runs here. */
  Path isolationRun() {
    return root.resolve("isolation.properties");
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

  /** Forgetting all data does not forget it: an archive made before is what brings data back. */
  Path archiveKey() {
    return root.resolve("archive.key");
  }

  /** The key this machine seals with what it builds; kept for the same reason. */
  Path pluginKey() {
    return root.resolve("plugin.key");
  }

  /** Whose plugins are let in besides those built here; there need be none. */
  Path publishers() {
    return root.resolve("publishers.json");
  }

  /** What time the portals take it for, while it is there. */
  Path clock() {
    return root.resolve("clock");
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
    for (Path directory : new Path[] {root, logs(), run(), plugins(), files()}) {
      Files.createDirectories(directory);
    }
  }

  /** Keeps the log of the run before this one and begins anew. */
  void turnLogs() throws IOException {
    for (String name : List.of(Postgres.NAME, Keycloak.NAME, Payara.NAME)) {
      Path log = logs().resolve(name + ".log");
      if (Files.exists(log)) {
        Files.move(log, logs().resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Running out of space midway leaves a riddle; running out before the start is one line. */
  void refuseFullDisk() throws IOException {
    long free = Files.getFileStore(root).getUsableSpace() >> 20;
    long needed = Files.exists(postgres()) ? MEGABYTES_TO_GO_ON : MEGABYTES_TO_BEGIN;
    if (free < needed) {
      throw new CannotGoOn(
          "Only " + free + " MB are free for " + root + ": " + needed + " are needed.");
    }
  }

  /** Forgets all data; ports stay, so that addresses do. */
  void wipe() throws IOException {
    for (Path forgotten :
        List.of(
            postgres(),
            keycloak(),
            payara(),
            plugins(),
            files(),
            logs(),
            run(),
            secrets(),
            clock())) {
      delete(forgotten);
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
