package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Preparing and publishing the pages the law asks for, by everybody who may not. */
final class LegalCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of("POST /{lang}/manage/legal/{slug}", "POST /{lang}/manage/legal/{slug}/state");

  private static final String BETA = CanaryTenant.BETA.host();
  private static final String LEGAL = "/fr/manage/legal";
  private static final String PAGE = LEGAL + "/privacy";
  private static final String STATE = PAGE + "/state";

  private final Tally tally;

  LegalCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Admin alpha = Admin.of("alpha");
    Admin beta = Admin.of("beta");
    List<String> before = state("beta");
    List<String> ofAlpha = state("alpha");
    String own =
        value(
            "select body ->> 'fr' from core.page p join sys.tenant t on t.id = p.tenant_id"
                + " where t.alias = 'beta' and slug = 'privacy'");
    Map<String, String> stolen = words("stolen");
    alpha.visitor().post(BETA, LEGAL, PAGE, stolen);
    Visitor focal = Visitor.known("focal-point@beta.test", "beta");
    cell("a focal point writes", focal.post(BETA, "/fr/account", PAGE, stolen).status() == 403);
    Visitor.post(Http.on(BETA), BETA, PAGE, "title-ar=stolen&body-ar=stolen");
    Visitor.post(
        beta.visitor().on(BETA, PAGE), BETA, PAGE, "csrf=forged&title-ar=stolen&body-ar=stolen");
    cell("nothing is prepared", state("beta").equals(before));
    for (String act : List.of("begin", "publish", "discard")) {
      Map<String, String> form = Map.of("do", act);
      alpha.visitor().post(BETA, LEGAL, STATE, form);
      cell("a focal point: " + act, focal.post(BETA, "/fr/account", STATE, form).status() == 403);
      Visitor.post(Http.on(BETA), BETA, STATE, "do=" + act);
      Visitor.post(beta.visitor().on(BETA, PAGE), BETA, STATE, "csrf=forged&do=" + act);
      cell("by everybody else: " + act, state("beta").equals(before));
    }
    Answer saved = beta.visitor().post(BETA, LEGAL, PAGE, words(own + " cell"));
    seen("a draft of beta's", saved.status() == 303 && !state("beta").equals(before));
    Answer published = beta.visitor().post(BETA, LEGAL, STATE, Map.of("do", "publish"));
    seen(
        "a page of beta's",
        published.status() == 303 && Http.on(BETA).get("/fr/privacy").body().contains(" cell"));
    cell("alpha's is what it was", state("alpha").equals(ofAlpha));
    try (Connection behind = Running.platform().superuser()) {
      CanaryRows.plant(behind);
    }
  }

  private static Map<String, String> words(String text) {
    Map<String, String> words = new HashMap<>();
    for (String language : List.of("ar", "fr")) {
      words.put("title-" + language, "cell");
      words.put("body-" + language, text);
    }
    return words;
  }

  /** The pages of a tenant and what is prepared for them. */
  private static List<String> state(String alias) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select slug || title || body from core.page p join sys.tenant t on t.id = p.tenant_id"
              + " where t.alias = ? union all"
              + " select slug || title || body from core.page_draft p join sys.tenant t on t.id = p.tenant_id"
              + " where t.alias = ? order by 1",
          alias,
          alias);
    }
  }

  private static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous("legal: " + what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("legal: " + vector, holds);
  }
}
