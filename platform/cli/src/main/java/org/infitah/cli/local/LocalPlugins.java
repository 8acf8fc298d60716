package org.infitah.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.infitah.cli.database.Login;
import org.infitah.cli.plugin.InstallFolder;
import org.infitah.cli.plugin.InstallPlugin;
import org.infitah.cli.plugin.ReloadBuilds;
import org.infitah.cli.plugin.Trust;
import org.infitah.cli.signing.SigningKey;

/** The plugins of a local platform: what is built on this machine is let in by its own key. */
record LocalPlugins(Home home, Login migrator) {

  /** What a source tree holds, before the nodes start. */
  InstallFolder.Outcome installBuilt(Path sources) throws IOException, SQLException {
    return new InstallFolder(migrator, home.plugins(), trust())
        .installBuilt(sources, SigningKey.at(home.pluginKey()));
  }

  /** What is built into these folders from now on, whenever it is asked to look. */
  ReloadBuilds reloading(List<Path> folders, Consumer<String> telling) throws IOException {
    SigningKey own = SigningKey.at(home.pluginKey());
    Trust here = trust().andOwn(own);
    return new ReloadBuilds(
        folders, own, here, new InstallPlugin(migrator, home.plugins(), here), telling);
  }

  private Trust trust() throws IOException {
    return Files.exists(home.publishers()) ? Trust.read(home.publishers()) : Trust.nobody();
  }
}
