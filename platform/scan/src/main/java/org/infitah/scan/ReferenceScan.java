package org.infitah.scan;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads every class of a plugin and finds what it refers to and may not. It looks at all names in a
 * class's constant pool, also those in annotations and signatures, which the virtual machine would
 * pass over in silence.
 */
final class ReferenceScan {

  private static final String CLASS = ".class";
  private static final Pattern NAMED = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");
  private static final Pattern DESCRIPTOR = Pattern.compile("[\\w$/;<>()\\[+*:.-]+");

  private ReferenceScan() {}

  /** The classes that refer to something hidden, each with what it refers to. */
  static Map<String, Set<String>> hiddenReferences(Map<String, byte[]> classes) {
    Map<String, Set<String>> referring = new TreeMap<>();
    Set<String> own = new TreeSet<>();
    classes.forEach(
        (entry, bytes) -> {
          String name = className(entry);
          own.add(name);
          try {
            referring
                .computeIfAbsent(name, n -> new TreeSet<>())
                .addAll(references(new DataInputStream(new ByteArrayInputStream(bytes))));
          } catch (IOException | IndexOutOfBoundsException e) {
            throw new UnreadableClass(entry + " is no class: " + e.getMessage(), e);
          }
        });
    referring.values().forEach(names -> names.removeIf(name -> allowed(name, own)));
    own.stream()
        .filter(VisibleClasses::allows)
        .forEach(
            name ->
                referring
                    .computeIfAbsent(name, n -> new TreeSet<>())
                    .add("itself, a name of the platform"));
    referring.values().removeIf(Set::isEmpty);
    return referring;
  }

  private static boolean allowed(String name, Set<String> own) {
    return own.contains(name) || VisibleClasses.allows(name);
  }

  private static String className(String path) {
    return path.substring(0, path.length() - CLASS.length())
        .replaceFirst("^META-INF/versions/\\d+/", "")
        .replace('/', '.');
  }

  private static Set<String> references(DataInputStream in) throws IOException {
    if (in.readInt() != 0xCAFEBABE) {
      throw new IOException("not a class");
    }
    in.readInt();
    ConstantPool pool = ConstantPool.read(in);
    Set<String> names = new TreeSet<>(pool.classes());
    pool.members().stream().filter(VisibleClasses::leavesTheProcess).forEach(names::add);
    for (String text : pool.texts()) {
      if (DESCRIPTOR.matcher(text).matches()) {
        for (Matcher found = NAMED.matcher(text); found.find(); ) {
          names.add(found.group(1).replace('/', '.'));
        }
      }
    }
    return names;
  }
}
