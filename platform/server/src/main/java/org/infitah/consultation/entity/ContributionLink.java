package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** That a contribution was merged into another, or split from it, and why. */
@Entity
@Table(schema = "core", name = "contribution_link")
public class ContributionLink extends TenantEntity {

  private static final int LONGEST = 1_000;
  private static final int SHORTEST = 10;

  private String kind;

  @Column(name = "contribution_id")
  private UUID contributionId;

  @Column(name = "other_id")
  private UUID otherId;

  private LocalText grounds;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected ContributionLink() {}

  public ContributionLink(UUID id, Kind kind, UUID contribution, UUID other, Made made) {
    super(id);
    if (!fit(made.grounds())) {
      throw new IllegalArgumentException("no grounds");
    }
    this.kind = kind.code();
    this.contributionId = contribution;
    this.otherId = other;
    this.grounds = made.grounds();
    this.madeBy = made.by();
    this.madeAt = made.at();
  }

  /** What ties one to the other. */
  public enum Kind {
    SPLIT,
    MERGED;

    /** The name the table knows. */
    public String code() {
      return this == SPLIT ? "split" : "merged";
    }
  }

  /** Why it was made, by whom and when. */
  public record Made(LocalText grounds, String by, Instant at) {}

  /** Whether words say enough, and not too much, to be the reason. */
  public static boolean fit(LocalText grounds) {
    return grounds.texts().values().stream()
        .allMatch(text -> text.strip().length() >= SHORTEST && text.length() <= LONGEST);
  }

  public boolean is(Kind asked) {
    return asked.code().equals(kind);
  }

  /** The one that was merged, or that came of a split. */
  public UUID contributionId() {
    return contributionId;
  }

  /** The one it was merged into, or split from. */
  public UUID otherId() {
    return otherId;
  }

  public LocalText grounds() {
    return grounds;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
