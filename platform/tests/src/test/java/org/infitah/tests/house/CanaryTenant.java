package org.infitah.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Two tenants that are alike but for their marks: what one shows, the other must never show. */
public enum CanaryTenant {
  ALPHA("01.901", "#334455"),
  BETA("01.902", "#5a3355");

  private final String code;
  private final String colour;

  CanaryTenant(String code, String colour) {
    this.code = code;
    this.colour = colour;
  }

  public String alias() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> aliases() {
    return Arrays.stream(values()).map(CanaryTenant::alias).toList();
  }

  public String host() {
    return alias() + ".localhost";
  }

  public Canary canary() {
    return Canary.of(alias());
  }

  /** Its own colour, which nobody else has. */
  public String colour() {
    return colour;
  }

  public CanaryTenant other() {
    return this == ALPHA ? BETA : ALPHA;
  }

  /** Writes its files into a folder of tenants, as any tenant has them, and its demo accounts. */
  void configure(Path tenantsConfig) throws IOException {
    Path own = Files.createDirectories(tenantsConfig.resolve("tenants").resolve(alias()));
    Files.writeString(own.resolve("tenant.yaml"), template("tenant.yaml"));
    Files.writeString(own.resolve("programme.yaml"), template("programme.yaml"));
    Files.writeString(
        tenantsConfig.resolve("demo-accounts.yaml"),
        template("demo-accounts.yaml"),
        StandardOpenOption.APPEND);
  }

  private String template(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CanaryTenant.class.getResourceAsStream("/canary/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{alias}", alias())
          .replace("{code}", code)
          .replace("{colour}", colour)
          .replace("{REF}", name().substring(0, 3))
          .replace("{canary}", canary().text())
          .replace("{number}", "" + canary().number());
    }
  }
}
