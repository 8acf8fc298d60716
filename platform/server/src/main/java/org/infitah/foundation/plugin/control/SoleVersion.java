package org.infitah.foundation.plugin.control;

import java.nio.file.Path;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;

/**
 * PF4J for one version of one plugin. Two versions of a plugin can live side by side only in
 * managers of their own, which is what lets one replace the other without a failed request.
 */
final class SoleVersion extends JarPluginManager {

  private final Path jar;
  private String id = "";

  SoleVersion(Path jar) {
    super(jar.toAbsolutePath().getParent());
    this.jar = jar;
  }

  /** Loads the JAR and answers the loader of its classes. */
  ModuleLoader load() {
    id = loadPlugin(jar);
    startPlugin(id);
    return (ModuleLoader) getPluginClassLoader(id);
  }

  /** Unloads what was loaded, if anything was. */
  void unload() {
    if (!id.isEmpty()) {
      unloadPlugin(id);
    }
  }

  @Override
  protected PluginLoader createPluginLoader() {
    return new JarPluginLoader(this) {
      @Override
      public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
        ClassLoader shown = new FilteredLoader(SoleVersion.class.getClassLoader());
        ModuleLoader loader = new ModuleLoader(pluginManager, descriptor, shown);
        loader.addFile(path.toFile());
        return loader;
      }
    };
  }

  /** Plugins do not see PF4J, so none can extend its class. */
  @Override
  protected PluginFactory createPluginFactory() {
    return wrapper -> new Plugin() {};
  }
}
