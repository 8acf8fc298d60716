package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.calendar.CalendarEvent;
import org.infitah.foundation.calendar.CalendarSource;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.spi.LocalText;

/** The latest sessions of the council in the calendar. */
@Dependent
public class SessionCalendar implements CalendarSource {

  private static final int MOST = 50;

  private final CouncilSessionRepository sessions;
  private final Texts texts;

  @Inject
  SessionCalendar(CouncilSessionRepository sessions, Texts texts) {
    this.sessions = sessions;
    this.texts = texts;
  }

  @Override
  public List<CalendarEvent> events() {
    LocalText title = title();
    return sessions.latest(MOST).stream().map(session -> event(session, title)).toList();
  }

  private static CalendarEvent event(CouncilSession session, LocalText title) {
    return new CalendarEvent(
        session.reference(),
        title,
        Optional.of(session.heldOn()),
        session.closedOn().filter(day -> day.isDay()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        session.version() - 1,
        false);
  }

  private LocalText title() {
    return new LocalText(
        Stream.of(Language.AR, Language.FR)
            .collect(
                Collectors.toMap(
                    Language::code,
                    language -> texts.say(language, "council.session", Map.of()).text())),
        Language.AR.code());
  }
}
