package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.send;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.Test;

/** What people were told, their choices and their appeals, with something to show on each page. */
class NotificationPagesIT {

  @Test
  void their_pages_are_in_order() throws SQLException {
    try (HeldConsultation held = new HeldConsultation()) {
      String answered = held.contributed(held.citizen, "Une fontaine au centre du village");
      held.reply("\"" + answered + "\"", "Elle entre dans le premier projet.");
      String first = hidden(held, "Un mot de trop");
      String second = hidden(held, "كلمة زائدة");
      appeal(held, first);
      look(
          held.citizen,
          List.of(
              "/notifications",
              "/account",
              "/account/notifications",
              "/contributions/" + second,
              "/appeal?about=" + second));
      look(Visitor.known("secretary@sefrou.test", "sefrou"), List.of("/manage", "/manage/appeals"));
      String reference =
          value("select reference from core.moderation_appeal where about = '" + first + "'");
      send(
          Visitor.known("secretary@sefrou.test", "sefrou"),
          "PUT",
          "/api/v1/appeals/" + reference + "/decision",
          "{\"outcome\": \"overturned\", \"grounds\": {\"fr\": \"Le texte ne blesse personne.\", \"ar\": \"لا يمس النص أحدا.\"}}");
      look(
          held.citizen,
          List.of("/consultations/" + held.reference + "/moderation", "/appeal", "/unsubscribe"));
    } finally {
      for (String table : List.of("core.notification", "core.notification_preference")) {
        behind("delete from " + table + OURS);
      }
      behind("delete from sys.work" + OURS + " and kind = 'notification'");
    }
  }

  private static final String OURS =
      " where tenant_id = (select id from sys.tenant where alias = 'sefrou')";

  private static String hidden(HeldConsultation held, String title) {
    String reference = held.contributed(held.citizen, title);
    send(
        held.keeper,
        "PUT",
        "/api/v1/contributions/" + reference + "/hiding",
        "{\"reason\": \"abuse\"}");
    return reference;
  }

  private static void appeal(HeldConsultation held, String about) {
    assertThat(
            send(
                    held.citizen,
                    "POST",
                    "/api/v1/appeals",
                    "{\"about\": \"%s\", \"reasons\": \"Ce mot n'a rien d'injurieux : c'est le nom du douar.\"}"
                        .formatted(about))
                .status())
        .isEqualTo(201);
  }

  private static void behind(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, sql);
    }
  }

  private static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }

  private static void look(Visitor who, List<String> paths) {
    String home = "http://" + HeldConsultation.HOST + ":" + Running.platform().port() + "/";
    try (Reader reader = new Reader(who.cookie())) {
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
