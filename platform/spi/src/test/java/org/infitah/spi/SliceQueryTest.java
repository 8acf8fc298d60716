package org.infitah.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceQueryTest {

  @Test
  void without_a_cursor_a_list_begins_at_its_beginning() {
    assertThat(new SliceQuery().after()).isEmpty();
    assertThat(new SliceQuery(50, "").after()).isEmpty();
    assertThat(new SliceQuery().afterNumber()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SEF-A-002", "صفرو", "a&b=c+d/e?f", "12"})
  void a_cursor_brings_back_the_key_it_was_made_of(String key) {
    String cursor = SliceQuery.cursor(key);
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(new SliceQuery(50, cursor).after()).isEqualTo(key);
  }

  @Test
  void a_numbered_list_continues_after_a_number() {
    assertThat(new SliceQuery(50, SliceQuery.cursor("7")).afterNumber()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%%%", "a", "é"})
  void a_cursor_nobody_made_is_the_callers_mistake(String forged) {
    assertThatThrownBy(() -> new SliceQuery(50, forged).after())
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void so_is_one_the_database_could_not_hold_or_that_is_no_number() {
    SliceQuery zero = new SliceQuery(50, encoded("a\0b"));
    assertThatThrownBy(zero::after).isInstanceOf(BadRequestException.class);
    SliceQuery word = new SliceQuery(50, encoded("seven"));
    assertThatThrownBy(word::afterNumber).isInstanceOf(BadRequestException.class);
  }

  @Test
  void a_limit_stays_within_its_bounds() {
    assertThat(new SliceQuery(0, null).limit()).isEqualTo(1);
    assertThat(new SliceQuery(1_000_000, null).limit()).isEqualTo(100);
    assertThat(new SliceQuery().limit()).isEqualTo(50);
  }

  @Test
  void a_slice_goes_on_while_there_is_one_item_more() {
    SliceQuery two = new SliceQuery(2, null);
    Slice<String> first = Slice.of(List.of("a", "b", "c"), two, Function.identity(), s -> s);
    assertThat(first.items()).containsExactly("a", "b");
    assertThat(first.next()).contains(SliceQuery.cursor("b"));
    Slice<String> last = Slice.of(List.of("a", "b"), two, Function.identity(), s -> s);
    assertThat(last.next()).isEmpty();
  }

  private static String encoded(String key) {
    return Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
