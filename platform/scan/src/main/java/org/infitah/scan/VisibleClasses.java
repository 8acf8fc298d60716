package org.infitah.scan;

import java.util.List;
import java.util.Set;

/**
 * What a plugin may see besides itself and the JDK. An annotation whose class is hidden would
 * vanish without a word, so whoever loads by this list must also refuse by it.
 */
public final class VisibleClasses {

  private static final List<String> OF_THE_HOST =
      List.of(
          "org.infitah.spi.",
          "jakarta.ws.rs.",
          "jakarta.persistence.",
          "jakarta.validation.",
          "jakarta.json.bind.",
          "gg.jte.",
          "org.jspecify.annotations.");

  /** Parts of the JDK that lead around the platform: its pool, its beans, its process. */
  private static final List<String> AROUND_THE_HOST =
      List.of("java.sql.", "java.rmi.", "java.lang.instrument.", "java.lang.management.");

  /** What ends or leaves the process all plugins share; a name here is a class or its method. */
  private static final Set<String> BEYOND_THE_PROCESS =
      Set.of(
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessHandle",
          "java.lang.Runtime",
          "java.lang.System.exit",
          "java.lang.System.load",
          "java.lang.System.loadLibrary",
          "java.lang.System.setErr",
          "java.lang.System.setIn",
          "java.lang.System.setOut",
          "java.lang.System.setProperties",
          "java.lang.System.setProperty",
          "java.lang.System.setSecurityManager");

  private VisibleClasses() {}

  /** Whether the platform shows this class. */
  public static boolean showsHost(String name) {
    return OF_THE_HOST.stream().anyMatch(name::startsWith);
  }

  /** Whether this class or method reaches beyond the process, or ends it. */
  static boolean leavesTheProcess(String name) {
    return BEYOND_THE_PROCESS.contains(name);
  }

  /** Whether a plugin may refer to this class, or method of one, unless it is its own. */
  static boolean allows(String name) {
    return showsHost(name)
        || (name.startsWith("java.")
            && AROUND_THE_HOST.stream().noneMatch(name::startsWith)
            && !leavesTheProcess(name));
  }
}
