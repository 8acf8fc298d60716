package org.infitah.indicator.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Something a programme promises to move. */
@Entity
@Table(schema = "core", name = "indicator")
public class Indicator extends TenantEntity {

  private static final String UP = "up";

  private String reference;
  private LocalText title;
  private LocalText unit;
  private String direction;
  private long baseline;
  private long target;
  private @Nullable String promise;
  private @Nullable String series;
  private boolean shown;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Indicator() {}

  @SuppressWarnings("NullAway.Init")
  public Indicator(UUID id, String reference, Definition definition) {
    super(id);
    this.reference = reference;
    define(definition);
  }

  /** Is something else from now on; what was read stays. */
  public final void define(Definition definition) {
    if (!definition.wrong().isEmpty()) {
      throw new IllegalArgumentException("no indicator: " + definition.wrong());
    }
    title = definition.title();
    unit = definition.unit();
    direction = definition.rises() ? UP : "down";
    baseline = definition.baseline();
    target = definition.target();
    promise = definition.promise().orElse(null);
    series = definition.series().orElse(null);
    shown = definition.shown();
  }

  public Definition definition() {
    return new Definition(
        title,
        unit,
        UP.equals(direction),
        baseline,
        target,
        Optional.ofNullable(promise),
        Optional.ofNullable(series),
        shown);
  }

  public String reference() {
    return reference;
  }

  public boolean shown() {
    return shown;
  }
}
