package org.infitah.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Where a statement comes from. */
@Entity
@Table(schema = "core", name = "source")
public class Source extends TenantEntity {

  private String code;

  private LocalText title;

  @Column(name = "published_on")
  private @Nullable CivicDate publishedOn;

  private @Nullable String url;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Source() {}

  @SuppressWarnings("NullAway.Init")
  public Source(UUID id, String code, LocalText title) {
    super(id);
    this.code = code;
    this.title = title;
  }

  public String code() {
    return code;
  }

  public LocalText title() {
    return title;
  }

  public Optional<CivicDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  public Optional<String> url() {
    return Optional.ofNullable(url);
  }
}
