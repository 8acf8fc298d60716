package org.infitah.cli.plugin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.infitah.cli.CannotGoOn;
import org.infitah.scan.SpiVersion;

/**
 * Which plugins somebody offers, in one signed file. It says where to fetch them and what was
 * revoked; who published one is still its own seal's to say.
 *
 * @param number grows with each; an older one is not believed after a newer one
 * @param until when it is too old to be believed: it may not know of a revocation
 * @param key the public key it was signed with
 */
public record Catalogue(
    long number, Instant until, List<Offer> offers, List<Trust.Revoked> revoked, String key) {

  /** What its words are signed for. */
  static final String PURPOSE = "infitah catalogue";

  static final int LONGEST = 8 << 20;

  private static final int FORMAT = 1;

  public Catalogue {
    offers = List.copyOf(offers);
    revoked = List.copyOf(revoked);
  }

  /**
   * A version of a plugin.
   *
   * @param jar where it is, from where the catalogue is; its seal is beside it
   */
  public record Offer(String id, SemanticVersion version, VersionRange spi, String jar) {}

  /**
   * Reads it.
   *
   * @throws CannotGoOn when nobody trusted signed it, or it is too old
   */
  public static Catalogue read(byte[] bytes, Trust trust, Instant now) {
    SignedWords signed = SignedWords.read(bytes, "The catalogue");
    if (trust.revokedKeys().contains(signed.key())) {
      throw new CannotGoOn("The key the catalogue is signed with was revoked: " + signed.key());
    }
    if (!trust.catalogues().contains(signed.key())) {
      throw new CannotGoOn("The catalogue is signed with a key nobody here knows: " + signed.key());
    }
    if (!signed.areSignedFor(PURPOSE)) {
      throw new CannotGoOn("The catalogue was altered: it is not what was signed.");
    }
    Catalogue catalogue = read(signed);
    if (!now.isBefore(catalogue.until())) {
      throw new CannotGoOn(
          "The catalogue was good until " + catalogue.until() + ": get a new one.");
    }
    return catalogue;
  }

  private static Catalogue read(SignedWords signed) {
    try (JsonReader reader = Json.createReader(new StringReader(signed.words()))) {
      JsonObject all = reader.readObject();
      if (all.getInt("format") != FORMAT) {
        throw new CannotGoOn(
            "The catalogue has the form " + all.getInt("format") + "; known is " + FORMAT + ".");
      }
      List<Offer> offers = new ArrayList<>();
      for (JsonObject each : all.getJsonArray("plugins").getValuesAs(JsonObject.class)) {
        offers.add(
            new Offer(
                each.getString("id"),
                SemanticVersion.parse(each.getString("version")),
                VersionRange.parse(each.getString("spi")),
                each.getString("jar")));
      }
      return new Catalogue(
          all.getJsonNumber("number").longValueExact(),
          Instant.parse(all.getString("until")),
          offers,
          all.getJsonArray("revoked").getValuesAs(JsonObject.class).stream()
              .map(Trust::revoked)
              .toList(),
          signed.key());
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | DateTimeException e) {
      throw new CannotGoOn("The catalogue cannot be read.", e);
    }
  }

  String words() {
    JsonArrayBuilder plugins = Json.createArrayBuilder();
    offers.forEach(
        offer ->
            plugins.add(
                Json.createObjectBuilder()
                    .add("id", offer.id())
                    .add("version", offer.version().text())
                    .add("spi", offer.spi().text())
                    .add("jar", offer.jar())));
    JsonArrayBuilder gone = Json.createArrayBuilder();
    revoked.forEach(
        each ->
            gone.add(
                Json.createObjectBuilder()
                    .add("plugin", each.plugin())
                    .add("versions", each.versions().text())
                    .add("reason", each.reason())));
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("number", number)
        .add("until", until.toString())
        .add("plugins", plugins)
        .add("revoked", gone)
        .build()
        .toString();
  }

  /**
   * The newest version of a plugin that works here and was not revoked, or just the one asked for.
   *
   * @param version empty for the newest
   */
  public Offer pick(String id, String version, Trust trust) {
    List<Offer> known = offers.stream().filter(offer -> offer.id().equals(id)).toList();
    if (known.isEmpty()) {
      throw new CannotGoOn("The catalogue has no plugin " + id + ".");
    }
    SemanticVersion spi = SemanticVersion.parse(SpiVersion.NOW);
    return known.stream()
        .filter(
            offer ->
                version.isEmpty()
                    ? offer.spi().includes(spi)
                        && !offer.version().isBefore()
                        && trust.revocation(id, offer.version()).isEmpty()
                    : offer.version().text().equals(version))
        .max(Comparator.comparing(Offer::version))
        .orElseThrow(
            () ->
                new CannotGoOn(
                    version.isEmpty()
                        ? "The catalogue has no version of " + id + " that works here."
                        : "The catalogue has no " + id + " " + version + "."));
  }
}
