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

  private final Set<Retired> retired = ConcurrentHashMap.newKeySet();

  private record Retired(String plugin, WeakReference<ClassLoader> loader) {}

  /** For the container's proxy alone. */
  protected KeptLoaders() {}

  @Inject
  KeptLoaders(Meters meters) {
    meters.show("infitah.plugin.loaders.kept", this::count);
  }

  void retired(String plugin, ClassLoader loader) {
    retired.add(new Retired(plugin, new WeakReference<>(loader)));
  }

  /** How many are held still. */
  int count() {
    forget();
    return retired.size();
  }

  /** How many of one plugin. */
  int count(String plugin) {
    forget();
    return (int) retired.stream().filter(each -> each.plugin().equals(plugin)).count();
  }

  private void forget() {
    retired.removeIf(each -> each.loader().refersTo(null));
  }
}
