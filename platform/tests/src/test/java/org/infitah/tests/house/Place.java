package org.infitah.tests.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A host and whose it is.
 *
 * @param alias its tenant's alias; the network's is {@code network}
 * @param marks one of these stands in everything this tenant shows
 */
public record Place(String host, String alias, int tenant, List<String> marks) {

  public static Place of(CanaryTenant tenant) {
    List<String> marks =
        new ArrayList<>(
            List.of(
                tenant.canary().text(),
                Integer.toString(tenant.canary().number()),
                tenant.colour(),
                "\"tenant\":\"" + tenant.alias() + "\""));
    marks.addAll(Pictures.of(tenant));
    return new Place(tenant.host(), tenant.alias(), id(tenant.alias()), List.copyOf(marks));
  }

  /** The network's own host. It shows what tenants publish, so its marks are the network's own. */
  public static Place network() {
    try (Connection behind = Running.platform().superuser()) {
      List<String> marks =
          Sql.column(
              behind,
              "select t.value from sys.tenant, jsonb_each_text(names) t where id = 1 and t.key in ('ar', 'fr')"
                  + " union select t.value from core.charter_section, jsonb_each_text(title) t"
                  + " where tenant_id = 1 and t.key in ('ar', 'fr')"
                  + " union select reference from core.workshop where tenant_id = 1"
                  + " union select alias from net.member");
      String alias = Sql.value(behind, "select alias from sys.tenant where id = 1");
      return new Place("localhost", alias, 1, List.copyOf(marks));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hosts of the network and of its real members. */
  public static List<Place> real() {
    return all().stream().filter(place -> !CanaryTenant.aliases().contains(place.alias())).toList();
  }

  /** Every canonical host there is; unmarked, so that only the oracle looks at what they say. */
  public static List<Place> all() {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.rows(
              behind,
              "select h.host, t.alias, t.id from sys.tenant t join sys.host h on h.tenant_id = t.id"
                  + " and h.canonical order by t.id")
          .stream()
          .map(row -> new Place(row.get(0), row.get(1), Integer.parseInt(row.get(2)), List.of()))
          .toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int id(String alias) {
    try (Connection behind = Running.platform().superuser()) {
      return CanaryRows.id(behind, alias);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean isNetwork() {
    return tenant == 1;
  }

  /** Whether an answer is recognisably this tenant's. */
  public boolean shows(Answer answer) {
    return marks.stream().anyMatch(answer.bytes()::contains);
  }

  /** Which other test tenant's mark an answer from this host carries. */
  public List<String> leaksIn(Answer answer) {
    if (isNetwork()) {
      return List.of();
    }
    List<String> leaks = new ArrayList<>();
    for (CanaryTenant tenant : CanaryTenant.values()) {
      boolean marked =
          tenant.canary().isIn(answer.bytes())
              || answer.bytes().contains(tenant.colour())
              || Pictures.of(tenant).contains(answer.body());
      if (!tenant.alias().equals(alias) && marked) {
        leaks.add(tenant.alias());
      }
    }
    return leaks;
  }

  @Override
  public String toString() {
    return alias;
  }
}
