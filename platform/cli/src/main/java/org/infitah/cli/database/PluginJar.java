package org.infitah.cli.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.infitah.cli.CannotGoOn;

/**
 * What a plugin's JAR says of itself.
 *
 * @param sha512 of its bytes, in hexadecimal
 * @param names what people call it, by language
 */
record PluginJar(Path path, String id, String version, String sha512, Map<String, String> names) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,40}");
  private static final String FACE = "META-INF/services/org.infitah.spi.InfitahPlugin";

  private static final String SCRIPTS = "db/plugin/";

  PluginJar {
    names = Map.copyOf(names);
  }

  static PluginJar read(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      String id = said(jar, path, "Plugin-Id");
      if (!ID.matcher(id).matches()) {
        throw new CannotGoOn(path + ": \"" + id + "\" is no id of a plugin.");
      }
      return new PluginJar(
          path, id, said(jar, path, "Plugin-Version"), hash(path), names(jar, path));
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
    String value =
        jar.getManifest() == null ? null : jar.getManifest().getMainAttributes().getValue(key);
    if (value == null) {
      throw new CannotGoOn(path + " is no plugin: its manifest has no " + key + ".");
    }
    return value;
  }

  private static String hash(Path path) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(path)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its name stands beside its face as {@code <package>.name}, in Arabic and French at least. */
  private static Map<String, String> names(JarFile jar, Path path) throws IOException {
    String face = face(jar, path);
    String room = face.substring(0, Math.max(0, face.lastIndexOf('.')));
    String key = room.substring(room.lastIndexOf('.') + 1) + ".name";
    Map<String, String> names = new TreeMap<>();
    for (String language : new String[] {"ar", "fr", "zgh"}) {
      String file = room.replace('.', '/') + "/messages_" + language + ".properties";
      String name = messages(jar, file).getProperty(key);
      if (name != null) {
        names.put(language, name);
      } else if (!"zgh".equals(language)) {
        throw new CannotGoOn(path + " has no name: " + key + " is missing in " + file + ".");
      }
    }
    return names;
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
