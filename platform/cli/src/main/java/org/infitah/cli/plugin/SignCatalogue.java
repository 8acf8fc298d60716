package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;

/** Makes a catalogue of the sealed plugins in a folder. */
public final class SignCatalogue {

  /** Where it lies in that folder. */
  public static final String NAME = "catalogue.json";

  private final SigningKey key;
  private final Trust trust;

  /**
   * For one key.
   *
   * @param trust whose plugins are offered; what it has revoked the catalogue revokes
   */
  public SignCatalogue(SigningKey key, Trust trust) {
    this.key = key;
    this.trust = trust;
  }

  /** Writes it and says how many versions it offers. */
  public int sign(Path folder, Instant now, Duration good) throws IOException {
    List<Catalogue.Offer> offers = new ArrayList<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path jar : jars) {
        Seal words = new AdmitPlugin(trust).admit(jar).words();
        offers.add(
            new Catalogue.Offer(
                words.id(), words.version(), words.spi(), jar.getFileName().toString()));
      }
    }
    if (offers.isEmpty()) {
      throw new CannotGoOn(folder + " holds no JAR to offer.");
    }
    Catalogue catalogue =
        new Catalogue(now.getEpochSecond(), now.plus(good), offers, trust.revoked(), key.told());
    Path half = folder.resolve(NAME + ".half");
    Files.write(half, SignedWords.of(catalogue.words(), Catalogue.PURPOSE, key).bytes());
    Files.move(
        half,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return offers.size();
  }
}
