package org.infitah.workshop.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.infitah.spi.LocalText;
import org.junit.jupiter.api.Test;

class SeatingTest {

  private static final UUID WORKSHOP = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void the_first_who_come_have_the_places_and_the_others_wait_in_order() {
    List<Registration> all = people(64, Optional.empty());
    assertThat(numbers(new Seating(40, List.of()).seat(all)))
        .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    assertThat(new Seating(40, List.of()).seat(all)).isEmpty();
    all.remove(3);
    all.remove(7);
    assertThat(numbers(new Seating(40, List.of()).seat(all))).containsExactly(41, 42);
  }

  @Test
  void a_full_group_lets_the_next_of_another_group_pass() {
    List<Registration> all = people(3, Optional.of(1));
    all.add(person(4, Optional.of(2)));
    List<RegistrationQuota> quotas = List.of(quota(1, 2), quota(2, 5));
    assertThat(numbers(new Seating(10, quotas).seat(all))).containsExactly(1, 2, 4);
    assertThat(numbers(new Seating(10, List.of(quota(1, 3), quota(2, 5))).seat(all)))
        .containsExactly(3);
  }

  @Test
  void the_whole_is_never_exceeded_whatever_the_groups_would_allow() {
    List<Registration> all = people(5, Optional.of(1));
    assertThat(new Seating(3, List.of(quota(1, 5))).seat(all)).hasSize(3);
  }

  private static List<Integer> numbers(List<Registration> some) {
    return some.stream().map(Registration::number).toList();
  }

  private static List<Registration> people(int many, Optional<Integer> quota) {
    return new ArrayList<>(
        IntStream.rangeClosed(1, many).mapToObj(number -> person(number, quota)).toList());
  }

  private static Registration person(int number, Optional<Integer> quota) {
    Registrant who =
        new Registrant("s" + number, "n" + number, Optional.empty(), "fr", quota, List.of());
    return new Registration(UUID.randomUUID(), WORKSHOP, number, who, NOW);
  }

  private static RegistrationQuota quota(int number, int places) {
    Terms.Group group = new Terms.Group(LocalText.of("fr", "Groupe " + number), places);
    return new RegistrationQuota(UUID.randomUUID(), WORKSHOP, number, group);
  }
}
