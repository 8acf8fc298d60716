package org.infitah.foundation.metric.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.metric.TenantNumbers;
import org.infitah.foundation.problem.NotFound;

/** Shows the numbers to whoever has the operator's key; for all others there is nothing. */
@Dependent
public class ShowMeters {

  private final KeepMeters meters;
  private final TenantNumbers tenants;
  private final Optional<String> key;

  @Inject
  ShowMeters(
      KeepMeters meters,
      TenantNumbers tenants,
      @ConfigProperty(name = "infitah.metrics.key") Optional<String> key) {
    this.meters = meters;
    this.tenants = tenants;
    this.key = key.filter(text -> !text.isBlank());
  }

  /**
   * The numbers as Prometheus reads them.
   *
   * @param authorization as it was sent
   */
  public String show(String authorization) {
    if (key.filter(known -> isSame("Bearer " + known, authorization)).isEmpty()) {
      throw new NotFound();
    }
    List<TenantNumbers.Numbers> published = tenants.published();
    meters.published(
        numbers(published, TenantNumbers.Numbers::stored),
        numbers(published, TenantNumbers.Numbers::waiting));
    return meters.text();
  }

  private static Map<String, Long> numbers(
      List<TenantNumbers.Numbers> published, ToLongFunction<TenantNumbers.Numbers> number) {
    return published.stream()
        .collect(Collectors.toMap(TenantNumbers.Numbers::alias, number::applyAsLong, Long::sum));
  }

  private static boolean isSame(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
