package org.infitah.tests.house;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The mark every text and every number of a test tenant carries. Bytes that leave for somebody else
 * and carry it are a leak, whatever the address.
 *
 * @param text stands in every text
 * @param number is, or begins, every figure
 */
public record Canary(String text, int number) {

  private static final byte[] KEY = "canary".getBytes(StandardCharsets.UTF_8);

  private static final Map<String, Canary> KNOWN = new ConcurrentHashMap<>();

  /** The mark of the tenant of that alias. */
  public static Canary of(String tenant) {
    return KNOWN.computeIfAbsent(tenant, Canary::make);
  }

  private static Canary make(String tenant) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      byte[] hash = mac.doFinal(tenant.getBytes(StandardCharsets.UTF_8));
      int number = 1_000_000 + Math.floorMod(java.nio.ByteBuffer.wrap(hash).getInt(), 8_999_999);
      return new Canary("T" + tenant + "-" + HexFormat.of().formatHex(hash, 4, 10), number);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether these bytes, read as text, carry the mark; digits may be grouped by any separator. */
  public boolean isIn(String body) {
    return body.contains(text)
        || body.replaceAll("(?<=[0-9])[   .,'](?=[0-9])", "").contains("" + number);
  }
}
