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

/** A procedure or a digital service of the collectivity, as its inventory knows it. */
@Entity
@Table(name = "service")
public class PublicService extends TenantEntity {

  private int number;
  private String reference;
  private String kind;
  private LocalText name;
  private LocalText office;
  private @Nullable LocalText summary;

  @Column(name = "legal_basis")
  private @Nullable LocalText legalBasis;

  private @Nullable LocalText steps;
  private @Nullable LocalText documents;
  private String channels;
  private String languages;
  private String criteria;
  private String scope;

  @Column(name = "silence_consents")
  private boolean silenceConsents;

  @Column(name = "delay_days")
  private @Nullable Integer delayDays;

  @Column(name = "web")
  private @Nullable String address;

  private boolean shown;

  @Column(name = "changed_on")
  private String changedOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected PublicService() {}

  @SuppressWarnings("NullAway.Init")
  public PublicService(UUID id, int number, Draft draft, LocalDate today) {
    super(id);
    this.number = number;
    this.reference = String.format(Locale.ROOT, "SRV-%03d", number);
    say(draft, today);
  }

  /** Says something else from now on. */
  public void revise(Draft draft, LocalDate today) {
    say(draft, today);
  }

  private void say(Draft draft, LocalDate today) {
    if (!draft.wrong().isEmpty()) {
      throw new IllegalArgumentException("a service that cannot be kept: " + draft.wrong());
    }
    Words words = draft.words();
    kind = draft.kind().code();
    name = words.name();
    office = words.office();
    summary = words.summary().orElse(null);
    legalBasis = words.legalBasis().orElse(null);
    steps = words.steps().orElse(null);
    documents = words.documents().orElse(null);
    channels = Coded.kept(draft.channels());
    languages = Coded.kept(draft.languages());
    criteria = Coded.kept(draft.criteria());
    scope = draft.scope().code();
    silenceConsents = draft.silenceConsents() && draft.scope() != Scope.OUTSIDE;
    delayDays = draft.delayDays().orElse(null);
    address = draft.address().orElse(null);
    shown = draft.shown();
    changedOn = today.toString();
  }

  /** All it says of itself now. */
  public Draft draft() {
    return new Draft(
        Coded.find(ServiceKind.class, kind).orElse(ServiceKind.PROCEDURE),
        new Words(
            name,
            office,
            Optional.ofNullable(summary),
            Optional.ofNullable(legalBasis),
            Optional.ofNullable(steps),
            Optional.ofNullable(documents)),
        Coded.read(Channel.class, channels),
        Coded.read(Tongue.class, languages),
        Coded.read(Criterion.class, criteria),
        Coded.find(Scope.class, scope).orElse(Scope.OUTSIDE),
        silenceConsents,
        Optional.ofNullable(delayDays),
        Optional.ofNullable(address),
        shown);
  }

  public int number() {
    return number;
  }

  public String reference() {
    return reference;
  }

  public LocalText name() {
    return name;
  }

  public boolean shown() {
    return shown;
  }

  public LocalDate changedOn() {
    return LocalDate.parse(changedOn);
  }
}
