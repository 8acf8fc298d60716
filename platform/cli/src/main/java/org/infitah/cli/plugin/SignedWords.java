package org.infitah.cli.plugin;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.signing.SigningKey;

/**
 * Words, the key they were signed with and the signature, as one small file. The words are signed
 * as they stand there; nothing is put in order first.
 *
 * @param key the public half
 */
@SuppressWarnings("ArrayRecordComponent")
record SignedWords(String words, String key, byte[] signature) {

  static SignedWords of(String words, String purpose, SigningKey key) {
    return new SignedWords(
        words, key.told(), key.sign(purpose, words.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads them and believes none of them. */
  static SignedWords read(byte[] bytes, String what) {
    try (JsonReader reader =
        Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
      JsonObject object = reader.readObject();
      return new SignedWords(
          object.getString("words"),
          SigningKey.text(SigningKey.parse(object.getString("key"))),
          Base64.getDecoder().decode(object.getString("signature")));
    } catch (JsonException
        | NullPointerException
        | ClassCastException
        | IllegalArgumentException e) {
      throw new CannotGoOn(what + " is not signed: it has no words, key and signature.", e);
    }
  }

  byte[] bytes() {
    return (Json.createObjectBuilder()
                .add("words", words)
                .add("key", key)
                .add("signature", Base64.getEncoder().encodeToString(signature))
                .build()
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  boolean areSignedFor(String purpose) {
    return SigningKey.isSigned(
        SigningKey.parse(key), purpose, words.getBytes(StandardCharsets.UTF_8), signature);
  }
}
