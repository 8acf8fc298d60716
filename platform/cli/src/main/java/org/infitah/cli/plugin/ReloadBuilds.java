package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;

/**
 * Installs each new build of a plugin while the platform runs, for whoever writes one: looks at the
 * folders its builds fall into, again and again. What is no good is told and left out; the version
 * before goes on working.
 */
public final class ReloadBuilds {

  private static final String OTHER_JARS =
      ".*-(sources|javadoc|tests|test-sources)\\.jar|original-.*\\.jar";

  private final List<Path> watched;
  private final SigningKey own;
  private final Trust trust;
  private final InstallPlugin installing;
  private final Consumer<String> telling;
  private final Map<Path, Bytes> seen = new HashMap<>();
  private final Map<Path, Bytes> done = new HashMap<>();

  /**
   * For one installation.
   *
   * @param own the key of this machine, which its builds are sealed with
   * @param installing into the folder its nodes load plugins from, trusting that key
   * @param telling what became of each build, as a line
   */
  public ReloadBuilds(
      List<Path> watched,
      SigningKey own,
      Trust trust,
      InstallPlugin installing,
      Consumer<String> telling) {
    this.watched = List.copyOf(watched);
    this.own = own;
    this.trust = trust;
    this.installing = installing;
    this.telling = telling;
  }

  /** A file as it lay there; a build is over once it lies there twice alike. */
  private record Bytes(FileTime written, long size) {}

  /** Looks once. */
  public void look() throws SQLException {
    for (Path folder : watched) {
      if (Files.isDirectory(folder)) {
        look(folder);
      }
    }
  }

  private void look(Path folder) throws SQLException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path jar : jars) {
        if (!jar.getFileName().toString().matches(OTHER_JARS)) {
          weigh(jar);
        }
      }
    } catch (IOException e) {
      telling.accept(folder + " cannot be read: " + e.getMessage());
    }
  }

  private void weigh(Path jar) throws IOException, SQLException {
    BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
    Bytes now = new Bytes(file.lastModifiedTime(), file.size());
    boolean steady = now.equals(seen.put(jar, now));
    if (steady && !now.equals(done.put(jar, now))) {
      install(jar);
    }
  }

  private void install(Path jar) throws IOException, SQLException {
    try {
      AdmittedPlugin plugin = new AdmitPlugin(trust).admit(jar, new SignPlugin(own).seal(jar));
      installing.install(plugin);
      telling.accept(plugin.words() + " is installed.");
    } catch (CannotGoOn no) {
      telling.accept("Refused: " + jar.getFileName() + ": " + no.getMessage());
    }
  }
}
