package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.network.ModuleUse;

/** Adds up what the portals have published. */
@Dependent
public class CountModuleUse implements ModuleUse {

  private final NetworkDatabase published;

  @Inject
  CountModuleUse(NetworkDatabase published) {
    this.published = published;
  }

  @Override
  public Map<String, Long> portals() {
    return published
        .list(
            "select m, count(*) from net.vitals v, unnest(v.modules) m group by m",
            query -> {},
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
