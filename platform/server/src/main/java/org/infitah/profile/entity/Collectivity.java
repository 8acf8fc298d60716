package org.infitah.profile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.persistence.JsonMapConverter;
import org.infitah.foundation.persistence.LocalTextListConverter;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** The collectivity itself, as it presents itself. */
@Entity
@Table(schema = "core", name = "collectivity")
public class Collectivity extends TenantEntity {

  private LocalText names;

  @Convert(converter = LocalTextListConverter.class)
  private List<LocalText> aliases;

  private String level;

  private @Nullable String code;

  private @Nullable String acronym;

  private @Nullable LocalText summary;

  @Column(name = "founded_on")
  private @Nullable CivicDate foundedOn;

  @Column(name = "joined_on")
  private @Nullable CivicDate joinedOn;

  @Convert(converter = JsonMapConverter.class)
  private Map<String, Object> territory;

  private @Nullable LocalText seat;

  private @Nullable String email;

  private @Nullable String phone;

  private @Nullable LocalText address;

  @Convert(converter = JsonMapConverter.class)
  private Map<String, Object> opening;

  @Column(name = "opening_note")
  private @Nullable LocalText openingNote;

  private @Nullable String cndp;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Collectivity() {}

  public LocalText names() {
    return names;
  }

  public List<LocalText> aliases() {
    return List.copyOf(aliases);
  }

  public String level() {
    return level;
  }

  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  public Optional<String> acronym() {
    return Optional.ofNullable(acronym);
  }

  public Optional<LocalText> summary() {
    return Optional.ofNullable(summary);
  }

  public Optional<CivicDate> foundedOn() {
    return Optional.ofNullable(foundedOn);
  }

  public Optional<CivicDate> joinedOn() {
    return Optional.ofNullable(joinedOn);
  }

  /** Its name, region and wilaya, each by language. */
  public Map<String, Object> territory() {
    return Map.copyOf(territory);
  }

  public Optional<LocalText> seat() {
    return Optional.ofNullable(seat);
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  public Optional<LocalText> address() {
    return Optional.ofNullable(address);
  }

  public OpeningHours opening() {
    return OpeningHours.of(opening);
  }

  public Optional<LocalText> openingNote() {
    return Optional.ofNullable(openingNote);
  }

  /** The number of its declaration to the CNDP. */
  public Optional<String> cndp() {
    return Optional.ofNullable(cndp);
  }

  /** Says from now on how it is reached. */
  public void settle(Settings settings) {
    settings.requireSound();
    this.email = settings.email().orElse(null);
    this.phone = settings.phone().orElse(null);
    this.address = settings.address().orElse(null);
    this.opening = settings.opening().column();
    this.openingNote = settings.note().orElse(null);
    this.cndp = settings.cndp().orElse(null);
  }
}
