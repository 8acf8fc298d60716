package org.infitah.consultation.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "salma@example.org, s…@example.org",
    "s@example.org, s…@example.org",
    "سلمى@example.org, س…@example.org"
  })
  void an_address_is_hardly_readable(String address, String masked) {
    assertThat(guest(address).maskedAddress()).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({"Salma@Example.ORG", "' salma@example.org '", "SALMA@EXAMPLE.ORG"})
  void capitals_and_space_make_no_other_address(String typed) {
    Writer writer = new Writer(typed, "ar", false, UUID.randomUUID());
    assertThat(writer.address()).isEqualTo("salma@example.org");
    assertThat(writer.toString()).doesNotContain("salma");
  }

  @Test
  void who_proves_it_anew_stays_the_same_author() {
    Guest guest = guest("salma@example.org");
    String before = guest.subject();
    guest.prove("other", NOW.plusSeconds(1), NOW.plus(Duration.ofDays(30)));
    assertThat(guest.subject()).isEqualTo(before).startsWith("guest:");
    assertThat(guest.provedAt()).isEqualTo(NOW.plusSeconds(1));
  }

  private static Guest guest(String address) {
    return new Guest(UUID.randomUUID(), address, "hash", NOW, NOW.plus(Duration.ofDays(1)));
  }
}
