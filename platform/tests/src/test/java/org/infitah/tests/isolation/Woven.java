package org.infitah.tests.isolation;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.pool.TypePool;
import org.infitah.tests.house.LiveServer;

/**
 * Weaves a mistake into a method of the running server while something is tried, then takes it out.
 */
final class Woven {

  private final LiveServer server;

  Woven(LiveServer server) {
    this.server = server;
  }

  /** What is tried meanwhile. */
  interface Trial {
    List<String> caught() throws Exception;
  }

  List<String> into(String type, String method, Class<?> mistake, Trial trial) throws Exception {
    String name = (type.startsWith("app.") ? "org.infitah." : "org.infitah.foundation.") + type;
    byte[] original = server.original(name);
    server.exchange(Map.of(name, woven(name, original, method, mistake)));
    try {
      return trial.caught();
    } finally {
      server.exchange(Map.of(name, original));
    }
  }

  private static byte[] woven(String name, byte[] original, String method, Class<?> mistake)
      throws IOException {
    ClassFileLocator locator =
        new ClassFileLocator.Compound(
            ClassFileLocator.Simple.of(name, original),
            ClassFileLocator.ForClassLoader.of(Woven.class.getClassLoader()));
    TypeDescription type = TypePool.Default.of(locator).describe(name).resolve();
    if (type.getDeclaredMethods().filter(named(method)).isEmpty()) {
      throw new IllegalStateException(name + " has no " + method + " any more");
    }
    // Nothing but bodies may change in a class that is loaded.
    return new ByteBuddy()
        .with(Implementation.Context.Disabled.Factory.INSTANCE)
        .decorate(type, locator)
        .visit(Advice.to(mistake).on(named(method)))
        .make()
        .getBytes();
  }
}
