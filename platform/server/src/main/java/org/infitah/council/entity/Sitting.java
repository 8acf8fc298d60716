package org.infitah.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.TenantEntity;

/** The council met to open a session: how many came, and whether that was enough. */
@Entity
@Table(schema = "core", name = "council_sitting")
public class Sitting extends TenantEntity {

  @Column(name = "session_id")
  private UUID sessionId;

  private int call;

  @Column(name = "held_on")
  private CivicDate heldOn;

  @Column(name = "in_office")
  private int inOffice;

  private int present;
  private int needed;
  private boolean opened;
  private String article;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Sitting() {}

  /** Members came to a call of a session. */
  public Sitting(UUID id, UUID sessionId, int call, LocalDate heldOn, Attendance attendance) {
    super(id);
    this.sessionId = sessionId;
    this.call = call;
    this.heldOn = CivicDate.of(heldOn);
    this.inOffice = attendance.inOffice();
    this.present = attendance.present();
    this.needed = attendance.needed();
    this.opened = present >= needed;
    this.article = attendance.article();
  }

  /** How many came, and how many had to. */
  public record Attendance(int inOffice, int present, int needed, String article) {}

  public UUID sessionId() {
    return sessionId;
  }

  /** The first, the second or the third. */
  public int call() {
    return call;
  }

  public CivicDate heldOn() {
    return heldOn;
  }

  public int inOffice() {
    return inOffice;
  }

  public int present() {
    return present;
  }

  public int needed() {
    return needed;
  }

  public boolean opened() {
    return opened;
  }

  public String article() {
    return article;
  }
}
