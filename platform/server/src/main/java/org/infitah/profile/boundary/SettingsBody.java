package org.infitah.profile.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.infitah.profile.entity.OpeningHours;
import org.infitah.profile.entity.Settings;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Settings as machines bring them; what is absent is no longer said.
 *
 * @param opening by {@code mon} to {@code sun}: {@code 08:30-16:30}
 * @param languages Arabic among them
 * @param version what their writer had before them
 */
public record SettingsBody(
    @Nullable String email,
    @Nullable String phone,
    @Nullable LocalText address,
    @Nullable Map<String, String> opening,
    @Nullable LocalText openingNote,
    @Nullable String cndp,
    @NotNull List<String> languages,
    @NotNull Integer version) {

  Settings settings() {
    return new Settings(
        Optional.ofNullable(email),
        Optional.ofNullable(phone),
        Optional.ofNullable(address),
        hours(opening == null ? Map.of() : opening),
        Optional.ofNullable(openingNote),
        Optional.ofNullable(cndp),
        languages);
  }

  private static OpeningHours hours(Map<String, String> opening) {
    Map<String, OpeningHours.Span> days = new TreeMap<>();
    opening.forEach(
        (day, text) -> {
          if (!OpeningHours.WEEK.contains(day)) {
            throw new BadRequestException("opening");
          }
          days.put(
              day,
              OpeningHours.Span.find(text).orElseThrow(() -> new BadRequestException("opening")));
        });
    return new OpeningHours(days);
  }
}
