package org.infitah.foundation.document.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.problem.Refusal;

/**
 * Where documents are printed: so many at once on a node, so many waiting, none beyond a length.
 * What was printed lately is kept under the digest of all it was printed from, so that whoever asks
 * again costs nothing and nobody is handed anything else.
 */
@ApplicationScoped
public class Press {

  /** The longest text; a programme of a hundred projects has a quarter of it. */
  static final int LONGEST = 1_500_000;

  private static final int MOST_KEPT_BYTES = 24 << 20;
  private static final int MOST_WAITING = 12;

  private final Cache<String, Printed> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_KEPT_BYTES)
          .weigher((String key, Printed printed) -> printed.bytes().length)
          .build();
  private Semaphore places;
  private Duration patience;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Press() {}

  @Inject
  Press(
      @ConfigProperty(name = "infitah.documents", defaultValue = "2") int places,
      @ConfigProperty(name = "infitah.documents.patience", defaultValue = "PT4S")
          Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /**
   * Prints it, or hands out what was printed from the same.
   *
   * @throws Busy when no place becomes free
   * @throws TooLong when it is too long
   */
  Printed print(Manuscript manuscript) {
    if (manuscript.text().length() > LONGEST) {
      throw new TooLong();
    }
    String digest = manuscript.digest();
    Printed before = kept.getIfPresent(digest);
    if (before != null) {
      return before;
    }
    take();
    try {
      byte[] bytes = Layout.print(manuscript);
      Printed printed = new Printed(bytes, Manuscript.digest(bytes));
      kept.put(digest, printed);
      return printed;
    } finally {
      places.release();
    }
  }

  /** Takes a place; whoever does gives it back. */
  void take() {
    boolean free = false;
    try {
      free =
          places.getQueueLength() < MOST_WAITING
              && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!free) {
      throw new Busy();
    }
  }

  /** What was printed, and the SHA-256 of its bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Printed(byte[] bytes, String tag) {}

  /** As many are printed as may be at once: come again. */
  public static final class Busy extends Refusal {

    private static final long serialVersionUID = 1L;

    Busy() {
      super("problem.document.busy", 503);
    }
  }

  /** Longer than anything that is read on paper. */
  public static final class TooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("problem.document.long", 422);
    }
  }
}
