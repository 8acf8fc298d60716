package org.infitah.look.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A prepared look's life: an administrator begins it from the look the tenant has, changes it as
 * often as needed, and it ends by being published or discarded. A tenant has one at most.
 */
@Entity
@Table(schema = "core", name = "look")
public class PreparedLook extends TenantEntity {

  private LocalText names;

  @Column(name = "main_colour")
  private int mainColour;

  @Column(name = "accent_colour")
  private int accentColour;

  @Column(name = "logo_id")
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID logoId;

  @Column(name = "logo_alt")
  private @Nullable LocalText logoAlt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected PreparedLook() {}

  /** Begins one. */
  @SuppressWarnings("NullAway.Init")
  public PreparedLook(UUID id, Look look, String by, Instant now) {
    super(id);
    change(look, by, now);
  }

  /** Changes it; it must be one that can be shown. */
  public final void change(Look look, String by, Instant now) {
    look.requireSound();
    this.names = look.names();
    this.mainColour = look.main().rgb();
    this.accentColour = look.accent().rgb();
    this.logoId = look.logo().map(Logo::file).orElse(null);
    this.logoAlt = look.logo().map(Logo::alt).orElse(null);
    this.changedBy = by;
    this.changedAt = now;
  }

  public Look look() {
    UUID file = logoId;
    LocalText alt = logoAlt;
    return new Look(
        names,
        new Colour(mainColour),
        new Colour(accentColour),
        file == null || alt == null ? Optional.empty() : Optional.of(new Logo(file, alt)));
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** A subject of Keycloak's. */
  public String changedBy() {
    return changedBy;
  }

  /** Somebody else has changed it since it was read. */
  public static final class Overtaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public Overtaken() {
      super("look.overtaken", 409);
    }
  }
}
