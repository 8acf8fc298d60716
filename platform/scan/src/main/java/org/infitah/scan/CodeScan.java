package org.infitah.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** All that is wrong with a plugin's code, found without running any of it. */
public final class CodeScan {

  private static final String CLASS = ".class";

  /** By these a manifest has other code loaded than what lies in the JAR and was read. */
  private static final List<String> BRINGS_MORE =
      List.of("Class-Path", "Launcher-Agent-Class", "Premain-Class", "Agent-Class");

  private CodeScan() {}

  /**
   * Reads a JAR.
   *
   * @throws UnreadableClass when something in it is no class although it is named like one
   */
  public static List<Finding> findings(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      return findings(
          classes(jar), manifest == null ? new Attributes() : manifest.getMainAttributes());
    }
  }

  static Map<String, byte[]> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Map<String, byte[]> classes = new TreeMap<>();
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (isClass(entry.getName())) {
          try (InputStream in = file.getInputStream(entry)) {
            classes.put(entry.getName(), in.readAllBytes());
          }
        }
      }
      return classes;
    }
  }

  /**
   * Reads classes that were taken out of a JAR already.
   *
   * @param classes by the name of their entry
   * @param said the main attributes of the JAR's manifest
   * @throws UnreadableClass when something in it is no class although it is named like one
   */
  public static List<Finding> findings(Map<String, byte[]> classes, Attributes said) {
    Map<String, byte[]> read = new TreeMap<>(classes);
    read.keySet().removeIf(name -> !isClass(name));
    List<Finding> findings = new ArrayList<>();
    BRINGS_MORE.stream()
        .filter(key -> said.getValue(key) != null)
        .map(key -> new Finding("its manifest", "", key, Reason.HIDDEN))
        .forEach(findings::add);
    List<Finding> calls = CallScan.findings(read);
    ReferenceScan.hiddenReferences(read)
        .forEach(
            (type, hidden) ->
                hidden.stream()
                    .map(name -> new Finding(type, "", name, Reason.HIDDEN))
                    .filter(finding -> calls.stream().noneMatch(call -> says(call, finding)))
                    .forEach(findings::add));
    findings.addAll(calls);
    return List.copyOf(findings);
  }

  /** Whether a call names already what was found hidden, and better. */
  private static boolean says(Finding call, Finding hidden) {
    return call.type().equals(hidden.type())
        && (call.calls() + ".").startsWith(hidden.calls() + ".");
  }

  private static boolean isClass(String name) {
    return name.endsWith(CLASS) && !name.endsWith("module-info.class");
  }
}
