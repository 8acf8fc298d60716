package org.infitah.cli.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infitah.cli.config.DemoAccounts.Account;
import org.infitah.cli.config.Spelled;
import org.infitah.cli.config.TenantAlias;
import org.infitah.cli.config.TenantsConfig;

/** The demo accounts of a configuration, as they are told to whoever tries the platform out. */
final class DemoLogins {

  private DemoLogins() {}

  /** Reads the whole folder: a mistake in it stops the start before anything runs. */
  static List<DemoLogin> in(Path folder) {
    return TenantsConfig.read(folder).demoAccounts().stream()
        .flatMap(accounts -> accounts.accounts().stream())
        .map(DemoLogins::login)
        .toList();
  }

  private static DemoLogin login(Account account) {
    String roles =
        Stream.concat(account.networkRoles().stream(), account.roles().stream())
            .map(Spelled::code)
            .collect(Collectors.joining(", "));
    return new DemoLogin(
        account.username(),
        account.password(),
        account.tenant().map(TenantAlias::code).orElse("network"),
        roles.isEmpty() ? "citizen" : roles,
        account.otpSecret());
  }
}
