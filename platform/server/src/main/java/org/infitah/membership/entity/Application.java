package org.infitah.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.persistence.UuidConverter;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A collectivity's application. It is received once; the network accepts or refuses it, once, with
 * reasons; accepted, the charter is signed; signed, its portal is asked for.
 */
@Entity
@Table(schema = "core", name = "application")
public class Application extends TenantEntity {

  private String reference;

  private String level;

  private String code;

  private LocalText names;

  private String deliberation;

  @Column(name = "deliberated_on")
  private CivicDate deliberatedOn;

  @Column(name = "deliberation_id")
  @Convert(converter = UuidConverter.class)
  private @Nullable UUID deliberationId;

  @Column(name = "contact_name")
  private String contactName;

  @Column(name = "contact_office")
  private String contactOffice;

  @Column(name = "contact_email")
  private String contactEmail;

  private String language;

  private String state;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  private @Nullable String reasons;

  @Column(name = "charter_version")
  private @Nullable String charterVersion;

  @Column(name = "signed_by")
  private @Nullable String signedBy;

  @Column(name = "signed_on")
  private @Nullable CivicDate signedOn;

  @Column(name = "signature_recorded_by")
  private @Nullable String signatureRecordedBy;

  @Column(name = "signature_recorded_at")
  private @Nullable Instant signatureRecordedAt;

  private @Nullable String opening;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Application() {}

  public String reference() {
    return reference;
  }

  public String level() {
    return level;
  }

  public String code() {
    return code;
  }

  public LocalText names() {
    return names;
  }

  public String deliberation() {
    return deliberation;
  }

  public CivicDate deliberatedOn() {
    return deliberatedOn;
  }

  /** The file that holds the deliberation, once it was sent. */
  public Optional<UUID> deliberationFile() {
    return Optional.ofNullable(deliberationId);
  }

  public Request.Contact contact() {
    return new Request.Contact(contactName, contactOffice, contactEmail, language);
  }

  /** {@code received}, {@code accepted} or {@code refused}. */
  public String state() {
    return state;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<String> reasons() {
    return Optional.ofNullable(reasons);
  }

  public Optional<Signature> signature() {
    return charterVersion == null || signedBy == null || signedOn == null
        ? Optional.empty()
        : Optional.of(new Signature(charterVersion, signedBy, signedOn));
  }

  public Optional<String> signatureRecordedBy() {
    return Optional.ofNullable(signatureRecordedBy);
  }

  public Optional<Instant> signatureRecordedAt() {
    return Optional.ofNullable(signatureRecordedAt);
  }

  /** The alias of the portal asked for. */
  public Optional<String> opening() {
    return Optional.ofNullable(opening);
  }

  /** Who signed the charter for the collectivity, when, and which version. */
  public record Signature(String charterVersion, String by, CivicDate on) {}

  /** The text of the deliberation; it is sent once, before a decision. */
  public void attach(UUID file) {
    require(awaitsDeliberation());
    this.deliberationId = file;
  }

  /** Whether the deliberation's text can still be sent. */
  public boolean awaitsDeliberation() {
    return state.equals("received") && deliberationId == null;
  }

  /**
   * Accepts or refuses it; a decision is taken once, and nobody is accepted without the
   * deliberation.
   */
  public void decide(boolean accept, String why, String by, Instant now) {
    require(state.equals("received"));
    if (accept && deliberationId == null) {
      throw new NoDeliberation();
    }
    this.state = accept ? "accepted" : "refused";
    this.reasons = why;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** Records that the charter was signed. */
  public void sign(Signature signature, String recordedBy, Instant now) {
    require(state.equals("accepted") && charterVersion == null);
    this.charterVersion = signature.charterVersion();
    this.signedBy = signature.by();
    this.signedOn = signature.on();
    this.signatureRecordedBy = recordedBy;
    this.signatureRecordedAt = now;
  }

  /** Its portal was asked for. */
  public void opens(String alias) {
    require(charterVersion != null && (opening == null || opening.equals(alias)));
    this.opening = alias;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new NotNow();
    }
  }

  /** The text of the council's deliberation was not sent. */
  public static final class NoDeliberation extends Refusal {

    private static final long serialVersionUID = 1L;

    NoDeliberation() {
      super("membership.wrong.no-deliberation", 409);
    }
  }

  /** It has come further than that, or not so far yet. */
  public static final class NotNow extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotNow() {
      super("membership.wrong.not-now", 409);
    }
  }
}
