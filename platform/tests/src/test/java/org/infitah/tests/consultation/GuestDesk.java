package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.identity.Waiting;

/** A consultation in which somebody without an account takes part, and their letters. */
final class GuestDesk implements AutoCloseable {

  static final Duration SOON = Duration.ofSeconds(90);
  static final String GUEST = "__Host-infitah-guest";
  static final String ELSEWHERE = "taroudant.localhost";

  final String mark = UUID.randomUUID().toString();
  final String address = "Guest." + mark + "@Example.org";
  final HeldConsultation held = new HeldConsultation();
  final String page = "/fr/consultations/" + held.reference + "/guest";

  GuestDesk() throws SQLException {}

  /** Somebody who followed a letter in this browser. */
  GuestBrowser known() throws Exception {
    GuestBrowser guest = new GuestBrowser(HOST);
    sent(guest, fields(Map.of()));
    String link = link(arrived(1).get(0));
    assertThat(guest.post(link, "/fr/guest", Map.of("token", token(link))).status()).isEqualTo(303);
    return guest;
  }

  Answer sent(GuestBrowser browser, Map<String, String> fields) {
    return browser.post(page, page + "/send", fields);
  }

  Map<String, String> fields(Map<String, String> more) {
    Map<String, String> fields = new HashMap<>();
    fields.put("key", UUID.randomUUID().toString());
    fields.put("language", "fr");
    fields.put("title", "Une fontaine " + mark);
    fields.put("body", "De l'eau et des arbres. " + mark);
    fields.put("address", address);
    fields.putAll(more);
    return fields;
  }

  /** Everything of the consultation that everybody may read. */
  String everywhere() {
    String pages = page.replace("/guest", "");
    return Http.on(HOST).get(held.way() + "/contributions").body()
        + Http.on(HOST).get(pages + "/contributions").body()
        + Http.on(HOST).get(held.way() + "/table").body()
        + Http.on(HOST).get(held.way() + "/report").body();
  }

  String those() {
    return "title like '%" + mark + "%'";
  }

  String contributions() throws SQLException {
    return value("select count(*) from core.contribution where " + those());
  }

  String reference() throws SQLException {
    return value("select min(reference) from core.contribution where " + those());
  }

  List<MailCatcher.Mail> arrived(int many) throws Exception {
    Waiting.until(SOON, () -> letters().size() >= many);
    return letters();
  }

  List<MailCatcher.Mail> letters() {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().equals("guest." + mark + "@example.org"))
        .toList();
  }

  /** Where the letter leads, without its host. */
  static String link(MailCatcher.Mail letter) {
    return letter
        .html()
        .replaceAll("(?s).*href=\"https?://[^/]+(/fr/guest\\?token=[^\"]+)\".*", "$1");
  }

  static String token(String link) {
    return link.replaceFirst(".*token=", "");
  }

  @Override
  public void close() throws SQLException {
    held.close();
  }
}
