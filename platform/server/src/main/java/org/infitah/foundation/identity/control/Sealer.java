package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what is kept or sent but must be neither read nor changed by others: AES-256-GCM, one key
 * per purpose, all drawn from the installation's session key. What is sealed opens only in the
 * context it was sealed for.
 */
@ApplicationScoped
public class Sealer {

  /** What a key is for; a text sealed for one opens for no other. */
  public enum Purpose {
    TOKENS,
    ATTEMPT,
    FORM
  }

  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private byte[] master;

  /** For the container's proxy alone. */
  protected Sealer() {
    this.master = new byte[0];
  }

  @Inject
  Sealer(@ConfigProperty(name = "infitah.session.key") String key) {
    this.master = Base64.getDecoder().decode(key);
    if (master.length < KEY_BYTES) {
      throw new IllegalArgumentException("INFITAH_SESSION_KEY must hold 32 bytes in base64");
    }
  }

  public byte[] seal(Purpose purpose, String context, String plain) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, purpose, context, nonce);
      byte[] sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(1 + NONCE + sealed.length)
          .put(VERSION)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What was sealed, unless it was tampered with, meant for elsewhere or sealed with another key.
   */
  public Optional<String> open(Purpose purpose, String context, byte[] sealed) {
    if (sealed.length <= 1 + NONCE || sealed[0] != VERSION) {
      return Optional.empty();
    }
    byte[] nonce = new byte[NONCE];
    System.arraycopy(sealed, 1, nonce, 0, NONCE);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, purpose, context, nonce);
      byte[] plain = cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
      return Optional.of(new String(plain, StandardCharsets.UTF_8));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An unforgeable mark on a text. */
  public byte[] sign(Purpose purpose, String text) {
    return mac(key(purpose), text);
  }

  private Cipher cipher(int mode, Purpose purpose, String context, byte[] nonce)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(key(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private byte[] key(Purpose purpose) {
    return mac(master, "infitah " + purpose.name().toLowerCase(Locale.ROOT) + " 1");
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
