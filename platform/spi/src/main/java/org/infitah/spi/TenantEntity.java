package org.infitah.spi;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A row of one tenant. The platform supplies the tenancy: every statement names the tenant, it
 * leads the key, and row-level security enforces what the statement says; an entity never sees it.
 * The id is a UUIDv7 made by the application. Relations between entities need their one join column
 * only.
 */
@MappedSuperclass
public abstract class TenantEntity {

  @Id private UUID id;

  @Version private int version;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected TenantEntity() {}

  protected TenantEntity(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }
}
