package org.infitah.workshop.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.persistence.TextListConverter;
import org.infitah.spi.TenantEntity;

/** That people register for a meeting: how many have a place, until when, with what needs. */
@Entity
@Table(schema = "core", name = "registration_terms")
public class RegistrationTerms extends TenantEntity {

  /** What people can be asked whether they need. */
  public static final List<String> NEEDS = List.of("access", "interpreting", "childcare");

  @Column(name = "workshop_id")
  private UUID workshopId;

  private int capacity;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Convert(converter = TextListConverter.class)
  private List<String> needs;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected RegistrationTerms() {}

  public RegistrationTerms(UUID id, UUID workshopId, Terms terms) {
    super(id);
    this.workshopId = workshopId;
    this.capacity = terms.capacity();
    this.closesOn = terms.closesOn();
    this.needs = terms.needs();
  }

  /** Has other terms from now on. */
  public void change(Terms terms) {
    capacity = terms.capacity();
    closesOn = terms.closesOn();
    needs = terms.needs();
  }

  public UUID workshopId() {
    return workshopId;
  }

  public int capacity() {
    return capacity;
  }

  public LocalDate closesOn() {
    return closesOn;
  }

  public List<String> needs() {
    return List.copyOf(needs);
  }
}
