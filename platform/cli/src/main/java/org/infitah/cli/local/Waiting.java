package org.infitah.cli.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.infitah.cli.CannotGoOn;

/** Waiting for somebody else to be ready. */
final class Waiting {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Waiting() {}

  static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Interrupted.", e);
    }
  }

  /** Waits until the address answers 200 and fails early when the process ends. */
  static void forHealth(Child child, String address, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < end) {
      if (!child.isAlive()) {
        throw child.failure("did not start");
      }
      if (answers(address)) {
        return;
      }
      pause(300);
    }
    throw child.failure("did not answer at " + address + " within " + patience.toSeconds() + " s");
  }

  static boolean answers(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
      return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("Interrupted.", e);
    }
  }
}
