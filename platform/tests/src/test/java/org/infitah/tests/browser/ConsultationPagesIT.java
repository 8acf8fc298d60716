package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.send;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Running;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.Test;

/** A consultation's pages, from its question to the receipt, with something to show on each. */
class ConsultationPagesIT {

  @Test
  void its_pages_are_in_order() throws SQLException {
    try (HeldConsultation held = new HeldConsultation()) {
      JsonObject kept = contributed(held, "Une fontaine au centre du village");
      String answered = kept.getJsonObject("contribution").getString("reference");
      assertThat(held.reply("\"" + answered + "\"", "Elle entre dans le premier projet.").status())
          .isEqualTo(200);
      JsonObject other = contributed(held, "إحداث مكتبة متنقلة");
      String waiting = other.getJsonObject("contribution").getString("reference");
      String hidden =
          contributed(held, "Un mot de trop").getJsonObject("contribution").getString("reference");
      send(
          held.keeper,
          "PUT",
          "/api/v1/contributions/" + hidden + "/hiding",
          "{\"reason\": \"abuse\"}");
      String same = held.contributed(held.citizen, "Une fontaine sur la place");
      String alike = held.contributed(held.citizen, "إحداث نافورة بالساحة");
      String because =
          "{\"ar\": \"تطلب المساهمتان النافورة نفسها في الساحة نفسها.\", \"fr\": \"Les deux demandent la"
              + " même fontaine au même endroit.\"}";
      send(
          held.keeper,
          "POST",
          held.way() + "/merges",
          "{\"proposal\": \"%s\", \"contributions\": [\"%s\"], \"grounds\": %s}"
              .formatted(same, alike, because));
      String split =
          send(
                  held.keeper,
                  "POST",
                  "/api/v1/contributions/" + waiting + "/links/split",
                  "{\"key\": \"%s\", \"title\": \"Des arbres\", \"body\": \"et des arbres.\", \"grounds\": %s}"
                      .formatted(UUID.randomUUID(), because))
              .json()
              .getString("reference");
      comments(held, waiting);
      String manage = "/manage/consultations/" + held.reference;
      look(
          List.of(
              "/consultations/" + held.reference,
              "/consultations/" + held.reference + "/contributions",
              "/consultations/" + held.reference + "/moderation",
              "/consultations/" + held.reference + "/report",
              "/consultations/" + held.reference + "/contribute",
              "/contributions",
              "/contributions?receipt=" + kept.getString("receipt"),
              "/contributions/" + answered,
              "/contributions/" + waiting,
              "/contributions/" + hidden,
              "/contributions/" + same,
              "/contributions/" + alike,
              "/contributions/" + split,
              "/contributions/" + waiting + "/comments",
              "/contributions/" + waiting + "/comment",
              "/unfollow",
              "/consultations/" + held.reference + "/guest",
              "/guest?sent=true",
              "/guest",
              "/manage/contributions/" + waiting + "/split",
              manage + "/reported",
              "/manage/consultations",
              manage + "/merges",
              manage,
              manage + "/answers",
              manage + "/paper?kept=" + kept.getString("receipt")));
    }
  }

  private static void comments(HeldConsultation held, String idea) {
    String said = "";
    for (String stance : List.of("for", "against", "neither")) {
      said =
          send(
                  held.citizen,
                  "POST",
                  "/api/v1/contributions/" + idea + "/comments",
                  "{\"key\": \"%s\", \"body\": \"المكتبة المتنقلة تصل إلى الدواوير البعيدة.\", \"language\": \"ar\", \"stance\": \"%s\", \"signature\": \"أمل\"}"
                      .formatted(UUID.randomUUID(), stance))
              .json()
              .getString("reference");
    }
    send(held.citizen, "PUT", "/api/v1/comments/" + said + "/report", "");
    send(held.citizen, "PUT", "/api/v1/contributions/" + idea + "/follow", "");
  }

  private static void look(List<String> paths) {
    String home = "http://" + HeldConsultation.HOST + ":" + Running.platform().port() + "/";
    try (Reader reader = new Reader(Admin.of("sefrou").visitor().cookie())) {
      for (String language : List.of("ar", "fr")) {
        for (String path : paths) {
          reader.open(home + language + path, 200, language);
          reader.picture(language + path.replaceAll("\\?.*", "-receipt"));
        }
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }

  private static JsonObject contributed(HeldConsultation held, String title) {
    return held.contribute(held.citizen, UUID.randomUUID(), title, "").json();
  }
}
