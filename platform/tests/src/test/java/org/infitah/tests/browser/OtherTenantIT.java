package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.house.Walker;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator of one tenant tries, with a browser, every way into another. */
class OtherTenantIT {

  private static final String OWN = "alpha";
  private static final String OTHER = "beta";
  private static final String ADMIN = "admin@alpha.test";
  private static final List<String> OFFICE =
      List.of(
          "/manage",
          "/manage/people",
          "/manage/people/invite",
          "/manage/look",
          "/manage/look/draft.css",
          "/manage/settings",
          "/manage/mail",
          "/manage/news",
          "/manage/news/new",
          "/manage/audit",
          "/manage/reach");

  private String own = "";
  private String other = "";
  private String cookies = "";
  private String before = "";

  @BeforeEach
  void the_other_is_as_it_is() throws SQLException {
    int port = Running.platform().port();
    own = "http://" + OWN + ".localhost:" + port;
    other = "http://" + OTHER + ".localhost:" + port;
    cookies = Admin.of(OWN).visitor().cookie();
    before = state();
  }

  @Test
  void the_other_back_office_is_shut_with_the_session_brought_along() throws SQLException {
    // The session as it is, carried over to the other's host by hand.
    try (Reader reader = Reader.at(OTHER + ".localhost", cookies)) {
      for (String path : OFFICE) {
        reader.page().navigate(other + "/fr" + path);
        assertThat(reader.page().url())
            .as("nobody is signed in at %s", path)
            .contains("/openid-connect/");
      }
    }
    unchanged();
  }

  @Test
  void at_the_others_front_door_an_administrator_is_a_citizen() throws SQLException {
    try (Reader reader = new Reader()) {
      Page page = reader.page();
      page.navigate(own + "/fr/manage/people");
      Entrance.signIn(page, ADMIN);
      page.fill("#otp", Walker.as(ADMIN).oneTimeCode());
      page.click("#kc-login");
      page.waitForURL(own + "/fr/manage/people");
      for (String path : OFFICE) {
        Response answer = page.navigate(other + "/fr" + path);
        assertThat(page.url()).startsWith(other);
        assertThat(answer.status()).as(path).isEqualTo(403);
      }
    }
    unchanged();
  }

  @Test
  void a_form_of_ours_sent_to_the_other_does_nothing() throws SQLException {
    try (Reader reader = Reader.at(OWN + ".localhost", cookies)) {
      Page page = reader.page();
      for (String path : List.of("/manage/settings", "/manage/mail", "/manage/people/invite")) {
        page.navigate(own + "/fr" + path);
        page.evaluate(
            "other => { const form = document.querySelector('main form');"
                + " form.action = form.action.replace(location.origin, other);"
                + " HTMLFormElement.prototype.submit.call(form); }",
            other);
        page.waitForTimeout(500);
        assertThat(page.url()).as("the browser refuses").startsWith(own);
        assertThat(reader.wrong().toString()).contains("form-action");
        // The same, sent by something that asks no policy.
        String token = page.inputValue("main form input[name=csrf]");
        String host = OTHER + ".localhost";
        Answer answer =
            Visitor.post(
                Http.on(host).with("Cookie", cookies), host, "/fr" + path, "csrf=" + token);
        assertThat(answer.status()).as(path).isGreaterThanOrEqualTo(400);
      }
    }
    unchanged();
  }

  @Test
  void the_others_things_are_not_found_at_ours() throws SQLException {
    List<String> things =
        List.of(
            "/fr/manage/people/" + id("select id from core.account where tenant_id = ?"),
            "/fr/manage/news/" + id("select reference from core.article where tenant_id = ?"),
            "/fr/projects/" + id("select reference from core.project where tenant_id = ?"),
            "/files/" + id("select id from core.file where tenant_id = ?"),
            "/api/v1/projects/" + id("select reference from core.project where tenant_id = ?"));
    try (Reader reader = Reader.at(OWN + ".localhost", cookies)) {
      for (String thing : things) {
        assertThat(reader.page().navigate(own + thing).status()).as(thing).isEqualTo(404);
      }
      Page page = reader.page();
      page.navigate(own + "/fr/manage/people/invite");
      String mandate = id("select id from core.mandate where tenant_id = ? and ended_by is null");
      Object status =
          page.evaluate(
              "mandate => fetch('/fr/manage/people/mandates/' + mandate + '/end', {method: 'POST',"
                  + " body: new URLSearchParams({reason: 'x', csrf:"
                  + " document.querySelector('input[name=csrf]').value})}).then(a => a.status)",
              mandate);
      assertThat(status).isEqualTo(404);
    }
    unchanged();
  }

  @Test
  void a_page_of_ours_can_neither_read_nor_frame_the_other() throws SQLException {
    try (Reader reader = Reader.at(OWN + ".localhost", cookies)) {
      Page page = reader.page();
      page.navigate(own + "/fr/manage");
      for (String path : List.of("/fr", "/fr/manage/people", "/api/v1/mandates", "/api/v1/audit")) {
        Object read =
            page.evaluate(
                "address => fetch(address, {credentials: 'include'}).then(a => a.text(), () =>"
                    + " 'refused')",
                other + path);
        assertThat(read).as(path).isEqualTo("refused");
      }
      page.evaluate(
          "address => new Promise(done => { const frame = document.createElement('iframe');"
              + " setTimeout(done, 5000); frame.onload = () => done(); frame.src = address;"
              + " document.body.append(frame); })",
          other + "/fr");
      assertThat(reader.wrong().toString()).contains("frame");
    }
    unchanged();
  }

  private void unchanged() throws SQLException {
    assertThat(state()).isEqualTo(before);
  }

  private static String id(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      String tenant = Sql.value(behind, "select id from sys.tenant where alias = ?", OTHER);
      return Sql.value(behind, sql.replace("?", tenant) + " limit 1");
    }
  }

  /** All that an administrator may write, as the other has it now. */
  private static String state() throws SQLException {
    StringBuilder state = new StringBuilder();
    try (Connection behind = Running.platform().superuser()) {
      for (String table :
          List.of("mandate", "account", "article", "outbox", "look", "mail_sender")) {
        state.append(
            Sql.value(
                behind,
                "select coalesce(md5(string_agg(x::text, '' order by x::text)), '') from core."
                    + table
                    + " x join sys.tenant t on t.id = x.tenant_id where t.alias = ?",
                OTHER));
      }
      return state
          + Sql.value(behind, "select names::text || brand from sys.tenant where alias = ?", OTHER);
    }
  }
}
