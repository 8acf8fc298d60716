package org.infitah.workshop.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.Workshop;

/**
 * How the person at hand stands with a meeting.
 *
 * @param state {@code none}, {@code waiting}, {@code seated} or {@code came}
 * @param position among those who wait for the same places, the first being 1
 * @param quota the number of the person's group
 * @param mailed whether letters can come
 * @param joinLink where to join from afar: told only to those who have a place
 * @param entryKey what the code at the door says
 */
public record RegistrationView(
    String workshop,
    LocalText title,
    String state,
    Optional<Long> position,
    Optional<Integer> quota,
    List<String> needs,
    boolean mailed,
    Optional<String> joinLink,
    Optional<UUID> entryKey) {

  public RegistrationView {
    needs = List.copyOf(needs);
  }

  static RegistrationView of(Workshop workshop, List<Registration> all, String subject) {
    Optional<Registration> own =
        all.stream().filter(one -> one.registrant().equals(subject)).findFirst();
    boolean seated = own.filter(Registration::seated).isPresent();
    return new RegistrationView(
        workshop.reference(),
        workshop.title(),
        own.map(RegistrationView::state).orElse("none"),
        own.filter(one -> !one.seated()).map(one -> position(one, all)),
        own.flatMap(Registration::quota),
        own.map(Registration::needs).orElse(List.of()),
        own.flatMap(Registration::address).isPresent(),
        workshop.joinLink().filter(link -> seated),
        own.filter(Registration::seated).map(Registration::entryKey));
  }

  private static String state(Registration one) {
    return one.cameAt().isPresent() ? "came" : one.seated() ? "seated" : "waiting";
  }

  private static long position(Registration own, List<Registration> all) {
    return 1
        + all.stream()
            .filter(one -> !one.seated() && one.number() < own.number())
            .filter(one -> one.quota().equals(own.quota()))
            .count();
  }
}
