package org.infitah.cli.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code demo-accounts.yaml} for telling; applying it is somebody else's work. */
final class DemoLogins {

  private DemoLogins() {}

  static List<DemoLogin> in(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<DemoLogin> logins = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      Object document = new Load(LoadSettings.builder().build()).loadFromReader(reader);
      if (document instanceof Map<?, ?> keys && keys.get("accounts") instanceof List<?> accounts) {
        for (Object account : accounts) {
          if (account instanceof Map<?, ?> one) {
            logins.add(login(one));
          }
        }
      }
    }
    return logins;
  }

  private static DemoLogin login(Map<?, ?> account) {
    boolean ofTheNetwork = account.containsKey("networkRoles");
    return new DemoLogin(
        text(account, "username"),
        text(account, "password"),
        ofTheNetwork ? "" : text(account, "tenant"),
        roles(account.get(ofTheNetwork ? "networkRoles" : "roles")),
        Optional.of(text(account, "otpSecret")).filter(secret -> !secret.isEmpty()));
  }

  private static String text(Map<?, ?> account, String key) {
    Object value = account.get(key);
    return value == null ? "" : value.toString();
  }

  private static String roles(@Nullable Object roles) {
    return roles instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : "citizen";
  }
}
