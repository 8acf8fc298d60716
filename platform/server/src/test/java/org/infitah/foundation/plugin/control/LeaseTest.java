package org.infitah.foundation.plugin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LeaseTest {

  private final AtomicInteger closed = new AtomicInteger();
  private final Lease lease = new Lease(closed::incrementAndGet);

  @Test
  void what_nobody_holds_closes_at_once() {
    lease.release();

    assertThat(closed).hasValue(1);
    assertThat(lease.acquire()).isFalse();
  }

  @Test
  void what_is_held_closes_with_its_last_holder() {
    assertThat(lease.acquire()).isTrue();
    lease.release();
    assertThat(closed).hasValue(0);

    lease.release();
    assertThat(closed).hasValue(1);
  }

  @Test
  void among_many_threads_it_closes_once_and_never_under_a_holder() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Boolean>> held = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      if (i == 1_000) {
        lease.release();
      }
      held.add(
          threads.submit(
              () -> {
                if (!lease.acquire()) {
                  return true;
                }
                boolean open = closed.get() == 0;
                lease.release();
                return open;
              }));
    }
    for (Future<Boolean> one : held) {
      assertThat(one.get()).isTrue();
    }
    threads.shutdown();

    assertThat(closed).hasValue(1);
  }
}
