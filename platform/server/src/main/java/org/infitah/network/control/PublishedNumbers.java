package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.foundation.metric.TenantNumbers;
import org.infitah.foundation.persistence.NetworkDatabase;

/** Reads for the operator what each tenant's own job has counted. */
@Dependent
public class PublishedNumbers implements TenantNumbers {

  private final NetworkDatabase published;

  @Inject
  PublishedNumbers(NetworkDatabase published) {
    this.published = published;
  }

  @Override
  public List<Numbers> published() {
    return published.list(
        "select alias, stored, mails_waiting from net.vitals order by alias",
        query -> {},
        row -> new Numbers(row.getString(1), row.getLong(2), row.getLong(3)));
  }
}
