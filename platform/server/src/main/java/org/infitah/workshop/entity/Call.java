package org.infitah.workshop.entity;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * What a meeting is called with.
 *
 * @param kind one of {@link #KINDS}
 * @param startsOn its first day, in Morocco
 * @param place where it is held, unless people join from afar
 * @param joinLink where those who have a place join from afar
 */
public record Call(
    String kind,
    LocalText title,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    Optional<LocalTime> from,
    Optional<LocalTime> to,
    Optional<LocalText> place,
    boolean remote,
    Optional<String> joinLink,
    Optional<LocalText> theme,
    List<Point> agenda) {

  /** What meetings there are. */
  public static final List<String> KINDS =
      List.of(
          "communication_meeting",
          "awareness_session",
          "remote_training",
          "co_creation_workshop",
          "network_meeting");

  /** How many points an agenda has at most. */
  public static final int MOST_POINTS = 30;

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_LINK = 500;

  public Call {
    agenda = List.copyOf(agenda);
  }

  /** A point of the agenda; its hours may be open. */
  public record Point(Optional<LocalTime> from, Optional<LocalTime> to, LocalText title) {

    private boolean ordered() {
      return to.isEmpty() || from.filter(begin -> !to.get().isBefore(begin)).isPresent();
    }
  }

  /** What must be put right before anybody can be called: the field, and why. */
  public Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!KINDS.contains(kind)) {
      wrong.put("kind", "kind");
    }
    if (!fits(title, LONGEST_TITLE)) {
      wrong.put("title", "long");
    }
    if (endsOn.filter(last -> last.isBefore(startsOn)).isPresent()) {
      wrong.put("endsOn", "order");
    }
    if (!hoursInOrder()) {
      wrong.put("to", "hours");
    }
    if (place.isEmpty() && !remote) {
      wrong.put("place", "place");
    } else if (place.filter(text -> !fits(text, LONGEST_TITLE)).isPresent()) {
      wrong.put("place", "long");
    }
    if (joinLink.filter(link -> !leads(link)).isPresent()) {
      wrong.put("joinLink", "link");
    }
    if (theme.filter(text -> !fits(text, LONGEST_TEXT)).isPresent()) {
      wrong.put("theme", "long");
    }
    if (agenda.size() > MOST_POINTS
        || agenda.stream().anyMatch(point -> !fits(point.title(), LONGEST_TEXT))) {
      wrong.put("agenda", "long");
    } else if (!agenda.stream().allMatch(Point::ordered)) {
      wrong.put("agenda", "hours");
    }
    return wrong;
  }

  private boolean hoursInOrder() {
    if (to.isEmpty()) {
      return true;
    }
    boolean oneDay = endsOn.filter(last -> last.isAfter(startsOn)).isEmpty();
    return from.filter(begin -> !oneDay || to.get().isAfter(begin)).isPresent();
  }

  private static boolean leads(String link) {
    try {
      URI uri = new URI(link);
      return link.length() <= LONGEST_LINK
          && "https".equals(uri.getScheme())
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  static boolean fits(LocalText text, int longest) {
    return text.texts().values().stream().allMatch(words -> words.length() <= longest);
  }
}
