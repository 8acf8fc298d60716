package org.infitah.foundation.metric.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedTest {

  @Test
  void the_first_keep_their_names_and_all_others_share_one() {
    Bounded label = new Bounded(3);

    assertThat(IntStream.range(0, 1000).mapToObj(n -> label.of("t" + n)).distinct())
        .containsExactly("t0", "t1", "t2", Bounded.OTHER);
    assertThat(label.of("t1")).isEqualTo("t1");
    assertThat(label.of("t999")).isEqualTo(Bounded.OTHER);
  }
}
