package org.infitah.cli.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.Digests;
import org.infitah.cli.signing.SigningKey;

/**
 * An archive that was checked from end to end before anybody hears a word of it: which names it
 * holds, who signed it, and the digest of every entry. Nothing in it decides where anything is
 * written, and no entry is read further than it was signed to be long.
 */
public final class Archive implements AutoCloseable {

  private static final Pattern NAMES =
      Pattern.compile(
          "manifest\\.json|manifest\\.sig|applied\\.jsonl|people\\.json"
              + "|tables/[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*\\.jsonl"
              + "|files/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-small)?");
  private static final int LONGEST_MANIFEST = 64 << 20;
  private static final int LONGEST_SIGNATURE = 200;

  private final ZipFile zip;
  private final Manifest manifest;

  private Archive(ZipFile zip, Manifest manifest) {
    this.zip = zip;
    this.manifest = manifest;
  }

  /**
   * Opens and checks it.
   *
   * @throws CannotGoOn with the reason why it is not believed
   */
  public static Archive open(Path file, Collection<PublicKey> trusted) {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(file).get();
    } catch (IOException e) {
      throw new CannotGoOn(file + " is no archive: " + e.getMessage(), e);
    }
    try {
      Archive archive = new Archive(zip, manifest(zip, trusted));
      archive.check();
      return archive;
    } catch (CannotGoOn | IOException | IllegalArgumentException e) {
      close(zip);
      throw e instanceof CannotGoOn reason ? reason : damaged(e);
    }
  }

  private static Manifest manifest(ZipFile zip, Collection<PublicKey> trusted) throws IOException {
    Set<String> seen = new HashSet<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = entry.getName();
      if (entry.isUnixSymlink() || !NAMES.matcher(name).matches()) {
        throw new CannotGoOn("The archive holds what none of ours would: " + name);
      }
      if (!seen.add(name)) {
        throw new CannotGoOn("The archive holds two entries named " + name + ".");
      }
    }
    if (!seen.contains(Manifest.NAME) || !seen.contains(Manifest.SIGNATURE)) {
      throw new CannotGoOn("The archive is not signed.");
    }
    byte[] words = read(zip, Manifest.NAME, LONGEST_MANIFEST);
    byte[] signed = Base64.getDecoder().decode(read(zip, Manifest.SIGNATURE, LONGEST_SIGNATURE));
    Optional<PublicKey> by =
        trusted.stream()
            .filter(key -> SigningKey.isSigned(key, Manifest.PURPOSE, words, signed))
            .findFirst();
    if (by.isEmpty()) {
      throw new CannotGoOn(
          "The archive is signed by nobody who is trusted here, or was altered since.");
    }
    Manifest manifest = Manifest.read(words);
    seen.removeAll(Set.of(Manifest.NAME, Manifest.SIGNATURE));
    if (!seen.equals(manifest.entries().keySet())) {
      throw new CannotGoOn("The archive does not hold what was signed for: entries were changed.");
    }
    return manifest;
  }

  private void check() throws IOException {
    for (String name : manifest.entries().keySet()) {
      try (InputStream in = entry(name)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  boolean has(String name) {
    return manifest.entries().containsKey(name);
  }

  /** The bytes of one entry; reading fails at its end when they are not those signed for. */
  InputStream entry(String name) throws IOException {
    Manifest.Entry signed = Objects.requireNonNull(manifest.entries().get(name), name);
    return new Checked(zip.getInputStream(zip.getEntry(name)), name, signed);
  }

  private static byte[] read(ZipFile zip, String name, int most) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new CannotGoOn("The archive's " + name + " is longer than any of ours.");
      }
      return bytes;
    }
  }

  private static CannotGoOn damaged(Exception e) {
    return new CannotGoOn("The archive is damaged: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    close(zip);
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** Reads no further than was signed for, and says at the end whether it was just that. */
  private static final class Checked extends InputStream {

    private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

    private final InputStream in;
    private final String name;
    private final Manifest.Entry signed;
    private final MessageDigest digest = Digests.sha512();
    private long size;

    Checked(InputStream in, String name, Manifest.Entry signed) {
      this.in = Objects.requireNonNullElse(in, NOTHING);
      this.name = name;
      this.signed = signed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = in.read(bytes, from, length);
      if (got > 0) {
        size += got;
        digest.update(bytes, from, got);
        if (size > signed.size()) {
          throw altered();
        }
      } else if (got < 0
          && (size != signed.size()
              || !MessageDigest.isEqual(
                  ((MessageDigest) copy()).digest(), HexFormat.of().parseHex(signed.sha512())))) {
        throw altered();
      }
      return got;
    }

    private Object copy() throws IOException {
      try {
        return digest.clone();
      } catch (CloneNotSupportedException e) {
        throw new ZipException("no digest of " + name);
      }
    }

    private CannotGoOn altered() {
      return new CannotGoOn("The archive was altered: " + name + " is not what was signed for.");
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
