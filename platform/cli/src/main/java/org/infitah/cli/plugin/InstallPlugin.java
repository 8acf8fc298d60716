package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.PluginMigrations;
import org.infitah.cli.database.PluginRegister;
import org.infitah.cli.database.Provenance;
import org.infitah.cli.plugin.Verification.Asked;
import org.infitah.cli.plugin.Verification.Question;

/**
 * Brings an admitted plugin to where every node finds it: lays its JAR, migrates its tables, asks
 * whether they keep tenants apart, and registers it. Each step finds done what was done before, so
 * that an installation that was killed is begun again and goes on.
 */
public final class InstallPlugin {

  static final String LOCK = "select pg_advisory_lock(hashtext('infitah plugin install'))";

  private final Login migrator;
  private final PluginShelf shelf;
  private final Trust trust;

  public InstallPlugin(Login migrator, Path folder, Trust trust) {
    this.migrator = migrator;
    this.shelf = new PluginShelf(folder);
    this.trust = trust;
  }

  /**
   * Installs it.
   *
   * @throws CannotGoOn when it is older than what was installed, is another under the same version,
   *     or has tables that do not keep tenants apart
   */
  public void install(AdmittedPlugin plugin) throws IOException, SQLException {
    try (Connection alone = migrator.open();
        Statement lock = alone.createStatement()) {
      // Until this connection ends: two operators may not weigh the same register.
      lock.execute(LOCK);
      boolean follows = !trust.isOwnBuild(plugin.words(), plugin.publisher());
      if (follows) {
        refuseOlder(plugin.words(), new PluginRegister(alone).listVersions(plugin.words().id()));
      }
      Path jar = shelf.lay(plugin);
      new PluginMigrations(migrator).install(jar, provenance(plugin, follows));
    }
  }

  /** Its tables are asked for before it is registered, in the same transaction. */
  private static Provenance provenance(AdmittedPlugin plugin, boolean follows) {
    Verification all =
        plugin
            .verification()
            .and(
                List.of(new Asked(Question.SUCCESSION, follows), new Asked(Question.TABLES, true)));
    return new Provenance(
        plugin.publisher().key(),
        plugin.words().spi().text(),
        plugin.words().capabilities().stream().map(Capability::name).toList(),
        all.json());
  }

  /** Also what was removed counts: taking it away is no way back to an older one. */
  void refuseOlder(Seal words, List<PluginRegister.Version> known) {
    Optional<SemanticVersion> newest =
        known.stream()
            .map(version -> SemanticVersion.parse(version.version()))
            .max(SemanticVersion::compareTo);
    if (newest.isPresent()
        && words.version().compareTo(newest.get()) < 0
        && !trust.letsReturn(words.id(), words.version())) {
      throw new CannotGoOn(
          words
              + " is older than "
              + newest.get()
              + ", which was installed here: no plugin goes back unless the file of publishers says"
              + " so.");
    }
    boolean again =
        known.stream()
            .filter(version -> version.version().equals(words.version().text()))
            .anyMatch(version -> version.sha512().equals(words.sha512()));
    Optional<PluginRegister.Version> twin =
        known.stream()
            .filter(version -> version.version().equals(words.version().text()))
            .findFirst();
    if (!again && twin.isPresent()) {
      throw new CannotGoOn(
          words + " was installed with other bytes: a version never changes under its name.");
    }
  }
}
