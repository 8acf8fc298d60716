package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.infitah.cli.CannotGoOn;

/**
 * The folder all nodes load plugins from. A version lies there under a name of its own and is never
 * written to again: a node may be reading it.
 */
final class PluginShelf {

  private static final int DIGITS = 12;

  private final Path folder;

  PluginShelf(Path folder) {
    this.folder = folder;
  }

  /** Lays a plugin there, if it is not there yet, and says where it lies. */
  Path lay(AdmittedPlugin plugin) throws IOException {
    Files.createDirectories(folder);
    Path jar = folder.resolve(name(plugin.words()));
    // The JAR last: whoever finds one finds its seal.
    lay(Seal.of(jar), plugin.seal(), plugin.words());
    lay(jar, plugin.jar(), plugin.words());
    return jar;
  }

  /** Takes all versions of a plugin away; a node that reads one has it in memory already. */
  void clear(String id) throws IOException {
    List<Path> seals = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + Seal.ENDING)) {
      for (Path seal : found) {
        if (isOf(seal, id)) {
          seals.add(seal);
        }
      }
    }
    for (Path seal : seals) {
      String name = seal.getFileName().toString();
      // The JAR first: no JAR lies there without its seal.
      Files.deleteIfExists(
          seal.resolveSibling(name.substring(0, name.length() - Seal.ENDING.length())));
      Files.delete(seal);
    }
  }

  /** What cannot be read is nobody's, and stays for the operator to look at. */
  private static boolean isOf(Path seal, String id) throws IOException {
    try {
      SignedWords signed = SignedWords.read(Files.readAllBytes(seal), seal.toString());
      return Seal.read(signed.words()).id().equals(id);
    } catch (CannotGoOn e) {
      return false;
    }
  }

  /** What is still being worked on has other bytes each time, and so another name. */
  private static String name(Seal words) {
    String build = words.version().isSnapshot() ? "-" + words.sha512().substring(0, DIGITS) : "";
    return words.id() + "-" + words.version() + build + ".jar";
  }

  private void lay(Path file, byte[] bytes, Seal words) throws IOException {
    if (Files.exists(file)) {
      if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
        throw new CannotGoOn(
            file + " lies there with other bytes: " + words + " was given out twice.");
      }
      return;
    }
    Path half = file.resolveSibling("." + file.getFileName() + ".half");
    try (FileChannel out =
        FileChannel.open(
            half,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
    try {
      // A link, unlike a move, never takes the place of what another process laid there meanwhile.
      Files.createLink(file, half);
    } catch (FileAlreadyExistsException e) {
      lay(file, bytes, words);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
