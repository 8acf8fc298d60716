package org.infitah.spi.http;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of another host.
 *
 * @param method {@code GET}, {@code POST}, {@code PUT} or {@code DELETE}
 * @param headers by name, without those HTTP sets itself
 * @param body what is sent along, at most 1 MiB; empty for none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Question(String method, URI address, Map<String, String> headers, byte[] body) {

  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");
  private static final int LARGEST = 1 << 20;

  public Question {
    headers = Map.copyOf(headers);
    if (!METHODS.contains(method)) {
      throw new IllegalArgumentException("not a method: " + method);
    }
    if (address.getHost() == null || address.getUserInfo() != null) {
      throw new IllegalArgumentException("an address with a host and without a user is needed");
    }
    if (body.length > LARGEST) {
      throw new IllegalArgumentException("too large a body");
    }
  }

  public static Question get(URI address) {
    return new Question("GET", address, Map.of(), new byte[0]);
  }

  /** JSON that is brought somewhere. */
  public static Question post(URI address, byte[] json) {
    return new Question("POST", address, Map.of("Content-Type", "application/json"), json);
  }

  /** The same with one more header. */
  public Question with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Question(method, address, more, body);
  }
}
