package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.control.RequestPerson;
import org.infitah.foundation.identity.control.Sealer;
import org.infitah.foundation.identity.entity.Ticket;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries and another site cannot know: a mark on this browser's session, or for a
 * stranger on a cookie of its own, drawn when a form is first shown. Masked anew on every page, so
 * that compression betrays nothing.
 */
@RequestScoped
public class FormToken implements FormTokens {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private HttpServletRequest request;
  private CurrentTenant tenant;
  private RequestPerson person;
  private Sealer sealer;
  private @Nullable Ticket drawn;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected FormToken() {}

  @Inject
  FormToken(HttpServletRequest request, CurrentTenant tenant, RequestPerson person, Sealer sealer) {
    this.request = request;
    this.tenant = tenant;
    this.person = person;
    this.sealer = sealer;
  }

  @Override
  public String value() {
    byte[] mask = new byte[BYTES];
    RANDOM.nextBytes(mask);
    byte[] token = Arrays.copyOf(mask, 2 * BYTES);
    System.arraycopy(xor(mark(bound().orElseGet(this::draw)), mask), 0, token, BYTES, BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Whether a form came from a page of ours in this browser. */
  boolean accepts(String given) {
    if (!given.matches("[A-Za-z0-9_-]{86}")) {
      return false;
    }
    byte[] token = Base64.getUrlDecoder().decode(given);
    byte[] mask = Arrays.copyOf(token, BYTES);
    byte[] mark = xor(Arrays.copyOfRange(token, BYTES, 2 * BYTES), mask);
    return bound().filter(ticket -> MessageDigest.isEqual(mark, mark(ticket))).isPresent();
  }

  private Optional<Ticket> bound() {
    if (person.signIn().isPresent()) {
      return Cookies.ticket(request, Cookies.SESSION);
    }
    return Optional.ofNullable(drawn).or(() -> Cookies.ticket(request, Cookies.FORM));
  }

  private Ticket draw() {
    Ticket ticket = Ticket.draw();
    Cookies.set(SecurityHeaders.response(request), Cookies.FORM, ticket.value());
    this.drawn = ticket;
    return ticket;
  }

  private byte[] mark(Ticket ticket) {
    return sealer.sign(Sealer.Purpose.FORM, tenant.tenant().id() + " " + ticket.value());
  }

  private static byte[] xor(byte[] left, byte[] right) {
    byte[] result = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      result[i] = (byte) (left[i] ^ right[i]);
    }
    return result;
  }
}
