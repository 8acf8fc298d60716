package org.infitah.tests.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.infitah.tests.house.Http;

/** Reads core pages without a pause until it is stopped; answers what of them failed. */
final class CoreReader implements Callable<List<String>> {

  private static final long LONGEST_MILLIS = 5_000;

  private final List<String> hosts;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile boolean reading = true;

  CoreReader(String... hosts) {
    this.hosts = List.of(hosts);
  }

  void stop() {
    reading = false;
  }

  int asked() {
    return asked.get();
  }

  @Override
  public List<String> call() throws InterruptedException {
    List<String> failed = new ArrayList<>();
    while (reading) {
      for (String host : hosts) {
        for (String path : List.of("/fr/programme", "/api/v1/projects")) {
          long began = System.nanoTime();
          int status = Http.on(host).get(path).status();
          long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
          if (status != 200 || took > LONGEST_MILLIS) {
            failed.add(host + path + " " + status + " after " + took + " ms");
          }
          asked.incrementAndGet();
          Thread.sleep(20);
        }
      }
    }
    return failed;
  }
}
