package org.infitah.plugins.digitalizationprojects.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Help the collectivity offers others, or needs of them. */
@Entity
@Table(name = "help_note")
public class HelpNote extends TenantEntity {

  private int number;
  private String reference;
  private String kind;
  private LocalText subject;
  private @Nullable LocalText details;
  private boolean shared;

  @Column(name = "changed_on")
  private String changedOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected HelpNote() {}

  @SuppressWarnings("NullAway.Init")
  public HelpNote(UUID id, int number, HelpDraft draft, LocalDate today) {
    super(id);
    this.number = number;
    this.reference = String.format(Locale.ROOT, "AID-%03d", number);
    say(draft, today);
  }

  /** Says something else from now on. */
  public void revise(HelpDraft draft, LocalDate today) {
    say(draft, today);
  }

  private void say(HelpDraft draft, LocalDate today) {
    if (!draft.wrong().isEmpty()) {
      throw new IllegalArgumentException("help that cannot be kept: " + draft.wrong());
    }
    kind = draft.kind().code();
    subject = draft.subject();
    details = draft.details().orElse(null);
    shared = draft.shared();
    changedOn = today.toString();
  }

  /** All it says of itself now. */
  public HelpDraft draft() {
    return new HelpDraft(
        Coded.find(HelpKind.class, kind).orElse(HelpKind.OFFERED),
        subject,
        Optional.ofNullable(details),
        shared);
  }

  public int number() {
    return number;
  }

  public String reference() {
    return reference;
  }

  public boolean shared() {
    return shared;
  }

  public LocalDate changedOn() {
    return LocalDate.parse(changedOn);
  }
}
