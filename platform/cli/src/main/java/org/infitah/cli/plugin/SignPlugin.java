package org.infitah.cli.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.infitah.cli.signing.SigningKey;

/** Seals a JAR. What would be refused everywhere is not signed in the first place. */
public final class SignPlugin {

  private final SigningKey key;

  public SignPlugin(SigningKey key) {
    this.key = key;
  }

  /** Writes the seal beside the JAR and says what it says. */
  public Seal sign(Path jar) throws IOException {
    Seal words = AdmitPlugin.examine(jar);
    Path seal = Seal.of(jar);
    Path half = seal.resolveSibling(seal.getFileName() + ".half");
    Files.write(half, signed(words));
    Files.move(half, seal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return words;
  }

  /** The bytes of a seal that is written nowhere. */
  byte[] seal(Path jar) throws IOException {
    return signed(AdmitPlugin.examine(jar));
  }

  private byte[] signed(Seal words) {
    return SignedWords.of(words.words(), Seal.PURPOSE, key).bytes();
  }
}
