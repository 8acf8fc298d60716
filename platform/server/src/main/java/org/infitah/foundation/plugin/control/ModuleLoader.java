package org.infitah.foundation.plugin.control;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.MethodTooLargeException;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/** Loads a plugin's classes, each with the questions about its time put into it. */
final class ModuleLoader extends PluginClassLoader {

  private final Set<String> own = ConcurrentHashMap.newKeySet();

  ModuleLoader(PluginManager manager, PluginDescriptor plugin, ClassLoader shown) {
    // The platform's classes before the plugin's: a JAR cannot put its own in their place.
    super(manager, plugin, shown, ClassLoadingStrategy.ADP);
  }

  /** Whether a class of this name is the plugin's own. */
  boolean owns(String name) {
    return own.contains(name);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    URL found = findResource(name.replace('.', '/') + ".class");
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    byte[] woven;
    try (InputStream in = found.openStream()) {
      woven = Weaver.weave(in.readAllBytes());
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    } catch (MethodTooLargeException e) {
      throw new ClassFormatError(e.getMessage());
    }
    own.add(name);
    return defineClass(name, woven, 0, woven.length);
  }
}
