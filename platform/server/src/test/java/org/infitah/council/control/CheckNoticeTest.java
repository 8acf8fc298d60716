package org.infitah.council.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.infitah.council.control.CheckNotice.Notice;
import org.infitah.council.entity.Convocation;
import org.junit.jupiter.api.Test;

class CheckNoticeTest {

  private static final LocalDate HELD = LocalDate.of(2026, 10, 5);

  @Test
  void ten_days_before_is_in_time_and_nine_are_not() {
    assertThat(on("2026-09-25").standing(sent("2026-09-25"))).contains("kept");
    assertThat(on("2026-09-26").standing(sent("2026-09-26"))).contains("missed");
  }

  @Test
  void what_nobody_told_is_open_until_it_is_too_late_and_then_not_proved() {
    assertThat(on("2026-09-25").standing(convocation(1))).isEmpty();
    assertThat(on("2026-09-26").standing(convocation(1))).contains("unproved");
  }

  @Test
  void the_first_day_on_which_it_was_on_its_way_counts() {
    Convocation one = sent("2026-09-20");
    one.deliver(new Convocation.Delivery("hand", LocalDate.of(2026, 10, 1), "x"), "somebody");
    assertThat(on("2026-10-02").standing(one)).contains("kept");
  }

  @Test
  void the_law_sets_the_days_of_the_calls_that_follow() {
    assertThat(on("2026-10-04").standing(convocation(2))).isEmpty();
  }

  private static Notice on(String today) {
    return new Notice(10, "113-14 art. 35", LocalDate.parse(today));
  }

  private static Convocation sent(String day) {
    Convocation one = convocation(1);
    one.send("member@example.org", LocalDate.parse(day));
    return one;
  }

  private static Convocation convocation(int call) {
    return new Convocation(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), call, HELD);
  }
}
