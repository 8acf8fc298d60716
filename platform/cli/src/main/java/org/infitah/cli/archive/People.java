package org.infitah.cli.archive;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.keycloak.Accounts;
import org.infitah.cli.keycloak.AdminApi;
import org.infitah.cli.keycloak.Organizations;
import org.infitah.cli.keycloak.Organizations.Member;

/**
 * Who is a member of a tenant's organization and in which of its groups: names and addresses, never
 * a password. Elsewhere they are found by address, or an account is made that waits for its owner.
 */
record People(List<Member> members) {

  static People of(AdminApi api, String alias) {
    Organizations organizations = new Organizations(api);
    return new People(organizations.find(alias).map(organizations::members).orElseGet(List::of));
  }

  byte[] json() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Member member : members) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("subject", member.account())
              .add("username", member.username());
      member.email().ifPresent(email -> one.add("email", email));
      list.add(one.add("groups", Json.createArrayBuilder(member.groups())));
    }
    return Json.createObjectBuilder()
        .add("members", list)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  static People read(InputStream in) {
    List<Member> members = new ArrayList<>();
    try (JsonReader reader = Json.createReader(in)) {
      for (JsonObject one :
          reader.readObject().getJsonArray("members").getValuesAs(JsonObject.class)) {
        Set<String> groups = new LinkedHashSet<>();
        one.getJsonArray("groups")
            .getValuesAs(JsonString.class)
            .forEach(group -> groups.add(group.getString()));
        members.add(
            new Member(
                one.getString("subject"),
                one.getString("username"),
                Optional.ofNullable(one.getString("email", null)),
                groups));
      }
    }
    return new People(members);
  }

  /** Makes them members here too; answers what Keycloak calls each here, by what it did there. */
  Map<String, String> join(AdminApi api, String alias) {
    Accounts accounts = new Accounts(api);
    Organizations organizations = new Organizations(api);
    String organization = organization(organizations, alias);
    Set<String> known = organizations.groupNames(organization);
    Map<String, String> here = new LinkedHashMap<>();
    for (Member member : members) {
      String account = accounts.like(member.username(), member.email());
      organizations.join(
          organization, account, member.groups().stream().filter(known::contains).toList());
      here.put(member.account(), account);
    }
    return here;
  }

  /** Takes back every membership and every group that is not among these. */
  void leaveOthers(AdminApi api, String alias, Map<String, String> here) {
    Organizations organizations = new Organizations(api);
    String organization = organization(organizations, alias);
    Map<String, Set<String>> wanted =
        members.stream()
            .collect(
                Collectors.toMap(
                    member -> String.valueOf(here.get(member.account())),
                    Member::groups,
                    (one, other) -> {
                      Set<String> both = new LinkedHashSet<>(one);
                      both.addAll(other);
                      return both;
                    }));
    for (Member member : organizations.members(organization)) {
      Set<String> groups = wanted.get(member.account());
      if (groups == null) {
        organizations.leave(organization, member.account());
      } else {
        Set<String> others = new LinkedHashSet<>(member.groups());
        others.removeAll(groups);
        organizations.quit(organization, member.account(), others);
      }
    }
  }

  private static String organization(Organizations organizations, String alias) {
    return organizations
        .find(alias)
        .orElseThrow(() -> new CannotGoOn("Keycloak has no organization " + alias));
  }
}
