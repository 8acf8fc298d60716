package org.infitah.cli.archive;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infitah.cli.CannotGoOn;

/**
 * What an archive says of itself; its signature is over these words.
 *
 * @param id of this archive alone
 * @param madeAt when the tenant was as it is in it
 * @param tenant its row in the register of tenants, without its number
 * @param schemas the last migration of each schema its rows come from
 * @param leftOut what is not in it, and why
 * @param entries everything else in the file, by name
 * @param key the public key it was signed with
 */
public record Manifest(
    String id,
    String madeAt,
    JsonObject tenant,
    Map<String, String> schemas,
    Map<String, String> leftOut,
    Map<String, Entry> entries,
    String key) {

  /** What an archive of another form than ours would not say. */
  static final int FORMAT = 1;

  static final String NAME = "manifest.json";
  static final String SIGNATURE = "manifest.sig";

  /** What its words are signed for. */
  static final String PURPOSE = "infitah archive";

  /**
   * One file in it.
   *
   * @param rows how many lines it has; 0 for what has none
   * @param columns of the table whose rows it holds
   */
  public record Entry(long size, String sha512, long rows, List<String> columns) {}

  public String alias() {
    return tenant.getString("alias");
  }

  public String level() {
    return tenant.getString("level");
  }

  public String code() {
    return tenant.getString("code", "");
  }

  /** How many rows all its tables have. */
  public long rows() {
    return entries.values().stream().mapToLong(Entry::rows).sum();
  }

  /** How many of its entries are files that people brought. */
  public long files() {
    return entries.keySet().stream().filter(name -> name.startsWith("files/")).count();
  }

  byte[] bytes() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    entries.forEach(
        (name, entry) ->
            list.add(
                Json.createObjectBuilder()
                    .add("name", name)
                    .add("size", entry.size())
                    .add("sha512", entry.sha512())
                    .add("rows", entry.rows())
                    .add("columns", Json.createArrayBuilder(entry.columns()))));
    return Json.createObjectBuilder()
        .add("format", FORMAT)
        .add("id", id)
        .add("made_at", madeAt)
        .add("tenant", tenant)
        .add("schemas", object(schemas))
        .add("left_out", object(leftOut))
        .add("entries", list)
        .add("key", key)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObjectBuilder object(Map<String, String> texts) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    texts.forEach(object::add);
    return object;
  }

  static Manifest read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject object = reader.readObject();
      if (object.getInt("format") != FORMAT) {
        throw new CannotGoOn(
            "The archive has the form " + object.getInt("format") + "; known is " + FORMAT + ".");
      }
      Map<String, Entry> entries = new LinkedHashMap<>();
      for (JsonObject entry : object.getJsonArray("entries").getValuesAs(JsonObject.class)) {
        entries.put(entry.getString("name"), entry(entry));
      }
      return new Manifest(
          object.getString("id"),
          object.getString("made_at"),
          object.getJsonObject("tenant"),
          texts(object.getJsonObject("schemas")),
          texts(object.getJsonObject("left_out")),
          entries,
          object.getString("key"));
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new CannotGoOn("The archive's manifest cannot be read.", e);
    }
  }

  private static Entry entry(JsonObject entry) {
    List<String> columns = new ArrayList<>();
    for (JsonString column : entry.getJsonArray("columns").getValuesAs(JsonString.class)) {
      columns.add(column.getString());
    }
    return new Entry(
        entry.getJsonNumber("size").longValueExact(),
        entry.getString("sha512"),
        entry.getJsonNumber("rows").longValueExact(),
        List.copyOf(columns));
  }

  private static Map<String, String> texts(JsonObject object) {
    Map<String, String> texts = new TreeMap<>();
    object.forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
    return texts;
  }
}
