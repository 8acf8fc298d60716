package org.infitah.foundation.limit.entity;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Addresses that begin alike, written as {@code 10.0.0.0/8} or {@code 2001:db8::/32}. */
public final class AddressRange {

  private final byte[] network;
  private final int bits;

  private AddressRange(byte[] network, int bits) {
    this.network = network;
    this.bits = bits;
  }

  /**
   * Reads ranges separated by commas; an address alone is a range of one.
   *
   * @throws IllegalArgumentException when one of them is none
   */
  public static List<AddressRange> list(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(AddressRange::of)
        .toList();
  }

  private static AddressRange of(String text) {
    int slash = text.indexOf('/');
    String written = slash < 0 ? text : text.substring(0, slash);
    byte[] network =
        address(written)
            .orElseThrow(() -> new IllegalArgumentException("not an address: " + text))
            .getAddress();
    int all = 8 * network.length;
    int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > all) {
      throw new IllegalArgumentException("not a range: " + text);
    }
    return new AddressRange(network, bits);
  }

  /** An address written in digits; names are never looked up. */
  public static Optional<InetAddress> address(String digits) {
    if (!digits.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(digits));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  public boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == network.length && head(bytes).equals(head(network));
  }

  private BigInteger head(byte[] address) {
    return new BigInteger(1, address).shiftRight(8 * address.length - bits);
  }
}
