package org.infitah.cli.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.infitah.cli.CannotGoOn;

/**
 * A key of one's own to sign with (Ed25519). It is made at first use, in a file that only its owner
 * reads; the public half is told to whoever shall trust what is signed here.
 */
public final class SigningKey {

  private static final String ALGORITHM = "Ed25519";

  private final PrivateKey secret;
  private final PublicKey open;

  private SigningKey(PrivateKey secret, PublicKey open) {
    this.secret = secret;
    this.open = open;
  }

  /** The key in that file: the secret half on the first line, the public one on the second. */
  public static SigningKey at(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2) {
        throw new CannotGoOn(file + " holds no key to sign with.");
      }
      byte[] secret = Base64.getDecoder().decode(lines.get(0).strip());
      return new SigningKey(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)),
          parse(lines.get(1)));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new CannotGoOn("The key in " + file + " cannot be read.", e);
    }
  }

  private static void make(Path file) throws IOException, GeneralSecurityException {
    KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Base64.Encoder text = Base64.getEncoder();
    Path folder = file.toAbsolutePath().getParent();
    Path fresh =
        Files.createTempFile(
            folder,
            "key",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(
        fresh,
        List.of(
            text.encodeToString(made.getPrivate().getEncoded()),
            text.encodeToString(made.getPublic().getEncoded())));
    try {
      // A link, unlike a move, never takes the place of a key another process made meanwhile.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(fresh);
    }
  }

  /** A public key as it is told to others. */
  public static PublicKey parse(String text) {
    try {
      return KeyFactory.getInstance(ALGORITHM)
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text.strip())));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new CannotGoOn("This is no public key: " + text.strip(), e);
    }
  }

  public PublicKey open() {
    return open;
  }

  /** The public half, as it is told to others. */
  public String told() {
    return text(open);
  }

  /** A public key as {@link #parse} reads it. */
  public static String text(PublicKey key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /** Signs words for one purpose alone. */
  public byte[] sign(String purpose, byte[] words) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(purpose(purpose));
      signature.update(words);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with " + ALGORITHM, e);
    }
  }

  /** Whether these words were signed with that key, for that purpose. */
  public static boolean isSigned(PublicKey by, String purpose, byte[] words, byte[] signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(by);
      signature.update(purpose(purpose));
      signature.update(words);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static byte[] purpose(String purpose) {
    return (purpose + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
