package org.infitah.cli.plugin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;

/**
 * Whose word an installation takes, and which it takes no more: a file the operator writes. A key
 * is pinned for plugins by name, so that no publisher replaces another's.
 *
 * @param own the public key of this machine, which seals what it builds; empty when it has none
 */
public record Trust(
    List<Publisher> publishers,
    List<String> catalogues,
    Set<String> revokedKeys,
    List<Revoked> revoked,
    List<Return> returns,
    String own) {

  private static final String ALL = "*";

  public Trust {
    publishers = List.copyOf(publishers);
    catalogues = List.copyOf(catalogues);
    revokedKeys = Set.copyOf(revokedKeys);
    revoked = List.copyOf(revoked);
    returns = List.copyOf(returns);
  }

  /** Somebody who signs plugins: who, with what public key, and which ones. */
  public record Publisher(String name, String key, List<String> plugins) {

    boolean mayPublish(String plugin) {
      return plugins.contains(ALL) || plugins.contains(plugin);
    }
  }

  /** Versions of a plugin that must not run any more. */
  public record Revoked(String plugin, VersionRange versions, String reason) {}

  /** An older version that may follow a newer one. */
  public record Return(String plugin, SemanticVersion to) {}

  /** Nobody's word. */
  public static Trust nobody() {
    return new Trust(List.of(), List.of(), Set.of(), List.of(), List.of(), "");
  }

  /** With a key of this machine's own, for everything it builds. */
  public Trust andOwn(SigningKey own) {
    List<Publisher> all = new ArrayList<>(publishers);
    all.add(new Publisher("this machine", own.told(), List.of(ALL)));
    return new Trust(all, catalogues, revokedKeys, revoked, returns, own.told());
  }

  /** With what a catalogue has revoked, for an installation from it. */
  public Trust andRevoked(List<Revoked> more) {
    List<Revoked> all = new ArrayList<>(revoked);
    all.addAll(more);
    return new Trust(publishers, catalogues, revokedKeys, all, returns, own);
  }

  /** Whether it is a build this machine made itself, which comes anew under the same version. */
  boolean isOwnBuild(Seal words, Publisher by) {
    return !own.isEmpty() && by.key().equals(own) && words.version().isSnapshot();
  }

  public Optional<Publisher> publisher(String key) {
    return publishers.stream().filter(publisher -> publisher.key().equals(key)).findFirst();
  }

  Optional<Revoked> revocation(String plugin, SemanticVersion version) {
    return revoked.stream()
        .filter(each -> each.plugin().equals(plugin) && each.versions().includes(version))
        .findFirst();
  }

  /** Why a version that runs must not run any longer, if so. */
  Optional<String> objection(String plugin, String version, String key) {
    if (revokedKeys.contains(key)) {
      return Optional.of("the key it was signed with is revoked");
    }
    return revocation(plugin, SemanticVersion.parse(version)).map(Revoked::reason);
  }

  boolean letsReturn(String plugin, SemanticVersion to) {
    return returns.contains(new Return(plugin, to));
  }

  /** Whether a version is newer than one the operator went back to. */
  boolean isLeftBehind(String plugin, SemanticVersion version) {
    return returns.stream()
        .filter(each -> each.plugin().equals(plugin))
        .anyMatch(each -> version.compareTo(each.to()) > 0);
  }

  /**
   * Reads the file.
   *
   * @throws CannotGoOn when anything in it is not understood: a key that is not read is not revoked
   */
  public static Trust read(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(new StringReader(Files.readString(file)))) {
      JsonObject all = reader.readObject();
      knows(file, all, Set.of("publishers", "catalogues", "revoked_keys", "revoked", "returns"));
      List<Publisher> publishers = new ArrayList<>();
      for (JsonObject each : objects(all, "publishers")) {
        knows(file, each, Set.of("name", "key", "plugins"));
        publishers.add(
            new Publisher(
                each.getString("name"),
                key(each.getString("key")),
                texts(each.getJsonArray("plugins"))));
      }
      List<Revoked> revoked = new ArrayList<>();
      for (JsonObject each : objects(all, "revoked")) {
        knows(file, each, Set.of("plugin", "versions", "reason"));
        revoked.add(revoked(each));
      }
      List<Return> returns = new ArrayList<>();
      for (JsonObject each : objects(all, "returns")) {
        knows(file, each, Set.of("plugin", "to"));
        returns.add(
            new Return(each.getString("plugin"), SemanticVersion.parse(each.getString("to"))));
      }
      return new Trust(
          publishers,
          keys(all, "catalogues"),
          Set.copyOf(keys(all, "revoked_keys")),
          revoked,
          returns,
          "");
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new CannotGoOn(file + " cannot be read as a file of publishers.", e);
    }
  }

  static Revoked revoked(JsonObject each) {
    return new Revoked(
        each.getString("plugin"),
        VersionRange.parse(each.getString("versions")),
        each.getString("reason"));
  }

  private static void knows(Path file, JsonObject object, Set<String> keys) {
    object.keySet().stream()
        .filter(key -> !keys.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new CannotGoOn(
                  file + ": \"" + key + "\" is nothing a file of publishers says.");
            });
  }

  private static List<JsonObject> objects(JsonObject all, String key) {
    return all.containsKey(key) ? all.getJsonArray(key).getValuesAs(JsonObject.class) : List.of();
  }

  private static List<String> keys(JsonObject all, String name) {
    return all.containsKey(name)
        ? texts(all.getJsonArray(name)).stream().map(Trust::key).distinct().toList()
        : List.of();
  }

  /** A key written another way is still the same key. */
  private static String key(String text) {
    return SigningKey.text(SigningKey.parse(text));
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
