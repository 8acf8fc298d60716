package org.infitah.spi.http;

/**
 * The way to other hosts. It is open in a job, an observer, and a request that may write; never in
 * a GET, or each visitor would have us ask somebody else: fetch in a job, keep it, show what is
 * kept.
 */
public interface Outgoing {

  /**
   * Asks and waits for the reply, at most five seconds; redirects are not followed. Each is
   * recorded in the tenant's audit.
   *
   * @throws org.infitah.spi.NotLent unless the manifest asks for {@code http:<host>} of that very
   *     host
   * @throws IllegalArgumentException when it is no {@code https} address, or one within the
   *     operator's own network; where the operator has set an outgoing proxy, that one decides
   *     instead
   * @throws Unanswered when no whole reply came in time
   */
  Reply send(Question question) throws Unanswered;
}
