package org.infitah.cli.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Programs unpacked once per user and version; they appear whole or not at all. */
final class Unpacked {

  /** Fills a fresh directory. */
  interface Filling {
    void fill(Path directory) throws IOException;
  }

  private Unpacked() {}

  static boolean isDone(String name) {
    return Files.isDirectory(Home.cache().resolve(name));
  }

  /** The cached directory of that name; made now if this is the first time. */
  static Path once(String name, Filling filling) throws IOException {
    Path done = Home.cache().resolve(name);
    if (Files.isDirectory(done)) {
      return done;
    }
    Files.createDirectories(Home.cache());
    Path fresh = Files.createTempDirectory(Home.cache(), name + ".new");
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      filling.fill(fresh);
      Files.move(fresh, done, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(done)) { // else another checkout was faster
        throw e;
      }
    } finally {
      Home.delete(fresh);
    }
    return done;
  }

  /** Unpacks a tar, leaving out that many leading directories of each name. */
  static void tar(InputStream source, Path target, int strip) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(source))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path name = Path.of(entry.getName()).normalize();
        if (name.getNameCount() <= strip || name.toString().isEmpty()) {
          continue;
        }
        Path file = target.resolve(name.subpath(strip, name.getNameCount())).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("An entry leaves the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
          Files.createDirectories(file.getParent());
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
          if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            all.addAll(PosixFilePermissions.fromString("r-xr-xr-x"));
            Files.setPosixFilePermissions(file, all);
          }
        }
      }
    }
  }

  /** Copies a tree; files that are never written to are hard-linked where the disk allows. */
  static void linkTree(Path source, Path target) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(source)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      Path twin = target.resolve(source.relativize(path).toString());
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(twin);
      } else if (path.toString().endsWith(".jar")) {
        try {
          Files.createLink(twin, path);
        } catch (IOException | UnsupportedOperationException otherDisk) {
          Files.copy(path, twin, StandardCopyOption.COPY_ATTRIBUTES);
        }
      } else {
        Files.copy(path, twin, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
