package org.infitah.tests.isolation;

import java.util.List;
import java.util.stream.Stream;

/** The headers by which a client may pretend to have come another way. */
final class Claims {

  private Claims() {}

  private static String label(String host) {
    return host.contains(".") ? host.substring(0, host.indexOf('.')) : host;
  }

  static List<List<String>> ofBeing(String host) {
    return Stream.of(
            List.of("X-Forwarded-Host", host),
            List.of("X-Tenant", label(host)),
            List.of("Forwarded", "host=" + host + ";proto=https"),
            List.of("X-Forwarded-Server", host),
            List.of("X-Original-Host", host),
            List.of("X-Host", host),
            List.of("X-Original-URL", "http://" + host + "/fr"),
            List.of("X-Rewrite-URL", "/fr"),
            List.of("X-Tenant-Id", "7"),
            List.of("X-Organization", label(host)),
            List.of("X-Forwarded-For", "127.0.0.1"),
            List.of("X-Real-IP", "127.0.0.1"),
            List.of("X-HTTP-Host-Override", host),
            List.of("Origin", "http://" + host),
            List.of("Referer", "http://" + host + "/fr"))
        .toList();
  }
}
