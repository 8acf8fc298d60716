package org.infitah.foundation.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The host a request was sent to, read strictly: exactly one {@code Host} header, letters, digits,
 * dots and hyphens, an optional port. Case and one trailing dot do not matter; forwarded headers
 * are not read at all.
 */
final class HostName {

  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

  private HostName() {}

  static Optional<String> of(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    if (hosts.size() != 1) {
      return Optional.empty();
    }
    Optional<String> named = parse(hosts.get(0));
    // An absolute request target overrides Host (RFC 9112 section 3.2.2); one that disagrees is
    // nobody's.
    String target = request.getServerName();
    return named.filter(name -> target != null && parse(target).filter(name::equals).isPresent());
  }

  static Optional<String> parse(String header) {
    String host = header.toLowerCase(Locale.ROOT);
    int colon = host.indexOf(':');
    if (colon >= 0) {
      if (!PORT.matcher(host.substring(colon + 1)).matches()) {
        return Optional.empty();
      }
      host = host.substring(0, colon);
    }
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    return NAME.matcher(host).matches() && !host.contains("..")
        ? Optional.of(host)
        : Optional.empty();
  }
}
