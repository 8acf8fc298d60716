package org.infitah.consultation.entity;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who writes without an account.
 *
 * @param address to which the letter goes; capitals make no other of it
 * @param lettersIn the language letters are to be written in
 * @param tells whether they want to be written to when it is answered
 * @param key drawn when the form was begun
 */
public record Writer(String address, String lettersIn, boolean tells, UUID key) {

  public Writer {
    address = address.strip().toLowerCase(Locale.ROOT);
  }

  /** Never the address: it would be in a log next. */
  @Override
  public String toString() {
    return "Writer";
  }
}
