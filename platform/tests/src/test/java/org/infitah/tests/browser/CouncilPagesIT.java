package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.ballots;
import static org.infitah.tests.council.Chamber.last;
import static org.infitah.tests.council.Chamber.present;

import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.council.Chamber;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.Test;

/** A council's pages, from the call to the deliberation, with something to show on each. */
class CouncilPagesIT {

  @Test
  void its_pages_are_in_order() throws SQLException {
    try (Chamber chamber = new Chamber()) {
      chamber.submits();
      chamber.seatFour();
      String way = chamber.called(Chamber.ORDINARY);
      chamber.done(
          way,
          "/points",
          "title-fr=Essai+de+programme&title-ar=%D8%A8%D8%B1%D9%86%D8%A7%D9%85%D8%AC&programme=yes");
      chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2));
      chamber.done(way, "/sittings", "held=2025-10-06&" + present(1, 2, 3, 4));
      chamber.done(
          way,
          "/decisions/votes",
          "about=1&method=roll_call&" + ballots("for", "for", "against", "against"));
      chamber.done(way, "/decisions/deliberations", "about=1&body-fr=Essai+adopt%C3%A9");
      String session = last(way);
      String home = "http://" + Chamber.HOST + ":" + Running.platform().port() + "/";
      try (Reader reader = new Reader(chamber.admin.cookie())) {
        for (String language : List.of("ar", "fr")) {
          for (String path :
              List.of(
                  "/council",
                  "/council/" + session,
                  "/council/" + session + "/convocation",
                  "/council/deliberations",
                  "/council/deliberations/2025-001",
                  "/council/members",
                  "/manage/sessions",
                  "/manage/sessions/" + session,
                  "/manage/council-members")) {
            reader.open(home + language + path, 200, language);
            reader.picture(language + path);
          }
        }
        assertThat(reader.wrong()).isEmpty();
      }
    }
  }
}
