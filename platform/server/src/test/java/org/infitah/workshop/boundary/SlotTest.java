package org.infitah.workshop.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.workshop.boundary.WorkshopDetail.AgendaView;
import org.infitah.workshop.boundary.WorkshopDetail.Slot;
import org.junit.jupiter.api.Test;

class SlotTest {

  @Test
  void items_of_one_time_share_a_slot_and_the_untimed_lies_in_the_one_before() {
    List<Slot> slots =
        Slot.of(
            List.of(
                item("10:30", "11:00"),
                item("11:00", "11:30"),
                item("11:00", "11:30"),
                item("11:30", "13:30"),
                item("", "13:30")));
    assertThat(slots).extracting(slot -> slot.items().size()).containsExactly(1, 2, 2);
    assertThat(slots.get(2).to()).contains(LocalTime.of(13, 30));
  }

  @Test
  void an_agenda_without_times_has_no_timed_slot() {
    assertThat(Slot.of(List.of(item("", ""), item("", "")))).noneMatch(Slot::timed);
  }

  private static AgendaView item(String from, String to) {
    return new AgendaView(
        1, time(from), time(to), false, LocalText.of("fr", "x"), Optional.empty());
  }

  private static Optional<LocalTime> time(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
  }
}
