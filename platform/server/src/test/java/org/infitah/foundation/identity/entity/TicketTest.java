package org.infitah.foundation.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketTest {

  @Test
  void two_tickets_are_never_the_same() {
    assertThat(Ticket.draw()).isNotEqualTo(Ticket.draw());
  }

  @Test
  void what_a_browser_sends_back_is_the_ticket_it_got() {
    Ticket drawn = Ticket.draw();
    assertThat(Ticket.of(drawn.value())).contains(drawn);
    assertThat(drawn.hash()).hasSize(64).isNotEqualTo(drawn.value());
  }

  @Test
  void what_cannot_be_a_ticket_is_none() {
    assertThat(Ticket.of("")).isEmpty();
    assertThat(Ticket.of("a' or '1'='1")).isEmpty();
    assertThat(Ticket.of("a".repeat(44))).isEmpty();
  }

  @Test
  void a_log_never_shows_its_value() {
    Ticket drawn = Ticket.draw();
    assertThat(drawn.toString()).doesNotContain(drawn.value());
  }
}
