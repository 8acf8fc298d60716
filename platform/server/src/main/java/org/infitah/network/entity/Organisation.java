package org.infitah.network.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A partner of the network. */
@Entity
@Table(schema = "core", name = "organisation")
public class Organisation extends TenantEntity {

  private String code;

  private LocalText names;

  private String role;

  private @Nullable String parent;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Organisation() {}

  public String code() {
    return code;
  }

  public LocalText names() {
    return names;
  }

  public String role() {
    return role;
  }

  public Optional<String> parent() {
    return Optional.ofNullable(parent);
  }
}
