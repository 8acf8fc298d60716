package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The classes a server loaded, kept in a file that the next start maps instead of reading and
 * checking them again. The first run writes it at its end.
 */
final class ClassArchive {

  private final Path file;
  private final String pattern;

  /** Belongs to the program that witness is part of: a newer one brings its own archive. */
  ClassArchive(Home home, String name, Path witness) throws IOException {
    // The virtual machine refuses an archive made by another one or of other files.
    int key = Objects.hash(Runtime.version(), Files.getLastModifiedTime(witness));
    this.file = home.root().resolve(name + "-" + HexFormat.of().toHexDigits(key) + ".jsa");
    this.pattern = name + "-*.jsa*";
  }

  /** What the virtual machine is told to read the archive, or to write it. */
  List<String> options() throws IOException {
    if (Files.exists(file)) {
      return List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off");
    }
    try (DirectoryStream<Path> stale = Files.newDirectoryStream(file.getParent(), pattern)) {
      for (Path old : stale) {
        Files.delete(old);
      }
    }
    return List.of(
        "-XX:ArchiveClassesAtExit=" + unfinished(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
  }

  /** The writer ended in peace, hence its archive is whole. */
  void complete() throws IOException {
    if (Files.exists(unfinished())) {
      Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path unfinished() {
    return file.resolveSibling(file.getFileName() + ".new");
  }
}
