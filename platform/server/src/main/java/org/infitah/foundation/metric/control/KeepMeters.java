package org.infitah.foundation.metric.control;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.metric.Happening;
import org.infitah.foundation.metric.Meters;
import org.infitah.foundation.persistence.PoolUse;

/**
 * All meters of this node. No label takes its values from a caller: routes are ours, tenants are
 * those of the register, and of each label there are only so many.
 */
@ApplicationScoped
public class KeepMeters implements Meters {

  private static final int MOST_ROUTES = 600;
  private static final int MOST_KINDS = 50;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Bounded routes = new Bounded(MOST_ROUTES);
  private final Bounded kinds = new Bounded(MOST_KINDS);
  private final Bounded plugins = new Bounded(MOST_KINDS);

  private Bounded tenants = new Bounded(0);
  private MultiGauge stored = MultiGauge.builder("infitah.tenant.storage.bytes").register(registry);
  private MultiGauge waiting =
      MultiGauge.builder("infitah.tenant.mails.waiting").register(registry);

  /** For the container's proxy alone. */
  protected KeepMeters() {}

  @Inject
  KeepMeters(@ConfigProperty(name = "infitah.metrics.tenants", defaultValue = "200") int most) {
    this.tenants = new Bounded(most);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    Gauge.builder("infitah.database.connections.lent", PoolUse::lent).register(registry);
    Gauge.builder("infitah.database.connections.taken", PoolUse::taken).register(registry);
    Gauge.builder("infitah.database.connections.wait.seconds", PoolUse::waitedSeconds)
        .register(registry);
  }

  /** A request that was answered. */
  public void request(String method, String route, String tenant, int status, Duration took) {
    Timer.builder("infitah.requests")
        .tags("method", method, "route", routes.of(route), "status", status / 100 + "xx")
        .register(registry)
        .record(took);
    Counter.builder("infitah.tenant.requests")
        .tags("tenant", tenants.of(tenant), "outcome", outcome(status))
        .register(registry)
        .increment();
  }

  private static String outcome(int status) {
    return status >= 500 ? "failed" : status >= 400 ? "refused" : "good";
  }

  @Override
  public void count(Happening what, String kind) {
    Counter.builder(what.meter()).tag(what.label(), kinds.of(kind)).register(registry).increment();
  }

  @Override
  public void call(String plugin, String outcome, Duration took) {
    Timer.builder("infitah.plugin.calls")
        .tags("plugin", plugins.of(plugin), "outcome", outcome)
        .register(registry)
        .record(took);
  }

  @Override
  public void show(String meter, Supplier<Number> number) {
    Gauge.builder(meter, number).register(registry);
  }

  /** What tenants have published of themselves: their files' bytes, and the mails that wait. */
  void published(Map<String, Long> bytes, Map<String, Long> mails) {
    register(stored, bytes);
    register(waiting, mails);
  }

  private void register(MultiGauge gauge, Map<String, Long> numbers) {
    Map<String, Long> bounded = new TreeMap<>();
    numbers.forEach((tenant, number) -> bounded.merge(tenants.of(tenant), number, Long::sum));
    gauge.register(
        bounded.entrySet().stream()
            .map(each -> MultiGauge.Row.of(Tags.of("tenant", each.getKey()), each.getValue()))
            .toList(),
        true);
  }

  String text() {
    return registry.scrape();
  }
}
