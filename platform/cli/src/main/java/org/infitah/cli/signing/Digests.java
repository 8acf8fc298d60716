package org.infitah.cli.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.infitah.cli.CannotGoOn;

/** The digests that tell whether bytes are the ones that were meant. */
public final class Digests {

  private Digests() {}

  public static MessageDigest sha512() {
    return digest("SHA-512");
  }

  /** Of all these bytes, in hexadecimal digits. */
  public static String sha512(byte[] bytes) {
    return HexFormat.of().formatHex(sha512().digest(bytes));
  }

  /** SHA-256 of a file, in hexadecimal digits, as common tools print it. */
  public static String sha256(Path file) {
    MessageDigest digest = digest("SHA-256");
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new CannotGoOn(file + " cannot be read: " + e.getMessage(), e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }
}
