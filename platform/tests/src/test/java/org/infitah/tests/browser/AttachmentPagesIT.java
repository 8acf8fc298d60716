package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.PictureFiles;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.Test;

/** What comes with a contribution, for its author, for who looks at it and for everybody. */
class AttachmentPagesIT {

  private static final String DESK = "/fr/manage/attachments";

  @Test
  void their_pages_are_in_order() throws SQLException {
    try (HeldConsultation held = new HeldConsultation()) {
      String idea = held.contributed(held.citizen, "Une fontaine au centre du village");
      String own = "/attachments?about=" + idea;
      attach(held, idea, "La place, vue de la mosquée", PictureFiles.png());
      attach(held, idea, "رسم للنافورة", "%PDF-1.4 plan".getBytes(StandardCharsets.UTF_8));
      decide(held, 1, "act=show");
      look(held.keeper, List.of("/manage/attachments"));
      decide(held, 2, "act=refuse&reason=personal");
      look(held.citizen, List.of(own, "/contributions/" + idea));
      attach(held, idea, "Le plan", "%PDF-1.4 plan".getBytes(StandardCharsets.UTF_8));
      decide(held, 3, "act=show");
      look(Visitor.stranger(), List.of("/attachments", "/contributions/" + idea));
      look(held.citizen, List.of(own));
    }
  }

  private static void attach(HeldConsultation held, String idea, String words, byte[] bytes) {
    Answer kept =
        held.citizen.postParts(
            HOST,
            "/fr/account",
            "/fr/attachments",
            new FormParts()
                .field("about", idea)
                .field("description", words)
                .file("file", "photo.png", "image/png", bytes));
    assertThat(kept.status()).as(kept.body()).isEqualTo(303);
  }

  private static void decide(HeldConsultation held, int number, String decision)
      throws SQLException {
    String one = "";
    try (Connection behind = Running.platform().superuser()) {
      one =
          Sql.value(
              behind,
              "select a.id from core.contribution_attachment a join core.contribution c on c.id ="
                  + " a.contribution_id where c.title like 'Une fontaine%' and a.number = "
                  + number);
    }
    assertThat(held.keeper.postFields(HOST, DESK, DESK + "/" + one, decision).status())
        .isEqualTo(303);
  }

  private static void look(Visitor who, List<String> paths) {
    String home = "http://" + HOST + ":" + Running.platform().port() + "/";
    try (Reader reader = who.isStranger() ? new Reader() : new Reader(who.cookie())) {
      for (String language : List.of("ar", "fr")) {
        for (String path : paths) {
          reader.open(home + language + path, 200, language);
          reader.picture(language + path.replaceAll("\\?.*", "-asked"));
        }
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }
}
