package org.infitah.foundation.persistence;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row of one tenant. Every statement about it names the tenant; row-level security enforces what
 * the statement says, and the tenant leads its key. The id is a UUIDv7 made by the application.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
    name = "tenant_id",
    contextProperty = TenantSession.PROPERTY,
    discriminatorType = DiscriminatorType.INTEGER,
    primaryKey = true)
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
