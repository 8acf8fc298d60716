package org.infitah.cli.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.Digests;

/**
 * What a plugin's JAR says of itself.
 *
 * @param sha512 of its bytes, in hexadecimal
 * @param words what people read about it
 * @param provider who answers for it; empty when nobody says so
 * @param requires the plugins it cannot work without
 */
public record PluginJar(
    Path path,
    String id,
    String version,
    String sha512,
    Words words,
    String provider,
    Set<String> requires) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}");
  private static final String FACE = "META-INF/services/org.infitah.spi.InfitahPlugin";

  private static final String SCRIPTS = "db/plugin/";

  public PluginJar {
    requires = Set.copyOf(requires);
  }

  /**
   * What people read about a plugin, by language.
   *
   * @param names what they call it
   * @param summary what it does; empty when it does not say so
   */
  public record Words(Map<String, String> names, Map<String, String> summary) {

    public Words {
      names = Map.copyOf(names);
      summary = Map.copyOf(summary);
    }
  }

  /**
   * Reads it.
   *
   * @throws CannotGoOn when it does not say what a plugin says of itself
   */
  public static PluginJar read(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      String id = said(jar, path, "Plugin-Id");
      if (!ID.matcher(id).matches()) {
        throw new CannotGoOn(path + ": \"" + id + "\" is no id of a plugin.");
      }
      return new PluginJar(
          path,
          id,
          said(jar, path, "Plugin-Version"),
          Digests.sha512(Files.readAllBytes(path)),
          words(jar, path),
          find(jar, "Plugin-Provider").orElse("").strip(),
          required(find(jar, "Plugin-Needs").orElse(""), path, id));
    } catch (ZipException e) {
      throw new CannotGoOn(path + " is no JAR: " + e.getMessage(), e);
    }
  }

  /** Its schema, and the role its code runs as. */
  String role() {
    return "plugin_" + id.replace('-', '_');
  }

  /** Copies its migrations into an empty folder and says how many there are. */
  int layOutScripts(Path folder) throws IOException {
    int count = 0;
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        if (entry.isDirectory() || !entry.getName().startsWith(SCRIPTS)) {
          continue;
        }
        String name = entry.getName().substring(SCRIPTS.length());
        if (!name.matches("[A-Za-z0-9_.]+\\.sql")) {
          throw new CannotGoOn(path + ": " + entry.getName() + " is no script of a migration.");
        }
        try (InputStream in = jar.getInputStream(entry)) {
          Files.copy(in, folder.resolve(name));
        }
        count++;
      }
    }
    return count;
  }

  private static String said(JarFile jar, Path path, String key) throws IOException {
    return find(jar, key)
        .orElseThrow(
            () -> new CannotGoOn(path + " is no plugin: its manifest has no " + key + "."));
  }

  private static Optional<String> find(JarFile jar, String key) throws IOException {
    return Optional.ofNullable(jar.getManifest())
        .map(manifest -> manifest.getMainAttributes().getValue(key));
  }

  /** Ids, parted by commas. */
  private static Set<String> required(String said, Path path, String id) {
    Set<String> required = new TreeSet<>();
    for (String each : said.split(",", -1)) {
      String other = each.strip();
      if (!other.isEmpty()) {
        if (!ID.matcher(other).matches() || other.equals(id)) {
          throw new CannotGoOn(path + " needs \"" + other + "\", which is no other plugin.");
        }
        required.add(other);
      }
    }
    return required;
  }

  /**
   * Its words stand beside its face: {@code <package>.name}, in Arabic and French at least, and
   * {@code <package>.summary}, in both or not at all.
   */
  private static Words words(JarFile jar, Path path) throws IOException {
    String face = face(jar, path);
    String room = face.substring(0, Math.max(0, face.lastIndexOf('.')));
    String key = room.substring(room.lastIndexOf('.') + 1);
    Map<String, Properties> messages = new TreeMap<>();
    for (String language : new String[] {"ar", "fr", "zgh"}) {
      messages.put(
          language,
          messages(jar, room.replace('.', '/') + "/messages_" + language + ".properties"));
    }
    Map<String, String> names = values(messages, key + ".name");
    Map<String, String> summary = values(messages, key + ".summary");
    for (String language : new String[] {"ar", "fr"}) {
      if (!names.containsKey(language)) {
        throw new CannotGoOn(
            path
                + " has no name: "
                + key
                + ".name is missing in "
                + room.replace('.', '/')
                + "/messages_"
                + language
                + ".properties.");
      }
      if (!summary.isEmpty() && !summary.containsKey(language)) {
        throw new CannotGoOn(
            path + " says in one language only what it does: " + key + ".summary, " + language);
      }
    }
    return new Words(names, summary);
  }

  private static Map<String, String> values(Map<String, Properties> messages, String key) {
    Map<String, String> values = new TreeMap<>();
    messages.forEach(
        (language, words) -> {
          String value = words.getProperty(key, "").strip();
          if (!value.isEmpty()) {
            values.put(language, value);
          }
        });
    return values;
  }

  private static String face(JarFile jar, Path path) throws IOException {
    JarEntry entry = jar.getJarEntry(FACE);
    if (entry == null) {
      throw new CannotGoOn(path + " is no plugin: it has no " + FACE + ".");
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .findFirst()
          .orElseThrow(() -> new CannotGoOn(path + " is no plugin: " + FACE + " is empty."));
    }
  }

  private static Properties messages(JarFile jar, String file) throws IOException {
    Properties messages = new Properties();
    JarEntry entry = jar.getJarEntry(file);
    if (entry != null) {
      try (InputStream in = jar.getInputStream(entry)) {
        messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    }
    return messages;
  }
}
