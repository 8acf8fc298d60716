package org.infitah.consultation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.infitah.spi.TenantEntity;

/** Somebody without an account who proved an address; the browser that did is remembered. */
@Entity
@Table(schema = "core", name = "guest")
public class Guest extends TenantEntity {

  private static final String MARK = "guest:";

  private String address;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "proved_at")
  private Instant provedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Guest() {}

  public Guest(UUID id, String address, String tokenHash, Instant now, Instant until) {
    super(id);
    this.address = address;
    this.tokenHash = tokenHash;
    this.provedAt = now;
    this.expiresAt = until;
  }

  /** Proved it anew, perhaps in another browser: the one before is no longer known. */
  public void prove(String ticketHash, Instant now, Instant until) {
    tokenHash = ticketHash;
    provedAt = now;
    expiresAt = until;
  }

  /** Proved it where no browser keeps anything. */
  public void stay(Instant until) {
    expiresAt = until;
  }

  /** What stands for them where an account would: it leads to nobody once this row is gone. */
  public String subject() {
    return MARK + id();
  }

  /** Whether somebody without an account is meant by what stands in an account's place. */
  public static boolean is(String subject) {
    return subject.startsWith(MARK);
  }

  public String address() {
    return address;
  }

  public Instant provedAt() {
    return provedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  /** What its owner knows the address by, and others learn little from. */
  public String maskedAddress() {
    int at = address.indexOf('@');
    return address.substring(0, Math.min(1, at)) + "…" + address.substring(at);
  }
}
