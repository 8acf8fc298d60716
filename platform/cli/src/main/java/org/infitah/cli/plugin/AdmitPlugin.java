package org.infitah.cli.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.infitah.cli.CannotGoOn;
import org.infitah.cli.database.PluginJar;
import org.infitah.cli.plugin.Verification.Question;
import org.infitah.cli.signing.Digests;
import org.infitah.scan.CodeScan;
import org.infitah.scan.Finding;
import org.infitah.scan.SpiVersion;
import org.infitah.scan.UnreadableClass;

/**
 * Whether a plugin may come in: first who says so, then what it is, then what its code does. Only
 * the signature is asked of bytes that nobody has signed; no archive is read before it holds.
 */
public final class AdmitPlugin {

  static final int LARGEST_JAR = 24 << 20;

  private static final int FINDINGS_SAID = 20;

  /** What {@link #admit} asks, in this order; the first no is an exception. */
  private static final List<Verification.Asked> ASKED =
      Verification.Asked.yes(
          Question.KEY,
          Question.SIGNATURE,
          Question.BYTES,
          Question.PUBLISHER,
          Question.REVOCATION,
          Question.SPI,
          Question.SHAPE,
          Question.AGREEMENT,
          Question.CODE);

  private final Trust trust;

  public AdmitPlugin(Trust trust) {
    this.trust = trust;
  }

  /**
   * Says yes, or throws the reason.
   *
   * @throws CannotGoOn with the reason
   */
  public AdmittedPlugin admit(Path jar) throws IOException {
    Path beside = Seal.of(jar);
    if (!Files.exists(beside)) {
      throw new CannotGoOn(jar + " is not signed: there is no " + beside.getFileName() + ".");
    }
    return admit(jar, read(beside, Seal.LONGEST));
  }

  /** The same, of a seal that lies elsewhere. */
  AdmittedPlugin admit(Path jar, byte[] seal) throws IOException {
    byte[] bytes = read(jar, LARGEST_JAR);
    SignedWords signed = SignedWords.read(seal, Seal.of(jar).toString());
    Trust.Publisher publisher = publisher(signed);
    Seal words = Seal.read(signed.words());
    if (bytes.length != words.size() || !Digests.sha512(bytes).equals(words.sha512())) {
      throw new CannotGoOn(jar + " was altered: it is not the JAR its seal was signed for.");
    }
    allowed(words, publisher);
    JarContent content = JarShape.read(bytes);
    same(words, content);
    List<Finding> findings = harmless(words.toString(), content);
    Verification verification =
        new Verification(
            ASKED, content.classes().size(), findings.stream().map(Finding::toString).toList());
    return new AdmittedPlugin(
        bytes, seal, words, publisher, PluginJar.read(jar).words().names(), verification);
  }

  /** What would be refused of a JAR whoever signed it; what it says of itself when nothing is. */
  public static Seal examine(Path jar) throws IOException {
    byte[] bytes = read(jar, LARGEST_JAR);
    JarContent content = JarShape.read(bytes);
    PluginJar plugin = PluginJar.read(jar);
    String spi = content.says("Plugin-Spi");
    if (spi.isEmpty()) {
      throw new CannotGoOn(
          jar + " does not say which SPI it needs: its manifest has no Plugin-Spi.");
    }
    Seal words =
        new Seal(
            plugin.id(),
            SemanticVersion.parse(plugin.version()),
            bytes.length,
            Digests.sha512(bytes),
            VersionRange.parse(spi),
            Capability.list(content.says("Plugin-Capabilities")));
    fits(words);
    harmless(words.toString(), content);
    return words;
  }

  private Trust.Publisher publisher(SignedWords signed) {
    Optional<Trust.Publisher> pinned = trust.publisher(signed.key());
    if (trust.revokedKeys().contains(signed.key())) {
      throw new CannotGoOn("The key it is signed with was revoked: " + signed.key());
    }
    if (pinned.isEmpty()) {
      throw new CannotGoOn("It is signed with a key nobody here knows: " + signed.key());
    }
    if (!signed.areSignedFor(Seal.PURPOSE)) {
      throw new CannotGoOn(
          "Its seal was altered: it is not what " + pinned.get().name() + " signed.");
    }
    return pinned.get();
  }

  private void allowed(Seal words, Trust.Publisher publisher) {
    if (!publisher.mayPublish(words.id())) {
      throw new CannotGoOn(publisher.name() + " may not publish " + words.id() + " here.");
    }
    trust
        .revocation(words.id(), words.version())
        .ifPresent(
            revoked -> {
              throw new CannotGoOn(words + " was revoked: " + revoked.reason());
            });
    fits(words);
  }

  private static void fits(Seal words) {
    if (!words.spi().includes(SemanticVersion.parse(SpiVersion.NOW))) {
      throw new CannotGoOn(
          words + " needs an SPI " + words.spi() + "; here it is " + SpiVersion.NOW + ".");
    }
  }

  /** The JAR says who it is too, to the node that loads it; both must say the same. */
  private static void same(Seal words, JarContent content) {
    agree(words.id(), content.says("Plugin-Id"), "another plugin");
    agree(words.version().text(), content.says("Plugin-Version"), "another version");
    agree(words.spi().text(), content.says("Plugin-Spi"), "another SPI");
    List<Capability> asked = Capability.list(content.says("Plugin-Capabilities"));
    asked.stream()
        .filter(capability -> !words.capabilities().contains(capability))
        .findFirst()
        .ifPresent(
            capability -> {
              throw new CannotGoOn(
                  words + " asks for " + capability.name() + ", which its seal does not declare.");
            });
  }

  private static void agree(String sealed, String said, String what) {
    if (!sealed.equals(said)) {
      throw new CannotGoOn(
          "The JAR is " + what + " than its seal says: " + said + ", not " + sealed + ".");
    }
  }

  private static List<Finding> harmless(String plugin, JarContent content) {
    List<Finding> findings;
    try {
      findings = CodeScan.findings(content.classes(), content.said());
    } catch (UnreadableClass e) {
      throw new CannotGoOn(plugin + " has code that cannot be read: " + e.getMessage(), e);
    }
    if (!findings.isEmpty()) {
      throw new CannotGoOn(
          plugin
              + " has code that may not run here:\n"
              + findings.stream()
                  .limit(FINDINGS_SAID)
                  .map(finding -> "  " + finding)
                  .collect(Collectors.joining("\n"))
              + (findings.size() > FINDINGS_SAID
                  ? "\n  and " + (findings.size() - FINDINGS_SAID) + " more"
                  : ""));
    }
    return findings;
  }

  private static byte[] read(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new CannotGoOn(file + " is larger than " + (most >> 10) + " kB, the most there is.");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new CannotGoOn(file + " is not there.", e);
    }
  }
}
