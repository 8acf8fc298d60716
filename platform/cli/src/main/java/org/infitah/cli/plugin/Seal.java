package org.infitah.cli.plugin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.infitah.cli.CannotGoOn;

/**
 * What the publisher of a plugin signs for; lies beside the JAR as {@code <name of the JAR>.seal}.
 *
 * @param size of the JAR in bytes
 * @param sha512 of the JAR, in hexadecimal digits
 * @param spi the versions of the SPI it works with
 * @param capabilities what it asks the platform for
 */
public record Seal(
    String id,
    SemanticVersion version,
    long size,
    String sha512,
    VersionRange spi,
    List<Capability> capabilities) {

  /** What its words are signed for. */
  static final String PURPOSE = "infitah plugin";

  static final String ENDING = ".seal";
  static final int LONGEST = 64 << 10;

  private static final int FORMAT = 1;

  public Seal {
    capabilities = List.copyOf(capabilities);
  }

  /** Where the seal of a JAR lies. */
  public static Path of(Path jar) {
    return jar.resolveSibling(jar.getFileName() + ENDING);
  }

  String words() {
    JsonArrayBuilder asked = Json.createArrayBuilder();
    capabilities.forEach(capability -> asked.add(capability.name()));
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("id", id)
        .add("version", version.text())
        .add("size", size)
        .add("sha512", sha512)
        .add("spi", spi.text())
        .add("capabilities", asked)
        .build()
        .toString();
  }

  static Seal read(String words) {
    try (JsonReader reader = Json.createReader(new StringReader(words))) {
      JsonObject object = reader.readObject();
      if (object.getInt("format") != FORMAT) {
        throw new CannotGoOn(
            "The seal has the form " + object.getInt("format") + "; known is " + FORMAT + ".");
      }
      return new Seal(
          object.getString("id"),
          SemanticVersion.parse(object.getString("version")),
          object.getJsonNumber("size").longValueExact(),
          object.getString("sha512"),
          VersionRange.parse(object.getString("spi")),
          object.getJsonArray("capabilities").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .map(Capability::new)
              .toList());
    } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
      throw new CannotGoOn("The seal cannot be read.", e);
    }
  }

  @Override
  public String toString() {
    return id + " " + version;
  }
}
