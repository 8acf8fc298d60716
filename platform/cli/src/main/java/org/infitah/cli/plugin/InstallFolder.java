package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.signing.SigningKey;

/**
 * Installs the newest of each plugin there is; one that is no good stays out, the others do not.
 */
public final class InstallFolder {

  private static final String CLASSIFIED = ".*-(sources|javadoc|tests|test-sources)\\.jar";
  private static final String BUILD = "-.*-SNAPSHOT-[0-9a-f]{12}\\.jar(\\.seal)?";

  private final Login migrator;
  private final Path folder;
  private final Trust trust;
  private final Map<String, AdmittedPlugin> newest = new TreeMap<>();
  private final List<String> installed = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  /**
   * For one installation.
   *
   * @param folder the one its nodes load plugins from
   */
  public InstallFolder(Login migrator, Path folder, Trust trust) {
    this.migrator = migrator;
    this.folder = folder;
    this.trust = trust;
  }

  /**
   * How it went.
   *
   * @param installed each with its version
   * @param refused which JAR or plugin, and why
   */
  public record Outcome(List<String> installed, List<String> refused) {

    public Outcome {
      installed = List.copyOf(installed);
      refused = List.copyOf(refused);
    }
  }

  /** What lies in the folder already, each with its seal. */
  public Outcome installAll() throws IOException, SQLException {
    for (Path jar : jars(folder)) {
      weigh(jar, () -> new AdmitPlugin(trust).admit(jar));
    }
    return install(trust);
  }

  /** What was built in a source tree, sealed with the key of this machine. */
  public Outcome installBuilt(Path sources, SigningKey own) throws IOException, SQLException {
    Trust here = trust.andOwn(own);
    for (Path project : folders(sources)) {
      Path target = project.resolve("target");
      for (Path jar : Files.isDirectory(target) ? jars(target) : List.<Path>of()) {
        if (!jar.getFileName().toString().matches(CLASSIFIED)) {
          weigh(jar, () -> new AdmitPlugin(here).admit(jar, new SignPlugin(own).seal(jar)));
        }
      }
    }
    newest.keySet().forEach(this::forgetBuilds);
    return install(here);
  }

  private interface Admitting {
    AdmittedPlugin admit() throws IOException;
  }

  private void weigh(Path jar, Admitting admitting) throws IOException {
    try {
      AdmittedPlugin plugin = admitting.admit();
      if (!trust.isLeftBehind(plugin.words().id(), plugin.words().version())) {
        newest.merge(
            plugin.words().id(),
            plugin,
            (one, other) ->
                one.words().version().compareTo(other.words().version()) < 0 ? other : one);
      }
    } catch (CannotGoOn no) {
      refused.add(jar.getFileName() + ": " + no.getMessage());
    }
  }

  private Outcome install(Trust using) throws IOException, SQLException {
    for (AdmittedPlugin plugin : newest.values()) {
      try {
        new InstallPlugin(migrator, folder, using).install(plugin);
        installed.add(plugin.words().toString());
      } catch (CannotGoOn no) {
        refused.add(no.getMessage());
      }
    }
    return new Outcome(installed, refused);
  }

  /** The builds before this one: no node runs yet. */
  private void forgetBuilds(String id) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            folder, file -> file.getFileName().toString().matches(id + BUILD))) {
      for (Path file : files) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new CannotGoOn(folder + " cannot be tidied up: " + e.getMessage(), e);
    }
  }

  private static List<Path> jars(Path in) throws IOException {
    List<Path> jars = new ArrayList<>();
    if (Files.isDirectory(in)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(in, "*.jar")) {
        found.forEach(jars::add);
      }
    }
    return jars.stream().sorted().toList();
  }

  private static List<Path> folders(Path sources) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(sources, path -> Files.isDirectory(path))) {
      found.forEach(folders::add);
    }
    return folders.stream().sorted().toList();
  }
}
