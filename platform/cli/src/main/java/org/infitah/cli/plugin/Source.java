package org.infitah.cli.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.infitah.cli.CannotGoOn;

/**
 * Where a catalogue is, and what is beside it: a folder of this machine, or an address that is
 * https. What comes from there is believed for its signature alone.
 */
public final class Source {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String catalogue;

  public Source(String catalogue) {
    this.catalogue = catalogue;
  }

  public byte[] catalogue() throws IOException {
    return isFar() ? fetch(URI.create(catalogue), Catalogue.LONGEST) : near(Path.of(catalogue));
  }

  /** Brings a JAR and its seal into an empty folder of ours, as they are. */
  public Path bring(Catalogue.Offer offer, Path folder) throws IOException {
    Path jar = folder.resolve("offered.jar");
    if (isFar()) {
      URI address = URI.create(catalogue).resolve(offer.jar());
      Files.write(jar, fetch(address, AdmitPlugin.LARGEST_JAR));
      Files.write(Seal.of(jar), fetch(URI.create(address + Seal.ENDING), Seal.LONGEST));
      return jar;
    }
    return Path.of(catalogue).resolveSibling(offer.jar());
  }

  private boolean isFar() {
    return catalogue.contains("://");
  }

  private static byte[] near(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CannotGoOn(file + " is not there.");
    }
    return Files.readAllBytes(file);
  }

  private static byte[] fetch(URI address, int most) throws IOException {
    if (!"https".equals(address.getScheme())) {
      throw new CannotGoOn(address + " is no https address.");
    }
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new CannotGoOn(address + " answered " + answer.statusCode() + ".");
        }
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
          throw new CannotGoOn(address + " is larger than any of its kind.");
        }
        return bytes;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Interrupted while fetching " + address + ".", e);
    }
  }
}
