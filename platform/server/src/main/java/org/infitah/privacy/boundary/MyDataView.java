package org.infitah.privacy.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What is held about oneself.
 *
 * @param modules how much each module keeps, by what it is called
 * @param request to be forgotten, the latest
 * @param token what its forms carry
 */
public record MyDataView(
    List<Held> held, Map<LocalText, Long> modules, Optional<Asked> request, String token) {

  public MyDataView {
    modules = Collections.unmodifiableMap(new LinkedHashMap<>(modules));
    held = List.copyOf(held);
  }

  /** So much of something; the kind is a part of a message's key. */
  public record Held(String kind, long rows) {}

  /** A request and where it stands. */
  public record Asked(String state, String on, String due, Optional<String> reason) {}

  /** Whether one may ask now. */
  public boolean mayAsk() {
    return request.filter(asked -> asked.state().equals("asked")).isEmpty();
  }
}
