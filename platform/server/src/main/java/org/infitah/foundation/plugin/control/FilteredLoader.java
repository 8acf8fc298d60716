package org.infitah.foundation.plugin.control;

/**
 * Stands between a plugin and the platform: shows the JDK and the visible classes, and no resource
 * at all.
 */
final class FilteredLoader extends ClassLoader {

  private final ClassLoader host;

  FilteredLoader(ClassLoader host) {
    super("shown-to-plugins", ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (VisibleClasses.showsHost(name)) {
      return host.loadClass(name);
    }
    throw new ClassNotFoundException(name + " is not shown to plugins");
  }
}
