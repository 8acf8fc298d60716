package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.Login;
import org.infitah.cli.database.PluginRegister;

/** What a catalogue offers, fetched and admitted; what was fetched is gone when this is closed. */
public final class Offered implements AutoCloseable {

  private final Source source;
  private final Catalogue catalogue;
  private final Trust trust;
  private final Path folder;

  private Offered(Source source, Catalogue catalogue, Trust trust, Path folder) {
    this.source = source;
    this.catalogue = catalogue;
    this.trust = trust;
    this.folder = folder;
  }

  /**
   * Reads a catalogue.
   *
   * @throws CannotGoOn when it is not believed, or a newer one was seen here
   */
  public static Offered by(String address, Trust trust, Instant now, Login migrator)
      throws IOException, SQLException {
    Source source = new Source(address);
    Catalogue catalogue = Catalogue.read(source.catalogue(), trust, now);
    try (Connection connection = migrator.open()) {
      if (!new PluginRegister(connection).seesCatalogue(catalogue.key(), catalogue.number())) {
        throw new CannotGoOn("The catalogue is older than one that was seen here already.");
      }
    }
    return new Offered(
        source,
        catalogue,
        trust.andRevoked(catalogue.revoked()),
        Files.createTempDirectory("offered"));
  }

  /** The trust one has in what comes from it: what it has revoked is revoked. */
  public Trust trust() {
    return trust;
  }

  /** One of its plugins: the newest that works here, or just the version asked for. */
  public AdmittedPlugin admit(String id, String version) throws IOException {
    Catalogue.Offer offer = catalogue.pick(id, version, trust);
    AdmittedPlugin plugin = new AdmitPlugin(trust).admit(source.bring(offer, folder));
    if (!plugin.words().id().equals(offer.id())
        || !plugin.words().version().equals(offer.version())) {
      throw new CannotGoOn(
          "The catalogue says "
              + offer.jar()
              + " is "
              + offer.id()
              + " "
              + offer.version()
              + ", but its seal says "
              + plugin.words()
              + ".");
    }
    return plugin;
  }

  @Override
  public void close() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
