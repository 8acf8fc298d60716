package org.infitah.foundation.plugin.control;

import org.infitah.scan.VisibleClasses;

/**
 * Stands between a plugin and the platform: shows the JDK and the visible classes, and no resource
 * at all.
 */
final class FilteredLoader extends ClassLoader {

  /** Named by no plugin: it is put into their classes after they were read. */
  private static final String WOVEN_IN = Deadline.class.getName();

  private final ClassLoader host;

  FilteredLoader(ClassLoader host) {
    super("shown-to-plugins", ClassLoader.getPlatformClassLoader());
    this.host = host;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (VisibleClasses.showsHost(name) || name.equals(WOVEN_IN)) {
      return host.loadClass(name);
    }
    throw new ClassNotFoundException(name + " is not shown to plugins");
  }
}
