package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.infitah.tests.people.Keys;

/** Taking along what is held, and deciding who is forgotten, by everybody whose it is not. */
final class PrivacyCells {

  /** The routes tried here. */
  static final Set<String> TRIED =
      Set.of(
          "POST /api/v1/account/data",
          "POST /api/v1/account/data/erasure",
          "POST /api/v1/erasures/{id}/decision",
          "POST /{lang}/account/data",
          "POST /{lang}/account/data/erasure",
          "POST /{lang}/manage/erasures/{id}");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String MINE = "/fr/account/data";
  private static final String API = "/api/v1/account/data";
  private static final String QUEUE = "/fr/manage/erasures";
  private static final String REFUSE = "{\"granted\":false,\"reason\":\"a cell\"}";
  private static final String ERASE = "{\"granted\":true,\"reason\":\"a cell\"}";

  private final Tally tally;

  PrivacyCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    Admin alpha = Admin.of("alpha");
    Admin beta = Admin.of("beta");
    Visitor focal = Visitor.known("focal-point@beta.test", "beta");
    Visitor ofAlpha = Visitor.known("focal-point@alpha.test", "alpha");
    try {
      taking(focal, ofAlpha);
      asking(focal, ofAlpha, API + "/erasure", true);
      deciding(alpha, beta, focal, ofAlpha);
    } finally {
      try (Connection behind = Running.platform().superuser()) {
        Sql.update(behind, "delete from core.person_erasure where reason = 'a cell'");
      }
    }
  }

  private void taking(Visitor focal, Visitor ofAlpha) {
    cell("nobody", Keys.post(Http.on(BETA), API, "").status() == 401);
    cell("alpha's token", Keys.post(ofAlpha.on(BETA, API), API, "").status() == 401);
    String key = Keys.make(Admin.of("beta"), "cell-privacy", "trust.read").key();
    Http program = Http.on(BETA).with("Authorization", "Bearer " + key);
    cell("a program", Keys.post(program, API, "").status() == 403);
    Answer forged = Visitor.post(focal.on(BETA, MINE), BETA, MINE, "csrf=forged");
    cell("a forged form", !forged.isGood());
    Visitor.post(Http.on(BETA), BETA, MINE, "");
    cell("alpha's session", !ofAlpha.post(BETA, MINE, MINE).body().contains("\"held\""));
    Answer page = focal.post(BETA, MINE, MINE);
    Answer api = Keys.post(focal.on(BETA, API), API, "");
    seen("taking along", page.isGood() && page.body().contains("\"tenant\":\"beta\""));
    seen("taking along by the API", api.isGood() && api.body().contains("\"tenant\":\"beta\""));
    for (Answer own : List.of(page, api)) {
      cell("nothing of alpha's is in it", !CanaryTenant.ALPHA.canary().isIn(own.body()));
      cell("nothing of another person's is in it", !own.body().contains("admin@beta.test"));
    }
  }

  private void asking(Visitor focal, Visitor ofAlpha, String api, boolean first)
      throws SQLException {
    String form = MINE + "/erasure";
    Keys.post(Http.on(BETA), api, "");
    Keys.post(ofAlpha.on(BETA, api), api, "");
    Visitor.post(focal.on(BETA, MINE), BETA, form, "csrf=forged");
    Visitor.post(Http.on(BETA), BETA, form, "");
    ofAlpha.post(BETA, MINE, form);
    cell("somebody else asks", open().isEmpty());
    if (first) {
      seen("asking by the API", Keys.post(focal.on(BETA, api), api, "").isGood());
    } else {
      seen("asking", focal.post(BETA, MINE, form).status() == 303);
    }
    seen("a request", open().size() == 1);
  }

  private void deciding(Admin alpha, Admin beta, Visitor focal, Visitor ofAlpha)
      throws SQLException {
    String id = open().get(0);
    String path = "/api/v1/erasures/" + id + "/decision";
    cell("nobody decides", Keys.post(Http.on(BETA), path, ERASE).status() == 401);
    cell("one's own request", Keys.post(focal.on(BETA, path), path, ERASE).status() == 403);
    cell("alpha's token", Keys.post(alpha.visitor().on(BETA, path), path, ERASE).status() == 401);
    cell("alpha at home", Keys.post(alpha.visitor().on(ALPHA, path), path, ERASE).status() == 404);
    String page = QUEUE + "/" + id;
    Map<String, String> erase = Map.of("do", "erase", "reason", "a cell");
    alpha.visitor().post(BETA, QUEUE, page, erase);
    cell(
        "alpha's admin for beta's",
        alpha.visitor().post(ALPHA, QUEUE, page, erase).status() == 404);
    Visitor.post(beta.visitor().on(BETA, QUEUE), BETA, page, "csrf=forged&do=erase&reason=cell");
    Visitor.post(Http.on(BETA), BETA, page, "do=erase&reason=cell");
    cell("a focal point", focal.post(BETA, "/fr/account", page, erase).status() == 403);
    cell("it waits still", open().equals(List.of(id)));
    seen("a decision by the API", Keys.post(beta.visitor().on(BETA, path), path, REFUSE).isGood());
    seen("it is decided", open().isEmpty());
    asking(focal, ofAlpha, API + "/erasure", false);
    Answer refused =
        beta.visitor()
            .post(
                BETA,
                QUEUE,
                QUEUE + "/" + open().get(0),
                Map.of("do", "refuse", "reason", "a cell"));
    seen("a decision on the page", refused.status() == 303 && open().isEmpty());
    cell("twice", Keys.post(beta.visitor().on(BETA, path), path, ERASE).status() == 409);
  }

  /** Beta's requests that wait, but for the one that was planted. */
  private static List<String> open() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select r.id from core.person_erasure r join sys.tenant t on t.id = r.tenant_id"
              + " where t.alias = 'beta' and r.state = 'asked' and r.asked_at < now() + interval '1 day'");
    }
  }

  private void seen(String what, boolean change) {
    if (!change) {
      tally.vacuous("privacy: " + what + " changes nothing");
    }
  }

  private void cell(String vector, boolean holds) {
    tally.cell("privacy: " + vector, holds);
  }
}
