package org.infitah.foundation.mail.control;

/** An address as a log shows it: enough to know one's own again, too little to write to. */
final class MaskedAddress {

  private MaskedAddress() {}

  static String of(String address) {
    int at = address.lastIndexOf('@');
    return at < 1
        ? "•••"
        : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
  }
}
