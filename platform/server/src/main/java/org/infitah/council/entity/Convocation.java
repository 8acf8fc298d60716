package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A member is convened to a call of a session, and how one knows that the member was told. */
@Entity
@Table(schema = "core", name = "council_convocation")
public class Convocation extends TenantEntity {

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "member_id")
  private UUID memberId;

  private int call;

  @Column(name = "held_on")
  private CivicDate heldOn;

  private @Nullable String recipient;

  @Column(name = "sent_on")
  private @Nullable CivicDate sentOn;

  @Column(name = "received_at")
  private @Nullable Instant receivedAt;

  @Column(name = "received_by")
  private @Nullable String receivedBy;

  private @Nullable String delivery;

  @Column(name = "delivered_on")
  private @Nullable CivicDate deliveredOn;

  @Column(name = "delivery_proof")
  private @Nullable String deliveryProof;

  @Column(name = "recorded_by")
  private @Nullable String recordedBy;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Convocation() {}

  public Convocation(UUID id, UUID sessionId, UUID memberId, int call, LocalDate heldOn) {
    super(id);
    this.sessionId = sessionId;
    this.memberId = memberId;
    this.call = call;
    this.heldOn = CivicDate.of(heldOn);
  }

  /** A letter was left for the address the member gave. */
  public void send(String to, LocalDate on) {
    recipient = to;
    sentOn = CivicDate.of(on);
  }

  /** The member says to have it. */
  public void receive(String by, Instant now) {
    if (isProved()) {
      throw new IllegalStateException("what is proved is proved once");
    }
    receivedBy = by;
    receivedAt = now;
  }

  /** Somebody saw to it another way. */
  public void deliver(Delivery told, String by) {
    if (isProved()) {
      throw new IllegalStateException("what is proved is proved once");
    }
    delivery = told.way();
    deliveredOn = CivicDate.of(told.on());
    deliveryProof = told.proof();
    recordedBy = by;
  }

  /**
   * A delivery that is no letter of the portal's.
   *
   * @param way {@code hand} or {@code post}
   * @param proof how one knows
   */
  public record Delivery(String way, LocalDate on, String proof) {}

  /** Whether one knows that the member was told. */
  public boolean isProved() {
    return receivedAt != null || delivery != null;
  }

  /** The day on which it is first known to have been on its way to the member. */
  public Optional<LocalDate> toldOn() {
    return Stream.of(sentOn().map(CivicDate::firstDay), receivedOn(), deliveredOn())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  public UUID sessionId() {
    return sessionId;
  }

  public UUID memberId() {
    return memberId;
  }

  /** The first, the second or the third. */
  public int call() {
    return call;
  }

  /** The day the member is convened for. */
  public CivicDate heldOn() {
    return heldOn;
  }

  public Optional<String> recipient() {
    return Optional.ofNullable(recipient);
  }

  public Optional<CivicDate> sentOn() {
    return Optional.ofNullable(sentOn);
  }

  public Optional<LocalDate> receivedOn() {
    return Optional.ofNullable(receivedAt).map(at -> LocalDate.ofInstant(at, Morocco.ZONE));
  }

  public Optional<String> receivedBy() {
    return Optional.ofNullable(receivedBy);
  }

  /** {@code hand} or {@code post}. */
  public Optional<String> delivery() {
    return Optional.ofNullable(delivery);
  }

  public Optional<LocalDate> deliveredOn() {
    return Optional.ofNullable(deliveredOn).map(CivicDate::firstDay);
  }

  public Optional<String> deliveryProof() {
    return Optional.ofNullable(deliveryProof);
  }

  public Optional<String> recordedBy() {
    return Optional.ofNullable(recordedBy);
  }
}
