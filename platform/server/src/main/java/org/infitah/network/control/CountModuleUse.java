package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.infitah.foundation.persistence.NetworkDatabase;
import org.infitah.network.ModuleUse;

/** Adds up what the portals have published. */
@Dependent
public class CountModuleUse implements ModuleUse {

  private static final int MOST = 500;

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

  @Override
  public List<Halted> halted() {
    return published.list(
        "select h ->> 'module', v.alias, cast(h ->> 'at' as timestamptz) as at, h ->> 'cause',"
            + " h ->> 'version' from net.vitals v, jsonb_array_elements(v.halted) h"
            + " order by at desc, v.alias limit ?",
        query -> query.setInt(1, MOST),
        row ->
            new Halted(
                row.getString(1),
                row.getString(2),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                row.getString(5)));
  }
}
