package org.infitah.tests.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.HOST;
import static org.infitah.tests.council.Chamber.ORDINARY;
import static org.infitah.tests.council.Chamber.last;
import static org.infitah.tests.council.Chamber.present;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The feed tells of what happens in the programme, and is not sent again to who has it. */
class CouncilFeedIT {

  private static final String FEED = "/fr/feed.atom";
  private static final Pattern ID = Pattern.compile("<id>([^<]*)</id>");
  private static final Pattern UPDATED = Pattern.compile("<updated>([^<]*)</updated>");

  private final Chamber chamber = new Chamber();

  @AfterEach
  void nothing_stays() throws SQLException {
    chamber.close();
  }

  @Test
  void a_session_and_a_deliberation_are_told_under_ids_that_stay() {
    chamber.seatFour();
    Http reader = Http.on(HOST);
    Answer before = reader.get(FEED);
    String way = chamber.called(ORDINARY);
    chamber.done(way, "/points", "title-fr=Essai");
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    chamber.done(way, "/decisions/votes", "about=1&method=unanimity");
    chamber.done(way, "/decisions/deliberations", "about=1&body-fr=Essai");

    Answer after = reader.get(FEED);
    assertThat(after.status()).isEqualTo(200);
    assertThat(after.header("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
    assertThat(before.body()).doesNotContain(last(way));
    assertThat(after.body())
        .contains("Session du conseil convoquée · " + last(way), "/fr/r/" + last(way))
        .contains("/fr/council/deliberations/2025-001", "rel=\"self\"");
    List<String> ids = found(ID, after.body());
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(found(ID, reader.get(FEED).body())).isEqualTo(ids);
    assertThat(found(ID, reader.get("/ar/feed.atom").body())).contains(ids.get(1));
    found(UPDATED, after.body()).forEach(Instant::parse);

    String tag = after.header("ETag").orElseThrow();
    assertThat(before.header("ETag")).isPresent().isNotEqualTo(after.header("ETag"));
    assertThat(reader.with("If-None-Match", tag).get(FEED).status()).isEqualTo(304);
    assertThat(reader.get("/fr").body()).contains("application/atom+xml");
  }

  @Test
  void a_session_stands_in_the_calendar_beside_the_workshops() {
    String way = chamber.called(ORDINARY);
    Answer calendar = Http.on(HOST).with("Accept-Language", "fr").get("/calendar.ics");
    assertThat(calendar.status()).isEqualTo(200);
    assertThat(calendar.body())
        .contains("UID:" + last(way) + "@", "DTSTART;VALUE=DATE:20251002", "Session du conseil");
    assertThat(Http.on("sefrou.localhost").get("/calendar.ics").body()).contains("UID:SEF-W-");
  }

  private static List<String> found(Pattern pattern, String text) {
    Matcher all = pattern.matcher(text);
    List<String> found = new ArrayList<>();
    while (all.find()) {
      found.add(all.group(1));
    }
    return found;
  }
}
