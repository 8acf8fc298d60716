package org.infitah.foundation.limit.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.limit.entity.Left;
import org.infitah.foundation.limit.entity.Rate;

/** Who has how much left, on this node. The oldest are forgotten when they are too many. */
@ApplicationScoped
public class Rates {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST = 100_000;

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(HOUR).build();

  private Rate address;
  private Rate account;
  private Rate tenant;
  private Rate openForm;
  private Rate effortless;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Rates() {}

  @Inject
  Rates(
      @ConfigProperty(name = "infitah.rate.address", defaultValue = "1200") long address,
      @ConfigProperty(name = "infitah.rate.account", defaultValue = "600") long account,
      @ConfigProperty(name = "infitah.rate.tenant", defaultValue = "12000") long tenant,
      @ConfigProperty(name = "infitah.rate.open.form", defaultValue = "10") long openForm,
      @ConfigProperty(name = "infitah.rate.effortless.form", defaultValue = "30") long effortless) {
    this.address = new Rate("address", address, MINUTE);
    this.account = new Rate("account", account, MINUTE);
    this.tenant = new Rate("tenant", tenant, MINUTE);
    this.openForm = new Rate("form", openForm, HOUR);
    this.effortless = new Rate("effortless", effortless, HOUR);
  }

  /** A request of this address, at any tenant. */
  public Left ofAddress(String key) {
    return take(address, key);
  }

  /** A request of this account at this tenant. */
  public Left ofAccount(int tenant, String subject) {
    return take(account, tenant + " " + subject);
  }

  /** A request to this tenant, whoever makes it. */
  public Left ofTenant(int id) {
    return take(tenant, Integer.toString(id));
  }

  /** A form that this address sends to this tenant. */
  public Left ofOpenForm(int tenant, String key) {
    return take(openForm, tenant + " " + key);
  }

  /** A text that comes to one place from a stranger whose browser did no work for it. */
  Left ofEffortless(String here) {
    return take(effortless, here);
  }

  private Left take(Rate rate, String key) {
    ConsumptionProbe probe =
        buckets.get(new Key(rate.name(), key), k -> full(rate)).tryConsumeAndReturnRemaining(1);
    return new Left(
        rate,
        probe.isConsumed(),
        probe.getRemainingTokens(),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private static Bucket full(Rate rate) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(rate.most()).refillGreedy(rate.most(), rate.window()))
        .build();
  }

  private record Key(String rate, String of) {}
}
