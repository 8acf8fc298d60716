package org.infitah.foundation.plugin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.infitah.foundation.metric.Meters;

/**
 * Counts the loaders of versions that no longer serve and that the virtual machine still holds: the
 * container's caches keep classes they have seen (decision 0036).
 */
@ApplicationScoped
public class KeptLoaders {

  private final Set<WeakReference<ClassLoader>> retired = ConcurrentHashMap.newKeySet();

  /** For the container's proxy alone. */
  protected KeptLoaders() {}

  @Inject
  KeptLoaders(Meters meters) {
    meters.show("infitah.plugin.loaders.kept", this::count);
  }

  void retired(ClassLoader loader) {
    retired.add(new WeakReference<>(loader));
  }

  /** How many are held still. */
  int count() {
    retired.removeIf(loader -> loader.refersTo(null));
    return retired.size();
  }
}
