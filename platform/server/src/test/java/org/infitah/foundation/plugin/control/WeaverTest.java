package org.infitah.foundation.plugin.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.infitah.spi.LocalText;
import org.infitah.testkit.BuiltJar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeaverTest {

  private static final CallLimits SHORT =
      new CallLimits(
          8,
          4,
          12,
          Duration.ofSeconds(1),
          Duration.ofMillis(50),
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          4_096,
          10,
          3,
          Duration.ofMinutes(10));

  private static final CallLimits SLOWING =
      new CallLimits(
          8,
          4,
          12,
          Duration.ofSeconds(1),
          Duration.ofMillis(800),
          Duration.ofMinutes(1),
          Duration.ZERO,
          1L << 40,
          10,
          3,
          Duration.ofMinutes(10));

  @TempDir private Path folder;

  @AfterEach
  void nothing_stays() {
    Deadline.unbind();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) { Math.sqrt(2); }",
        "do { Math.sqrt(2); } while (n < 10);",
        "for (;;) { try { Math.sqrt(n); } catch (Throwable caught) { caught.getMessage(); } }",
        "for (;;) { try { Math.sqrt(n); } finally { Math.sqrt(3); } }",
        "outer: for (;;) { switch (n) { case 1: continue outer; default: Math.sqrt(n); } }",
        "java.util.stream.IntStream.iterate(0, i -> i).forEach(i -> Math.sqrt(i));",
        "count(64);",
        "while (true) { try { Thread.sleep(60_000); } catch (InterruptedException e) { n = 1; } }"
      })
  void whatever_has_no_end_ends_when_its_time_is_over(String endless) throws Exception {
    Class<?> woven = woven("static void run(int n) throws Exception { " + endless + " }");
    GuardedCall call =
        new GuardedCall(
            plugin(), Optional.empty(), name -> name.equals("sample.A"), GuardedCall.Kind.REQUEST);
    Deadline.bind(call);
    Thread watch = new Thread(() -> watch(call, SHORT));
    watch.start();

    assertThatThrownBy(() -> woven.getMethod("run", int.class).invoke(null, 1))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(OutOfTime.class)
        .hasMessage("sample 1.0.0 took longer than it may");
    assertThat(call.end()).isEqualTo(GuardedCall.Outcome.LATE);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    watch.join();
  }

  @Test
  void what_ends_by_itself_does_what_it_did() throws Exception {
    Class<?> woven =
        woven(
            "final int sum; public A() { this(3); } A(int n) { int all = 0;"
                + " for (int i = 0; i <= n; i++) { all += i; } sum = all; }"
                + " public static void run(int n) { if (new A().sum != 6) { throw new"
                + " IllegalStateException(); } }");

    woven.getMethod("run", int.class).invoke(null, 1);
    assertThat(woven.getDeclaredConstructor().newInstance()).isNotNull();
  }

  @Test
  void a_call_whose_answer_is_ours_is_not_late_any_more() {
    GuardedCall call =
        new GuardedCall(plugin(), Optional.empty(), name -> true, GuardedCall.Kind.REQUEST);
    call.refused(500, true, Optional.empty());
    watch(call, SHORT);

    assertThat(call.end()).isEqualTo(GuardedCall.Outcome.FAILED);
  }

  @Test
  void who_computes_for_long_leaves_most_of_the_processor_to_others() throws Exception {
    Class<?> woven = woven("static void run(int n) { while (true) { Math.sqrt(2); } }");
    GuardedCall call =
        new GuardedCall(
            plugin(), Optional.empty(), name -> name.equals("sample.A"), GuardedCall.Kind.REQUEST);
    Deadline.bind(call);
    Thread watch = new Thread(() -> watch(call, SLOWING));
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    watch.start();

    assertThatThrownBy(() -> woven.getMethod("run", int.class).invoke(null, 1)).isNotNull();
    long had = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(had).isLessThan(call.took().toNanos() / 2);
    assertThat(call.end()).isEqualTo(GuardedCall.Outcome.LATE);
    watch.join();
  }

  private static void watch(GuardedCall call, CallLimits limits) {
    for (int look = 0; look < 50 && !call.isLate(); look++) {
      pause();
      call.judge(limits);
    }
    for (int look = 0; look < 5; look++) {
      call.wake();
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static InstalledPlugin plugin() {
    return new InstalledPlugin(
        "sample",
        "1.0.0",
        "sample-1.0.0.jar",
        "",
        new InstalledPlugin.Says(
            LocalText.of("fr", "Exemple"), Optional.empty(), "", List.of(), List.of()));
  }

  private Class<?> woven(String members) throws IOException, ClassNotFoundException {
    Path jar =
        BuiltJar.of("sample")
            .with(
                "sample.A",
                "package sample; public class A { public "
                    + members
                    + " static long count(int n) { return n == 0 ? 1 : count(n - 1) + count(n - 1);"
                    + " } }")
            .into(folder);
    try (JarFile file = new JarFile(jar.toFile());
        InputStream in = file.getInputStream(file.getEntry("sample/A.class"))) {
      byte[] bytes = Weaver.weave(in.readAllBytes());
      ClassLoader loader =
          new ClassLoader(WeaverTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) {
              return defineClass(name, bytes, 0, bytes.length);
            }
          };
      return loader.loadClass("sample.A");
    }
  }
}
