package org.infitah.tests.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Real addresses of a route at a tenant: its templates filled with what that tenant has. */
public final class Examples {

  private static final Map<String, String> REFERENCES =
      Map.ofEntries(
          Map.entry("advisory-bodies", "core.advisory_body"),
          Map.entry("consultations", "core.consultation"),
          Map.entry("contributions", "core.contribution"),
          Map.entry("comments", "core.contribution_comment"),
          Map.entry("council", "core.council_session"),
          Map.entry("sessions", "core.council_session"),
          Map.entry("projects", "core.project"),
          Map.entry("workshops", "core.workshop"),
          Map.entry("events", "core.workshop"),
          Map.entry("programmes", "core.programme"),
          Map.entry("applications", "core.application"),
          Map.entry("membership", "core.application"),
          Map.entry("news", "core.article"),
          Map.entry("documents", "core.article"),
          Map.entry("pages", "core.article"),
          Map.entry("lines", "plugin_school_transport.line"),
          Map.entry("services", "plugin_digitalization_projects.service"),
          Map.entry("portfolio", "plugin_digitalization_projects.project"),
          Map.entry("solutions", "plugin_digitalization_projects.solution"),
          Map.entry("help", "plugin_digitalization_projects.help_note"),
          Map.entry("trainings", "plugin_digitalization_projects.training"),
          Map.entry("indicators", "core.indicator"),
          Map.entry("deliberations", "core.deliberation"),
          Map.entry("council-members", "core.council_member"),
          Map.entry("r", "core.project"));

  private Examples() {}

  /**
   * Every way to fill the route in.
   *
   * @return none when this tenant has nothing of the kind
   * @throws IllegalStateException when nobody said what a template stands for
   */
  public static List<String> of(Route route, Place place) {
    List<String> paths = List.of(route.plain());
    for (String template :
        new String[] {
          "lang", "slug", "reference", "alias", "file", "set", "id", "number", "code"
        }) {
      List<String> filled = new ArrayList<>();
      for (String path : paths) {
        if (!path.contains("{" + template + "}")) {
          filled.add(path);
          continue;
        }
        for (String value : values(route, path, template, place)) {
          filled.add(path.replace("{" + template + "}", value));
        }
      }
      paths = filled;
    }
    for (String path : paths) {
      if (path.contains("{")) {
        throw new IllegalStateException("no example for " + route + ": say one in Examples");
      }
    }
    return paths;
  }

  private static List<String> values(Route route, String path, String template, Place place) {
    return switch (template) {
      case "lang" ->
          route.path().contains("{lang: ar|fr}") ? List.of("fr", "ar") : List.of("fr", "ar", "zgh");
      case "slug" -> slugs(route.path(), place);
      // The one set of the plugin every canary uses.
      case "set" -> List.of("lines");
      case "file" -> List.of("css/infitah.css");
      case "number" -> versions(place);
      case "code" -> axes(place);
      case "alias" -> List.of(CanaryTenant.ALPHA.alias());
      case "id" ->
          path.startsWith("/files/")
              ? CanaryFiles.of(place)
              : path.contains("/manage/people/")
                  ? accounts(place)
                  : path.contains("/open-data/") || path.contains("/{id}/settings")
                      // The one that hands something out and lets something be set.
                      ? Module.usedBy(place).stream()
                          .map(Module::id)
                          .filter("school-transport"::equals)
                          .toList()
                      : path.contains("/console/modules/")
                          ? Module.installed().stream().map(Module::id).toList()
                          : Module.usedBy(place).stream().map(Module::id).toList();
      default -> reference(route, path, place).map(List::of).orElse(List.of());
    };
  }

  private static List<String> axes(Place place) {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select min(code) from core.axis where tenant_id = ? having count(*) > 0",
          place.tenant());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The route names its slugs; a tenant has some of them. */
  private static List<String> slugs(String path, Place place) {
    List<String> named = List.of(path.replaceAll(".*\\{slug:\\s*([^}]*)\\}.*", "$1").split("\\|"));
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, "select slug from core.page where tenant_id = ?", place.tenant())
          .stream()
          .filter(named::contains)
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> versions(Place place) {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select number from core.programme_version where tenant_id = ? order by number limit 1",
          place.tenant());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> accounts(Place place) {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
          behind,
          "select id from core.account where tenant_id = ? order by added_at limit 1",
          place.tenant());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> reference(Route route, String path, Place place) {
    String before = path.substring(0, path.indexOf("/{reference}"));
    String table = REFERENCES.get(before.substring(before.lastIndexOf('/') + 1));
    if (table == null) {
      throw new IllegalStateException("no example for " + route + ": say its table in Examples");
    }
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(
              behind,
              "select reference from %s where tenant_id = ?%s order by reference limit 1"
                  .formatted(table, which(table, before)),
              place.tenant())
          .stream()
          .findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String which(String table, String before) {
    return switch (table) {
      case "core.article" -> " and state = 'published'";
      // Only those that are held here are managed.
      case "core.consultation" -> before.contains("/manage/") ? " and kind is not null" : "";
      default -> "";
    };
  }
}
