package org.infitah.cli.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Accounts that exist on a developer's machine alone: {@code demo-accounts.yaml}. */
public record DemoAccounts(List<Account> accounts) {

  public DemoAccounts {
    accounts = List.copyOf(accounts);
  }

  /** An account, named by its role and never after a real person. */
  public record Account(
      String username,
      String email,
      String name,
      String password,
      @Key("otpSecret") Optional<String> otpSecret,
      Optional<TenantAlias> tenant,
      List<TenantRole> roles,
      @Key("networkRoles") List<NetworkRole> networkRoles)
      implements Coded, Checked {

    /** A user name is one account's. */
    @Override
    public Code code() {
      return new Code(username);
    }

    @Override
    public Stream<Complaint> complaints() {
      Stream.Builder<Complaint> wrong = Stream.builder();
      if (!roles.isEmpty() && tenant.isEmpty()) {
        wrong.add(new Complaint("roles", "the key tenant beside them"));
      }
      if (!name.contains(" ")) {
        wrong.add(new Complaint("name", "two words: Keycloak asks for a first and a last name"));
      }
      return wrong.build();
    }

    @Override
    public String toString() {
      return username;
    }
  }
}
