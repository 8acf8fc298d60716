package org.infitah.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.infitah.cli.operate.Dns;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.house.Walker;
import org.infitah.tests.identity.Waiting;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A domain is asked for, proved, used and given up; the DNS is real, though small. */
class DomainIT {

  private static final String HOST = "www.ville-essai.ma";
  private static final String PROOF = "_infitah." + HOST;
  private static final String API = "/api/v1/domains";
  private static final String ONE = API + "/" + HOST;
  private static final String ALIAS = "taroudant.localhost";
  private static final Duration SOON = Duration.ofSeconds(30);

  private static Responder responder;

  private final Admin admin = Admin.of("taroudant");
  private final Admin other = Admin.of("sefrou");

  @BeforeAll
  static void the_dns_is_ours() throws IOException {
    Running.platform();
    responder = new Responder();
    System.setProperty(Dns.SETTING, responder.address());
  }

  @AfterAll
  static void it_is_as_before() {
    System.clearProperty(Dns.SETTING);
    responder.close();
  }

  @AfterEach
  void nothing_stays() throws Exception {
    for (Admin one : List.of(admin, other)) {
      one.visitor().on(one.host(), ONE).send("DELETE", ONE);
    }
    Waiting.until(
        SOON, () -> ask("select count(*) from core.domain where host like '%essai%'").equals("0"));
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(behind, "delete from sys.host where proved");
      Sql.update(behind, "update sys.host set canonical = true where not proved");
    }
  }

  @Test
  void a_domain_is_asked_for_proved_used_and_given_up() throws Exception {
    assertThat(Http.on(HOST).get("/fr").status()).isEqualTo(404);
    assertThat(asks(admin, "WWW.Ville-Essai.MA.").status()).isEqualTo(202);
    waits(admin, "waiting", "absent");
    assertThat(admin.page("/fr/manage/domains").body())
        .contains(PROOF, token(admin), "En attente de la preuve", "pas encore d’enregistrement");
    assertThat(admin.page("/ar/manage/domains").body()).contains("في انتظار الإثبات");
    assertThat(Http.on(HOST).get("/fr").status()).isEqualTo(404);
    assertThat(send(admin, "PUT", ONE + "/main").status()).as("not before").isEqualTo(409);

    responder.say(PROOF, "v=spf1 -all", "infitah-not-this-one");
    looksAgain(admin, "waiting", "other");
    responder.fail(true);
    looksAgain(admin, "waiting", "silent");
    responder.fail(false);
    responder.say(PROOF, "v=spf1 -all", token(admin));
    looksAgain(admin, "proved", "");

    Waiting.until(SOON, () -> Http.on(HOST).get("/fr").isGood());
    assertThat(Http.on(HOST).get("/fr").body()).contains("Taroudannt");
    assertThat(Http.on(HOST).get("/sign-in?return=/fr").header("Location").orElse(""))
        .as("signing in is at the main address")
        .startsWith("http://" + ALIAS);
    itIsTheMainAddress();
    nobodyElseHasIt();
    itGoesAtOnce();
  }

  private void itIsTheMainAddress() throws IOException, InterruptedException {
    assertThat(send(admin, "PUT", ONE + "/main").isGood()).isTrue();
    String origin = "http://" + HOST + ":" + Running.platform().port();
    assertThat(Http.on(HOST).get("/fr").body())
        .contains("rel=\"canonical\" href=\"" + origin + "/fr\"");
    assertThat(Http.on(ALIAS).get("/fr").body()).contains(origin + "/fr\"");
    assertThat(Http.on(ALIAS).get("/sign-in?return=/fr").header("Location").orElse(""))
        .startsWith(origin + "/sign-in");
    String keycloak = Http.on(HOST).get("/sign-in?return=/fr").header("Location").orElseThrow();
    assertThat(keycloak).contains("ville-essai");
    assertThat(status(keycloak)).as("Keycloak lets people back there").isEqualTo(200);

    Walker walker = Walker.as("focal-point@taroudant.test");
    walker.signIn(HOST);
    Optional<String> session = walker.cookie(HOST, Visitor.COOKIE);
    assertThat(session).isPresent();
    assertThat(
            Http.on(HOST)
                .with("Cookie", Visitor.COOKIE + "=" + session.orElseThrow())
                .get("/fr/account")
                .status())
        .isEqualTo(200);
    Walker.End out = walker.signOut(HOST);
    assertThat(out.status()).isEqualTo(200);
    assertThat(out.address().toString()).startsWith(origin);
    assertThat(send(admin, "DELETE", ONE + "/main").isGood()).isTrue();
    assertThat(Http.on(ALIAS).get("/fr").body()).doesNotContain(origin);
    assertThat(send(admin, "PUT", ONE + "/main").isGood()).isTrue();
  }

  private void nobodyElseHasIt() throws Exception {
    assertThat(asks(other, HOST).status()).isEqualTo(202);
    responder.say(PROOF, token(admin), token(other));
    waits(other, "waiting", "taken");
    looksAgain(other, "waiting", "taken");
    assertThat(send(other, "PUT", ONE + "/main").status()).isEqualTo(409);
    assertThat(send(other, "DELETE", ONE).status()).isEqualTo(202);
    Waiting.until(SOON, () -> domains(other).isEmpty());
    assertThat(Http.on(HOST).get("/fr").body()).contains("Taroudannt");
    Visitor network = Visitor.signedIn("admin@network.test", "network");
    String portal = "/api/v1/portals/taroudant";
    assertThat(network.on("localhost", portal).get(portal).body()).contains(HOST);
  }

  private void itGoesAtOnce() throws Exception {
    String keycloak = Http.on(HOST).get("/sign-in?return=/fr").header("Location").orElseThrow();
    assertThat(send(admin, "DELETE", ONE).status()).isEqualTo(202);
    assertThat(Http.on(HOST).get("/fr").status()).isEqualTo(404);
    assertThat(Http.on(ALIAS).get("/fr").body()).doesNotContain(HOST);
    Waiting.until(SOON, () -> domains(admin).isEmpty());
    assertThat(status(keycloak)).as("Keycloak has forgotten it").isEqualTo(400);
    assertThat(
            ask(
                "select string_agg(act, ' ' order by at, id) from core.audit where object = '"
                    + HOST
                    + "' and tenant_id = (select id from sys.tenant where alias = 'taroudant')"))
        .isEqualTo(
            "address.asked address.proved address.preferred address.unpreferred address.preferred"
                + " address.left address.removed");
  }

  @Test
  void what_is_no_domain_of_ones_own_is_refused_in_ones_language() {
    for (String wrong :
        List.of("localhost", "sefrou.localhost", "127.0.0.1", "commune", "ville_essai.ma", "")) {
      assertThat(asks(admin, wrong).status()).as(wrong).isEqualTo(422);
    }
    Answer page =
        admin
            .visitor()
            .postFields(
                admin.host(), "/ar/manage/domains", "/ar/manage/domains", "act=ask&host=10.0.0.1");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("هذا عنوان جهاز وليس اسم نطاق");
    assertThat(domains(admin)).isEmpty();
  }

  private static Answer asks(Admin who, String host) {
    return who.visitor()
        .on(who.host(), API)
        .with("Content-Type", "application/json")
        .send("POST", API, "{\"host\": \"" + host + "\"}");
  }

  private static Answer send(Admin who, String method, String path) {
    return who.visitor().on(who.host(), path).send(method, path);
  }

  private static void looksAgain(Admin who, String state, String reason) throws Exception {
    assertThat(send(who, "PUT", ONE + "/check").status()).isEqualTo(202);
    waits(who, state, reason);
  }

  private static void waits(Admin who, String state, String reason) throws Exception {
    Waiting.until(
        SOON,
        () ->
            domains(who).stream()
                .anyMatch(
                    domain ->
                        domain.getString("state").equals(state)
                            && domain.getString("reason", "").equals(reason)));
  }

  private static String token(Admin who) {
    return domains(who).get(0).getString("token");
  }

  private static List<JsonObject> domains(Admin who) {
    return who
        .visitor()
        .on(who.host(), API)
        .get(API)
        .json()
        .getJsonArray("domains")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(domain -> domain.getString("host").contains("essai"))
        .toList();
  }

  private static int status(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static String ask(String sql) {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
