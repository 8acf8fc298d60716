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

/** A software the collectivity offers others for reuse. */
@Entity
@Table(name = "solution")
public class Solution extends TenantEntity {

  private int number;
  private String reference;
  private LocalText name;
  private LocalText summary;
  private @Nullable LocalText details;
  private @Nullable LocalText features;
  private String repository;
  private String licence;
  private String status;
  private String type;
  private String platforms;
  private String languages;
  private String maintenance;
  private @Nullable String contractor;

  @Column(name = "until_on")
  private @Nullable String until;

  private boolean shared;

  @Column(name = "changed_on")
  private String changedOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Solution() {}

  @SuppressWarnings("NullAway.Init")
  public Solution(UUID id, int number, SolutionSheet sheet, LocalDate today) {
    super(id);
    this.number = number;
    this.reference = String.format(Locale.ROOT, "SOL-%03d", number);
    say(sheet, today);
  }

  /** Says something else from now on. */
  public void revise(SolutionSheet sheet, LocalDate today) {
    say(sheet, today);
  }

  private void say(SolutionSheet sheet, LocalDate today) {
    if (!sheet.wrong().isEmpty()) {
      throw new IllegalArgumentException("a software that cannot be kept: " + sheet.wrong());
    }
    boolean contract = sheet.maintenance() == Maintenance.CONTRACT;
    name = sheet.name();
    summary = sheet.summary();
    details = sheet.details().orElse(null);
    features = sheet.features().orElse(null);
    repository = sheet.repository();
    licence = sheet.licence();
    status = sheet.status().code();
    type = sheet.type().code();
    platforms = Coded.kept(sheet.platforms());
    languages = Coded.kept(sheet.languages());
    maintenance = sheet.maintenance().code();
    contractor = sheet.contractor().filter(who -> contract).orElse(null);
    until = sheet.until().filter(day -> contract).map(LocalDate::toString).orElse(null);
    shared = sheet.shared();
    changedOn = today.toString();
  }

  /** All it says of itself now. */
  public SolutionSheet sheet() {
    return new SolutionSheet(
        name,
        summary,
        Optional.ofNullable(details),
        Optional.ofNullable(features),
        repository,
        licence,
        Coded.find(DevelopmentStatus.class, status).orElse(DevelopmentStatus.CONCEPT),
        Coded.find(SoftwareType.class, type).orElse(SoftwareType.STANDALONE_OTHER),
        Coded.read(Platform.class, platforms),
        Coded.read(ScreenLanguage.class, languages),
        Coded.find(Maintenance.class, maintenance).orElse(Maintenance.NONE),
        Optional.ofNullable(contractor),
        Optional.ofNullable(until).map(LocalDate::parse),
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
