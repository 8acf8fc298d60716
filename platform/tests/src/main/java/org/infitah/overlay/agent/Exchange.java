package org.infitah.overlay.agent;

import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Redefines loaded classes by the class files of a directory, each named by its class. */
public final class Exchange {

  private static final String SUFFIX = ".class";

  private Exchange() {}

  /** Called by the virtual machine each time the agent is loaded. */
  public static void agentmain(String directory, Instrumentation machine)
      throws IOException, ClassNotFoundException, UnmodifiableClassException {
    List<ClassDefinition> definitions = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(Path.of(directory))) {
      files = listed.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      Class<?> known = loaded(machine, name.substring(0, name.length() - SUFFIX.length()));
      definitions.add(new ClassDefinition(known, bytes));
    }
    machine.redefineClasses(definitions.toArray(ClassDefinition[]::new));
  }

  private static Class<?> loaded(Instrumentation machine, String name)
      throws ClassNotFoundException {
    for (Class<?> each : machine.getAllLoadedClasses()) {
      if (each.getName().equals(name)) {
        return each;
      }
    }
    throw new ClassNotFoundException(name + " is not loaded");
  }
}
