package org.infitah.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom the collectivity gives or gave a role, as it knows the person: an address, and
 * what to call them. Added with the first mandate; Keycloak's name for the account follows once it
 * was asked.
 */
@Entity
@Table(schema = "core", name = "account")
public class Account extends TenantEntity {

  private String email;

  private String name;

  private String language;

  private @Nullable String subject;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  public Account(UUID id, String email, String name, String language, Instant now) {
    super(id);
    this.email = email;
    this.name = name;
    this.language = language;
    this.addedAt = now;
  }

  /** Keycloak knows the account by this name. */
  public void isKnownAs(String known) {
    this.subject = known;
  }

  /** Keycloak agrees with the mandates. */
  public void settled(Instant now) {
    this.settledAt = now;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  /** The code of the language the person is written to in. */
  public String language() {
    return language;
  }

  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  public Instant addedAt() {
    return addedAt;
  }

  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
