package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.PictureFiles;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes with a contribution is seen by nobody before somebody looked at it. */
class AttachmentIT {

  private static final String DESK = "/fr/manage/attachments";
  private static final String OURS =
      " from core.contribution_attachment where contribution_id in (select id from"
          + " core.contribution where title = 'Une fontaine')";

  private HeldConsultation held;
  private String idea = "";
  private String own = "";

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
    idea = held.contributed(held.citizen, "Une fontaine");
    own = "/fr/attachments?about=" + idea;
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
  }

  @Test
  void a_picture_waits_until_a_moderator_lets_it_through() throws SQLException {
    assertThat(attach(held.citizen, own, "about", idea, png(), "La place").status()).isEqualTo(303);
    String file = "/files/" + value("select file_id" + OURS);
    String list = "/api/v1/contributions/" + idea + "/attachments";
    assertThat(Http.on(HOST).get(file).status()).isEqualTo(404);
    assertThat(Http.on(HOST).get(list).json().getJsonArray("items")).isEmpty();
    assertThat(Http.on(HOST).get("/fr/contributions/" + idea).body()).doesNotContain("La place");
    assertThat(held.citizen.on(HOST, own).get(own).body()).contains("La place", "À regarder");
    assertThat(held.keeper.on(HOST, "/fr/manage").get("/fr/manage").body())
        .contains("Photos et documents à regarder");

    String one = DESK + "/" + value("select id" + OURS);
    assertThat(held.citizen.postFields(HOST, "/fr/account", one, "act=show").status())
        .isEqualTo(403);
    assertThat(held.keeper.postFields(HOST, DESK, one, "act=show").status()).isEqualTo(303);
    assertThat(held.keeper.postFields(HOST, DESK, one, "act=show").status()).isEqualTo(409);
    assertThat(Http.on(HOST).get(file).status()).isEqualTo(200);
    assertThat(Http.on(HOST).get(list).body()).contains("La place", file);
    assertThat(Http.on(HOST).get("/ar/contributions/" + idea).body()).contains("La place", file);
    assertThat(Http.on("taroudant.localhost").get(file).status()).isEqualTo(404);

    String hiding = "/api/v1/contributions/" + idea + "/hiding";
    assertThat(send(held.keeper, "PUT", hiding, "{\"reason\": \"abuse\"}").status()).isEqualTo(200);
    assertThat(Http.on(HOST).get(file).status()).isEqualTo(404);
    assertThat(Http.on(HOST).get(list).json().getJsonArray("items")).isEmpty();
  }

  @Test
  void what_is_refused_is_erased() throws SQLException {
    String used = "select amount from core.usage where key = 'storage-mebibytes' and tenant_id = (";
    used += "select id from sys.tenant where alias = 'sefrou')";
    assertThat(attach(held.citizen, own, "about", idea, png(), "La place").status()).isEqualTo(303);
    String file = value("select file_id" + OURS);
    final long before = Long.parseLong(value(used));
    final long size = Long.parseLong(value("select size from core.file where id = '" + file + "'"));
    String one = DESK + "/" + value("select id" + OURS);
    assertThat(held.keeper.on(HOST, "/files/" + file).get("/files/" + file).status())
        .isEqualTo(200);
    assertThat(held.keeper.postFields(HOST, DESK, one, "act=refuse&reason=personal").status())
        .isEqualTo(303);
    assertThat(held.keeper.on(HOST, "/files/" + file).get("/files/" + file).status())
        .isEqualTo(404);
    assertThat(value("select state || ' ' || audience from core.file where id = '" + file + "'"))
        .isEqualTo("erased held");
    assertThat(Long.parseLong(value(used))).isEqualTo(before - size);
    assertThat(held.citizen.on(HOST, own).get(own).body())
        .contains("Non publié", "Personnes reconnaissables");
  }

  @Test
  void the_receipt_is_enough_and_nothing_typed_is_lost() throws SQLException {
    String receipt =
        value("select receipt from core.contribution where reference = '" + idea + "'");
    String way = "/fr/attachments?receipt=" + receipt;
    Answer page = Http.on(HOST).get(way);
    String token = page.body().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    String cookie = page.header("Set-Cookie").orElse("").replaceFirst(";.*", "");
    Sender stranger =
        (bytes, words) ->
            parts("receipt", receipt, bytes, words)
                .post(Http.on(HOST).with("Cookie", cookie), HOST, "/fr/attachments", token);
    byte[] disguised = "MZ un programme".getBytes(StandardCharsets.UTF_8);
    Answer refused = stranger.send(disguised, "Mon plan");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"Mon plan\"", "type accepté");
    Answer wordless = stranger.send(png(), "");
    assertThat(wordless.body()).contains("Dites en une phrase");
    byte[] pdf = "%PDF-1.4 plan".getBytes(StandardCharsets.UTF_8);
    assertThat(stranger.send(pdf, "Mon plan").status()).isEqualTo(303);
    assertThat(stranger.send(png(), "Deux").status()).isEqualTo(303);
    assertThat(stranger.send(png(), "Trois").status()).isEqualTo(303);
    assertThat(stranger.send(png(), "Quatre").status()).isEqualTo(409);
    assertThat(Http.on(HOST).get("/fr/attachments?receipt=FAUX-FAUX-FAUX").status()).isEqualTo(404);
    assertThat(Http.on("taroudant.localhost").get(way).status()).isEqualTo(404);
  }

  @Test
  void nobody_adds_to_what_somebody_else_said() throws SQLException {
    assertThat(attach(held.keeper, own, "about", idea, png(), "Pas à moi").status()).isEqualTo(403);
    assertThat(value("select count(*)" + OURS)).isEqualTo("0");
  }

  private static byte[] png() {
    return PictureFiles.png();
  }

  private static Answer attach(
      Visitor who, String page, String by, String value, byte[] bytes, String description) {
    return who.postParts(HOST, page, "/fr/attachments", parts(by, value, bytes, description));
  }

  private static FormParts parts(String by, String value, byte[] bytes, String description) {
    return new FormParts()
        .field(by, value)
        .field("description", description)
        .file("file", "photo.png", "image/png", bytes);
  }

  private interface Sender {
    Answer send(byte[] bytes, String description);
  }
}
