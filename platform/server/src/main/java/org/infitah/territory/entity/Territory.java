package org.infitah.territory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.TenantEntity;
import org.infitah.territory.Outline;

/** The one outline of a collectivity, and where it comes from. */
@Entity
@Table(schema = "core", name = "territory")
public class Territory extends TenantEntity {

  private double west;
  private double south;
  private double east;
  private double north;
  private String outline;
  private String source;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "drawn_by")
  private String drawnBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Territory() {}

  @SuppressWarnings("NullAway.Init")
  public Territory(UUID id, Outline limits, String source, String by, Instant now) {
    super(id);
    draw(limits, source, by, now);
  }

  /** Has other limits from now on. */
  public final void draw(Outline limits, String from, String by, Instant now) {
    west = limits.west();
    south = limits.south();
    east = limits.east();
    north = limits.north();
    outline = limits.path();
    source = from;
    drawnBy = by;
    drawnAt = now;
  }

  public Outline limits() {
    return new Outline(west, south, east, north, outline);
  }

  public String source() {
    return source;
  }

  public Instant drawnAt() {
    return drawnAt;
  }
}
