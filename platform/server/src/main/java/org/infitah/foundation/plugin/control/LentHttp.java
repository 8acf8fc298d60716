package org.infitah.foundation.plugin.control;

import java.util.Locale;
import java.util.Set;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.foundation.persistence.ReadOnly;
import org.infitah.spi.http.Outgoing;
import org.infitah.spi.http.Question;
import org.infitah.spi.http.Reply;
import org.infitah.spi.http.Unanswered;

/** Lets a plugin ask the hosts its manifest names, and records that it did. */
final class LentHttp implements Outgoing {

  private final HostedPlugin plugin;
  private final OtherHosts hosts;
  private final Lending lending;

  LentHttp(HostedPlugin plugin, OtherHosts hosts, Lending lending) {
    this.plugin = plugin;
    this.hosts = hosts;
    this.lending = lending;
  }

  @Override
  public Reply send(Question question) throws Unanswered {
    String host = question.address().getHost().toLowerCase(Locale.ROOT);
    lending.require(plugin, "http:" + host);
    if (ReadOnly.wanted()) {
      throw new IllegalStateException("no other host is asked for somebody who only reads");
    }
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      lending
          .audit()
          .record(
              new Act(
                  "extension.used",
                  "module:" + plugin.id(),
                  Set.of(),
                  plugin.id() + " http:" + host));
    }
    return hosts.send(question);
  }
}
