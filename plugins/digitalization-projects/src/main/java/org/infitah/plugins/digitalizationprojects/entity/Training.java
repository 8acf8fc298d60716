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

/** A session in which skills for digital services are learnt. */
@Entity
@Table(name = "training")
public class Training extends TenantEntity {

  private int number;
  private String reference;
  private LocalText title;

  @Column(name = "held_on")
  private String day;

  private LocalText organiser;
  private @Nullable LocalText skills;
  private int places;
  private @Nullable Integer attended;
  private @Nullable String workshop;

  @Column(name = "changed_on")
  private String changedOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Training() {}

  @SuppressWarnings("NullAway.Init")
  public Training(UUID id, int number, TrainingSheet sheet, LocalDate today) {
    super(id);
    this.number = number;
    this.reference = String.format(Locale.ROOT, "FOR-%03d", number);
    say(sheet, today);
  }

  /** Says something else from now on. */
  public void revise(TrainingSheet sheet, LocalDate today) {
    say(sheet, today);
  }

  private void say(TrainingSheet sheet, LocalDate today) {
    if (!sheet.wrong(today).isEmpty()) {
      throw new IllegalArgumentException("a session that cannot be kept: " + sheet.wrong(today));
    }
    title = sheet.title();
    day = sheet.day().toString();
    organiser = sheet.organiser();
    skills = sheet.skills().orElse(null);
    places = sheet.places();
    attended = sheet.attended().orElse(null);
    workshop = sheet.workshop().orElse(null);
    changedOn = today.toString();
  }

  /** All it says of itself now. */
  public TrainingSheet sheet() {
    return new TrainingSheet(
        title,
        LocalDate.parse(day),
        organiser,
        Optional.ofNullable(skills),
        places,
        Optional.ofNullable(attended),
        Optional.ofNullable(workshop));
  }

  public int number() {
    return number;
  }

  public String reference() {
    return reference;
  }

  public LocalDate changedOn() {
    return LocalDate.parse(changedOn);
  }
}
