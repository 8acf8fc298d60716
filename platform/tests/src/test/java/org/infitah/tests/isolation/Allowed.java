package org.infitah.tests.isolation;

import java.util.Map;

/** The few exceptions, each with its reason. A new one is a decision, so it is made here. */
final class Allowed {

  /** Tables without row-level security, all in {@code sys}. */
  static final Map<String, String> OUTSIDE_TENANTS =
      Map.ofEntries(
          Map.entry("sys.tenant", "read before a tenant is known"),
          Map.entry("sys.host", "makes a tenant known"),
          Map.entry("sys.law_rule", "the law is the same for all"),
          Map.entry("sys.holiday", "the calendar is the same for all"),
          Map.entry("sys.plugin", "what this installation carries, whoever uses it"),
          Map.entry("sys.plugin_version", "the operator's memory of what it carried"),
          Map.entry("sys.plugin_catalogue", "the operator's memory of whom it heard"),
          Map.entry(
              "sys.applied_field", "the operator's memory; the serving role may not even read it"),
          Map.entry("sys.ended_sign_in", "a sign-out reaches every host"),
          Map.entry("sys.work", "tells jobs which tenant has work, never what it is"),
          Map.entry("sys.tombstone", "what stays of a tenant whose own rows are gone"),
          Map.entry("sys.allowance", "what every tenant of a level may have"),
          Map.entry("sys.tenant_allowance", "what the network lets one tenant have instead"),
          Map.entry("sys.module_allowance", "for whom the network allows a module"),
          Map.entry("sys.module_release", "what the network wants out of quarantine at a tenant"));

  /** What the serving roles may write outside the tenants. */
  static final Map<String, String> WRITES_OUTSIDE =
      Map.of("insert sys.ended_sign_in", "Keycloak ends a sign-in on all hosts at once");

  /** Functions that run with their owner's rights. */
  static final Map<String, String> LENDING_FUNCTIONS =
      Map.ofEntries(
          Map.entry(
              "sys.allow",
              "says what one tenant may use, for a caller bound to the network and for no other"),
          Map.entry(
              "sys.decide_module",
              "says for whom a module is allowed, for a caller bound to the network and no other"),
          Map.entry(
              "sys.release_module",
              "asks a tenant's job to end a quarantine, for a caller bound to the network and no"
                  + " other"),
          Map.entry(
              "core.note_module_work",
              "notes for jobs that the tenant of a row uses a module, and nothing else"),
          Map.entry(
              "sys.forget_ended_sign_ins", "forgets only what no sign-in can belong to any longer"),
          Map.entry(
              "sys.schedule_work", "notes that the tenant at hand has work, and never another"),
          Map.entry(
              "sys.offer", "says which languages the tenant at hand offers, and never another"),
          Map.entry(
              "sys.release_host", "gives up a host of the tenant at hand, and never another's"),
          Map.entry(
              "sys.prefer_host",
              "says which of its own hosts is the main one of the tenant at hand"),
          Map.entry(
              "net.at_work",
              "says whether a portal is at work, to the role that reads what is public"),
          Map.entry(
              "sys.show_example", "says that the tenant at hand shows examples, and never another"),
          Map.entry(
              "sys.wear", "gives the tenant at hand its names and colours, and never another"));

  /**
   * Views that see more than their reader; each is read with every tenant and must show only its
   * rows.
   */
  static final Map<String, String> VIEWS = Map.of();

  /** Routes that show nothing of anybody, so that there is nothing to leak. */
  static final Map<String, String> ROUTES_WITHOUT_TENANT =
      Map.ofEntries(
          Map.entry("GET /api/v1/modules", "says what plugins offer to everybody who uses them"),
          Map.entry(
              "GET /api/v1/modules/{id}", "says what the plugin offers to everybody who uses it"),
          Map.entry(
              "GET /api/v1/module-states/{id}/settings/schema",
              "says what the plugin lets everybody set who uses it"),
          Map.entry("GET /api/v1/open-data", "says what plugins hand out to everybody"),
          Map.entry("GET /{lang}/open-data", "says what plugins hand out to everybody"),
          Map.entry(
              "GET /{lang}/manage/people/bulk/template.xlsx",
              "an empty table, the same for everybody"),
          Map.entry(
              "GET /{lang}/manage/project-list/template.xlsx",
              "an empty table, the same for everybody"),
          Map.entry(
              "GET /{lang}/manage/project-list/template.yaml",
              "an empty list, the same for everybody"),
          Map.entry("GET /", "sends to the language the browser asks for"),
          Map.entry("GET /assets/{file}", "the same for everybody"),
          Map.entry("GET /health", "says only that the server is up"),
          Map.entry(
              "GET /metrics", "for the operator's key alone, and of tenants it knows aliases"),
          Map.entry("GET /openapi", "the API's description is the same for everybody"),
          Map.entry("GET /sign-in", "sends to Keycloak"),
          Map.entry("GET /callback", "takes what Keycloak sends, once"));

  /** Routes of the API whose answers are described where they are listed, by their own words. */
  static final Map<String, String> TOLD_ELSEWHERE =
      Map.of(
          "GET /api/v1/open-data/{id}/{set}", "its columns are told by /api/v1/open-data",
          "GET /api/v1/ledger/content", "lines of a form of their own, told by decision 0042",
          "GET /api/v1/consultations/{reference}/table", "its first line names its columns",
          "GET /api/v1/open-data/{id}/{set}.csv", "its columns are told by /api/v1/open-data",
          "POST /api/v1/unfollow", "mail programs are told by a header, as RFC 8058 says",
          "POST /api/v1/unsubscribe", "mail programs are told by a header, as RFC 8058 says",
          "GET /api/v1/module-states/{id}/settings/schema", "a JSON Schema describes itself");

  private Allowed() {}
}
