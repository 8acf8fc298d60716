package org.infitah.texts;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which keys the server's code and templates name, and the operator's, and where. */
record TextUses(Map<String, Set<String>> files) {

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]*)\"");

  /** Every literal that begins as a key of one of these rooms does. */
  static TextUses of(Set<String> rooms) {
    Map<String, Set<String>> files = new TreeMap<>();
    for (Path file : SourceTree.files("platform/server/src/main/java", ".java", ".jte")) {
      collect(SourceTree.text(file), SourceTree.name(file), rooms, files);
    }
    // The operator leaves mails that the server sends.
    for (Path file :
        SourceTree.files("platform/cli/src/main/java/org/infitah/cli/operate", ".java")) {
      collect(SourceTree.text(file), SourceTree.name(file), rooms, files);
    }
    return new TextUses(files);
  }

  static TextUses in(String source, Set<String> rooms) {
    Map<String, Set<String>> files = new TreeMap<>();
    collect(source, "a source", rooms, files);
    return new TextUses(files);
  }

  private static void collect(
      String source, String name, Set<String> rooms, Map<String, Set<String>> files) {
    Matcher literal = LITERAL.matcher(source);
    while (literal.find()) {
      String key = literal.group(1);
      if (rooms.contains(key.substring(0, key.indexOf('.')))) {
        files.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
      }
    }
  }

  Set<String> literals() {
    return files.keySet();
  }
}
