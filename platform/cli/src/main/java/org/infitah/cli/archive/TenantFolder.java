package org.infitah.cli.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infitah.cli.CannotGoOn;

/** The files of one tenant, laid as the server lays them: two letters, then a name nobody chose. */
record TenantFolder(Path root) {

  static final String SMALL = "-small";

  private static final int ID = 36;

  static TenantFolder of(Path files, int tenant) {
    return new TenantFolder(files.resolve(Integer.toString(tenant)));
  }

  Path place(String name) {
    String id = name.substring(0, ID);
    return root.resolve(id.substring(ID - 2)).resolve(name);
  }

  /** Puts a file where it belongs, whole or not at all; the bytes of one never change. */
  void put(String name, InputStream in) throws IOException {
    Path place = place(name);
    Files.createDirectories(place.getParent());
    Path half = Files.createTempFile(place.getParent(), "half-", "");
    try {
      Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
      Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Removes the files that lay there before a moment and belong to none of these ids. */
  int removeOthers(Set<String> ids, Instant before) {
    if (!Files.exists(root)) {
      return 0;
    }
    int removed = 0;
    try (Stream<Path> below = Files.walk(root)) {
      List<Path> files = below.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        String name = file.getFileName().toString();
        boolean ours = name.length() >= ID && ids.contains(name.substring(0, ID));
        if (!ours && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
          Files.delete(file);
          removed++;
        }
      }
      return removed;
    } catch (IOException e) {
      throw new CannotGoOn("The files in " + root + " cannot be put in order.", e);
    }
  }
}
