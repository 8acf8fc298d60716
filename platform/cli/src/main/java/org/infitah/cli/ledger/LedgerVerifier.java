package org.infitah.cli.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Recomputes every hash of a ledger. It needs a JDK and nothing else: {@code java
 * LedgerVerifier.java https://sefrou.example.ma/api/v1/ledger/content}, or a file in its place.
 *
 * <p>A ledger is lines of six fields parted by tabs: number, time, kind, reference, digest, hash.
 * The hash of a line is the SHA-256, in hexadecimal digits, of these parted by line feeds, in
 * UTF-8: the hash of the line before (nothing for the first), number, time, kind, reference,
 * digest.
 */
public final class LedgerVerifier {

  private static final int FIELDS = 6;

  private long number;
  private String hash = "";

  /** A line that is not what it was, or not where it was. */
  public static final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    Broken(long line, String why) {
      super("line " + line + ": " + why);
    }
  }

  /** Says whether a ledger is whole, and what it ends with; a second argument is an older end. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println(
          "usage: LedgerVerifier <file or address> [<number>:<hash> known from before]");
      System.exit(2);
    }
    try {
      System.out.println(verify(arguments[0], arguments.length > 1 ? arguments[1] : ""));
    } catch (Broken broken) {
      System.err.println(broken.getMessage());
      System.exit(1);
    }
  }

  /**
   * Checks all of it.
   *
   * @param from a file or an address
   * @param known how it ended before, as {@code number:hash}; empty when nobody kept that
   * @return how many lines there are and the last hash, as {@code number:hash}
   */
  public static String verify(String from, String known) throws IOException, Broken {
    try (InputStream in =
            from.matches("https?://.*")
                ? URI.create(from).toURL().openStream()
                : Files.newInputStream(Path.of(from));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return new LedgerVerifier().read(lines, known);
    }
  }

  private String read(BufferedReader lines, String known) throws IOException, Broken {
    boolean met = known.isEmpty() || known.equals("0:");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      take(line.split("\t", -1));
      met |= known.equals(number + ":" + hash);
    }
    if (!met) {
      throw new Broken(number, "the ledger does not hold " + known + ", which it once ended with");
    }
    return number + ":" + hash;
  }

  private void take(String[] fields) throws Broken {
    long expected = number + 1;
    if (fields.length != FIELDS) {
      throw new Broken(expected, "not six fields");
    }
    if (!fields[0].equals(Long.toString(expected))) {
      throw new Broken(expected, "its number is " + fields[0]);
    }
    String computed =
        sha256(String.join("\n", hash, fields[0], fields[1], fields[2], fields[3], fields[4]));
    if (!computed.equals(fields[5])) {
      throw new Broken(expected, "its hash is not that of what it says");
    }
    number = expected;
    hash = computed;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
