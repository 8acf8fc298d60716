package org.infitah.tests.house;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a test tenant shows of itself in pictures, where no text can carry its mark. */
final class Pictures {

  private static final Map<CanaryTenant, List<String>> KNOWN = new ConcurrentHashMap<>();

  private Pictures() {}

  /** The bytes of each of them, as {@link Answer} tells bytes. */
  static List<String> of(CanaryTenant tenant) {
    return KNOWN.computeIfAbsent(tenant, Pictures::fetched);
  }

  private static List<String> fetched(CanaryTenant tenant) {
    return Stream.of("ar", "fr", "zgh")
        .map(language -> Http.on(tenant.host()).get("/assets/share-" + language + ".jpg"))
        .map(Pictures::checked)
        .toList();
  }

  private static String checked(Answer answer) {
    if (!answer.isGood() || answer.body().length() < 1000) {
      throw new IllegalStateException("no picture: " + answer.status());
    }
    return answer.body();
  }
}
