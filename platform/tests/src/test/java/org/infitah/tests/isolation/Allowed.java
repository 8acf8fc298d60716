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
          Map.entry(
              "sys.applied_field", "the operator's memory; the serving role may not even read it"),
          Map.entry("sys.ended_sign_in", "a sign-out reaches every host"),
          Map.entry("sys.work", "tells jobs which tenant has work, never what it is"),
          Map.entry("sys.tombstone", "what stays of a tenant whose own rows are gone"),
          Map.entry("sys.allowance", "what every tenant of a level may have"),
          Map.entry("sys.tenant_allowance", "what the network lets one tenant have instead"));

  /** What the serving roles may write outside the tenants. */
  static final Map<String, String> WRITES_OUTSIDE =
      Map.of("insert sys.ended_sign_in", "Keycloak ends a sign-in on all hosts at once");

  /** Functions that run with their owner's rights. */
  static final Map<String, String> LENDING_FUNCTIONS =
      Map.of(
          "sys.allow",
          "says what one tenant may use, for a caller bound to the network and for no other",
          "sys.forget_ended_sign_ins",
          "forgets only what no sign-in can belong to any longer",
          "sys.schedule_work",
          "notes that the tenant at hand has work, and never another",
          "sys.offer",
          "says which languages the tenant at hand offers, and never another",
          "sys.release_host",
          "gives up a host of the tenant at hand, and never another's",
          "sys.prefer_host",
          "says which of its own hosts is the main one of the tenant at hand",
          "sys.show_example",
          "says that the tenant at hand shows examples, and never another",
          "sys.wear",
          "gives the tenant at hand its names and colours, and never another");

  /**
   * Views that see more than their reader; each is read with every tenant and must show only its
   * rows.
   */
  static final Map<String, String> VIEWS = Map.of();

  /** Routes that show nothing of anybody, so that there is nothing to leak. */
  static final Map<String, String> ROUTES_WITHOUT_TENANT =
      Map.of(
          "GET /api/v1/modules/{id}", "says what the plugin offers to everybody who uses it",
          "GET /{lang}/manage/people/bulk/template.xlsx", "an empty table, the same for everybody",
          "GET /", "sends to the language the browser asks for",
          "GET /assets/{file}", "the same for everybody",
          "GET /health", "says only that the server is up",
          "GET /metrics", "for the operator's key alone, and of tenants it knows aliases",
          "GET /openapi", "the API's description is the same for everybody",
          "GET /sign-in", "sends to Keycloak",
          "GET /callback", "takes what Keycloak sends, once");

  private Allowed() {}
}
