package org.infitah.cli.keycloak;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.infitah.cli.CannotGoOn;

/** The organizations, one per tenant: alias and name are the tenant's alias. */
public final class Organizations {

  private static final int PAGE = 100;

  private final AdminApi api;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, JsonObject> roles = new HashMap<>();
  private boolean asked;

  public Organizations(AdminApi api) {
    this.api = api;
  }

  /** The id of the tenant's organization, if there is one; all are asked for once. */
  public Optional<String> find(String alias) {
    if (!asked) {
      for (int first = 0; list(first) == PAGE; first += PAGE) {}
      asked = true;
    }
    return Optional.ofNullable(known.get(alias));
  }

  /** Makes the tenant's organization and answers its id. */
  public String create(String alias, String description) {
    Optional<String> id =
        api.create(
            "organizations",
            Json.createObjectBuilder()
                .add("name", alias)
                .add("alias", alias)
                .add("description", description)
                .add("enabled", true)
                .build());
    id.ifPresent(made -> known.put(alias, made));
    asked &= id.isPresent();
    return find(alias)
        .orElseThrow(
            () -> new CannotGoOn("Keycloak has an organization named " + alias + " of another"));
  }

  /** Removes an organization with its groups and memberships; accounts are their people's. */
  public void remove(String organization) {
    api.remove("organizations/" + organization);
    known.values().remove(organization);
  }

  /** Gives the organization a group for each role, mapped to the realm role of that name. */
  public void groups(String organization, List<String> names) {
    Map<String, String> groups = groupsOf(organization);
    String path = "organizations/" + organization + "/groups";
    for (String name : names) {
      String group =
          Optional.ofNullable(groups.get(name))
              .or(() -> api.create(path, Json.createObjectBuilder().add("name", name).build()))
              .orElseThrow(() -> new CannotGoOn("Keycloak hides the group " + name));
      api.add(
          path + "/" + group + "/role-mappings/realm",
          Json.createArrayBuilder().add(role(name)).build());
    }
  }

  /** Makes an account a member that may leave again, in the groups of these roles. */
  public void join(String organization, String account, List<String> names) {
    api.add("organizations/" + organization + "/members", Json.createValue(account));
    Map<String, String> groups = groupsOf(organization);
    for (String name : names) {
      api.putOnce(
          "organizations/" + organization + "/groups/" + groups.get(name) + "/members/" + account);
    }
  }

  /**
   * A member of an organization.
   *
   * @param account Keycloak's own name for it
   * @param email absent when the account has none
   * @param groups those of the organization it is in
   */
  public record Member(
      String account, String username, Optional<String> email, Set<String> groups) {}

  /** Every member of an organization, each with its groups, in the order of their names. */
  public List<Member> members(String organization) {
    String path = "organizations/" + organization;
    Map<String, JsonObject> accounts = new TreeMap<>();
    for (JsonObject account : all(path + "/members?")) {
      accounts.put(account.getString("id"), account);
    }
    Map<String, Set<String>> groups = new HashMap<>();
    groupsOf(organization)
        .forEach(
            (name, group) ->
                all(path + "/groups/" + group + "/members?")
                    .forEach(
                        account ->
                            groups
                                .computeIfAbsent(account.getString("id"), id -> new TreeSet<>())
                                .add(name)));
    return accounts.values().stream()
        .map(
            account ->
                new Member(
                    account.getString("id"),
                    account.getString("username"),
                    Optional.ofNullable(account.getString("email", null)),
                    groups.getOrDefault(account.getString("id"), Set.of())))
        .sorted(Comparator.comparing(Member::username))
        .toList();
  }

  /** The names of its groups. */
  public Set<String> groupNames(String organization) {
    return new TreeSet<>(groupsOf(organization).keySet());
  }

  /** Takes a membership back; the account stays its owner's. */
  public void leave(String organization, String account) {
    api.remove("organizations/" + organization + "/members/" + account);
  }

  /** Takes an account out of some groups. */
  public void quit(String organization, String account, Set<String> names) {
    Map<String, String> groups = groupsOf(organization);
    for (String name : names) {
      api.remove(
          "organizations/" + organization + "/groups/" + groups.get(name) + "/members/" + account);
    }
  }

  private List<JsonObject> all(String path) {
    List<JsonObject> all = new ArrayList<>();
    for (int size = PAGE; size == PAGE; ) {
      JsonArray page =
          api.get(path + "first=" + all.size() + "&max=" + PAGE + "&briefRepresentation=true")
              .asJsonArray();
      all.addAll(page.getValuesAs(JsonObject.class));
      size = page.size();
    }
    return all;
  }

  /** Gives an account roles of the whole realm. */
  public void grant(String account, List<String> names) {
    JsonArrayBuilder granted = Json.createArrayBuilder();
    names.forEach(name -> granted.add(role(name)));
    api.add("users/" + account + "/role-mappings/realm", granted.build());
  }

  private int list(int first) {
    JsonArray page =
        api.get("organizations?first=" + first + "&max=" + PAGE + "&briefRepresentation=true")
            .asJsonArray();
    for (JsonValue organization : page) {
      known.put(
          organization.asJsonObject().getString("alias"),
          organization.asJsonObject().getString("id"));
    }
    return page.size();
  }

  private Map<String, String> groupsOf(String organization) {
    Map<String, String> groups = new LinkedHashMap<>();
    for (JsonValue group :
        api.get("organizations/" + organization + "/groups?max=100").asJsonArray()) {
      groups.put(group.asJsonObject().getString("name"), group.asJsonObject().getString("id"));
    }
    return groups;
  }

  private JsonObject role(String name) {
    return roles.computeIfAbsent(name, role -> api.get("roles/" + role).asJsonObject());
  }
}
