package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.PluginRegister;

/**
 * Takes a plugin from all nodes, and its JARs from their folder. Its tables and what is in them
 * stay: installed again, it finds them.
 */
public final class RemovePlugin {

  private final Login migrator;
  private final PluginShelf shelf;

  public RemovePlugin(Login migrator, Path folder) {
    this.migrator = migrator;
    this.shelf = new PluginShelf(folder);
  }

  /**
   * A plugin that was taken away.
   *
   * @param why it was revoked
   */
  public record Withdrawn(String plugin, String version, String why) {}

  /**
   * Removes one.
   *
   * @throws CannotGoOn when none of that id is installed
   */
  public void remove(String id) throws IOException, SQLException {
    try (Connection alone = alone()) {
      if (!new PluginRegister(alone).remove(id)) {
        throw new CannotGoOn("No plugin " + id + " is installed.");
      }
      shelf.clear(id);
    }
  }

  /** Removes all whose version, or whose publisher's key, is trusted no more. */
  public List<Withdrawn> removeRevoked(Trust trust) throws IOException, SQLException {
    List<Withdrawn> withdrawn = new ArrayList<>();
    try (Connection alone = alone()) {
      PluginRegister register = new PluginRegister(alone);
      for (PluginRegister.Line line : register.listInstalled()) {
        Optional<String> why = trust.objection(line.id(), line.version(), line.publisher());
        if (why.isPresent() && register.remove(line.id())) {
          shelf.clear(line.id());
          withdrawn.add(new Withdrawn(line.id(), line.version(), why.get()));
        }
      }
    }
    return withdrawn;
  }

  /** Neither may an installation be going on. */
  private Connection alone() throws SQLException {
    Connection alone = migrator.open();
    try (Statement lock = alone.createStatement()) {
      lock.execute(InstallPlugin.LOCK);
      return alone;
    } catch (SQLException e) {
      alone.close();
      throw e;
    }
  }
}
