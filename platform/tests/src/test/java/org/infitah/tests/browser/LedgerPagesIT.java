package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.Test;

/** What a collectivity's ledger and the network's home say of a consultation that is open. */
class LedgerPagesIT {

  @Test
  void they_are_in_order() throws SQLException, InterruptedException {
    try (HeldConsultation held = new HeldConsultation();
        Reader reader = new Reader(Admin.of("sefrou").visitor().cookie())) {
      String contribution =
          held.contribute(held.citizen, UUID.randomUUID(), "Un banc à l’ombre", "")
              .json()
              .getJsonObject("contribution")
              .getString("reference");
      Waiting.until(
          Duration.ofMinutes(2),
          () -> Http.on(HeldConsultation.HOST).get("/fr/ledger").body().contains(contribution));
      int port = Running.platform().port();
      for (String language : List.of("ar", "fr")) {
        reader.open("http://localhost:" + port + "/" + language, 200, language);
        reader.picture(language + "/network-open");
        reader.open(
            "http://" + HeldConsultation.HOST + ":" + port + "/" + language + "/ledger",
            200,
            language);
        reader.picture(language + "/ledger");
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }
}
