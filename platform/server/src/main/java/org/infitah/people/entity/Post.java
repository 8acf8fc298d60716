package org.infitah.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A public role somebody holds or held. */
@Entity
@Table(schema = "core", name = "post")
public class Post extends TenantEntity {

  @Column(name = "person_id")
  private UUID personId;

  private String role;

  private @Nullable LocalText title;

  private @Nullable String organisation;

  private @Nullable Integer rank;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Post() {}

  public UUID personId() {
    return personId;
  }

  public String role() {
    return role;
  }

  public Optional<LocalText> title() {
    return Optional.ofNullable(title);
  }

  public Optional<String> organisation() {
    return Optional.ofNullable(organisation);
  }

  public Optional<Integer> rank() {
    return Optional.ofNullable(rank);
  }
}
