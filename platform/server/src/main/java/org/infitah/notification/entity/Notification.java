package org.infitah.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.notification.Notice;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What somebody was told, and whether a letter has yet to say it. */
@Entity
@Table(schema = "core", name = "notification")
public class Notification extends TenantEntity {

  private static final String DAILY = "daily";
  private static final String SENT = "sent";

  private String recipient;
  private String kind;
  private String reference;
  private String path;
  private String language;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  private String mail;

  @Column(name = "mail_due")
  private @Nullable Instant mailDue;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Notification() {}

  public Notification(UUID id, Notice notice, Instant now) {
    super(id);
    this.recipient = notice.recipient();
    this.kind = notice.kind().code();
    this.reference = notice.reference();
    this.path = notice.path();
    this.language = notice.language();
    this.madeAt = now;
    this.mail = "none";
  }

  /** A letter is to say it then, alone or with others. */
  public void isDue(Way way, Instant at) {
    mail = way == Way.DAILY ? DAILY : "once";
    mailDue = at;
  }

  /** Nobody could be asked for the address. */
  public void postpone(Instant to) {
    mailDue = to;
  }

  /** A letter says it. */
  public void mailed() {
    mail = SENT;
  }

  /**
   * Nothing is due any longer: a letter says it, it was read before, or nobody can be written to.
   */
  public void settle() {
    mail = SENT.equals(mail) ? SENT : "none";
    mailDue = null;
  }

  /** Whether it goes into the letter of the day. */
  public boolean daily() {
    return DAILY.equals(mail);
  }

  public boolean read() {
    return readAt != null;
  }

  public String recipient() {
    return recipient;
  }

  public String kind() {
    return kind;
  }

  public String reference() {
    return reference;
  }

  /** Below the language, where more is to be read. */
  public String path() {
    return path;
  }

  /** For a letter to somebody who has not chosen one. */
  public String language() {
    return language;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }
}
