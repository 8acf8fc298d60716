package org.infitah.foundation.identity.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An unguessable value: the browser keeps it, the table keeps its hash, so a stolen table opens no
 * session.
 */
public record Ticket(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public static Ticket draw() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Ticket(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What a browser sent, if it has the shape of a ticket at all. */
  public static Optional<Ticket> of(String sent) {
    return sent.matches("[A-Za-z0-9_-]{43}") ? Optional.of(new Ticket(sent)) : Optional.empty();
  }

  public String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the value: it would be in a log next. */
  @Override
  public String toString() {
    return "Ticket " + hash().substring(0, 8);
  }
}
