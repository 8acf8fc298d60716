package org.infitah.foundation.file.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.tenancy.TenantContext;

/**
 * Where the bytes lie: a folder for each tenant, a name nobody chose. The tenant is always the one
 * the thread is bound to, so that no id leads into another's folder.
 */
@Dependent
public class FileFolder {

  private static final String SMALL = "-small";
  private static final String HALF = "half-";
  private static final int LENGTH = 36;

  /** The names of files that we write, and of no others. */
  private static final Pattern OURS =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(" + SMALL + ")?|" + HALF + "[0-9]+");

  private final Path root;
  private final Event<Written> written;

  @Inject
  FileFolder(
      @ConfigProperty(name = "infitah.files", defaultValue = "files") String root,
      Event<Written> written) {
    this.root = Path.of(root);
    this.written = written;
  }

  /** Writes a file whole or not at all; it goes again if the transaction at hand fails. */
  void write(UUID id, byte[] bytes, Optional<byte[]> small) {
    Path file = file(id);
    written.fire(new Written(file));
    write(file, bytes);
    small.ifPresent(copy -> write(beside(file), copy));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Path half = Files.createTempFile(file.getParent(), HALF, "");
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("a file cannot be kept", e);
    }
  }

  public Optional<byte[]> read(UUID id) {
    return read(file(id));
  }

  /** The smaller copy, else the file itself. */
  public Optional<byte[]> readSmall(UUID id) {
    return read(beside(file(id))).or(() -> read(id));
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a file cannot be read", e);
    }
  }

  void forget(UUID id) {
    forget(file(id));
  }

  /**
   * What lies in the folder of the tenant at hand since before a moment and was written by us.
   *
   * @return halves of files that were never finished, too
   */
  List<Lying> olderThan(Instant moment) {
    Path all = root.resolve(Integer.toString(TenantContext.tenant().orElseThrow()));
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> below = Files.walk(all, 2)) {
      return below
          .filter(file -> isOlder(file, moment))
          .filter(file -> OURS.matcher(name(file)).matches())
          .map(Lying::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the files cannot be listed", e);
    }
  }

  private static boolean isOlder(Path file, Instant moment) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
              .toInstant()
              .isBefore(moment);
    } catch (NoSuchFileException gone) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("a file cannot be looked at", e);
    }
  }

  void remove(Lying lying) {
    try {
      Files.deleteIfExists(lying.file());
    } catch (IOException e) {
      throw new UncheckedIOException("a file cannot be removed", e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  void withdraw(@Observes(during = TransactionPhase.AFTER_FAILURE) Written written) {
    forget(written.file());
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(beside(file));
    } catch (IOException e) {
      throw new UncheckedIOException("a file cannot be removed", e);
    }
  }

  private static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + SMALL);
  }

  private Path file(UUID id) {
    int tenant = TenantContext.tenant().orElseThrow();
    String name = id.toString();
    // The last letters of an id are the ones drawn by lot: no folder grows too long.
    return root.resolve(Integer.toString(tenant))
        .resolve(name.substring(name.length() - 2))
        .resolve(name);
  }

  /**
   * A file as it lies there.
   *
   * @param id of the row it belongs to; a half that was never finished has none
   */
  record Lying(Path file, Optional<UUID> id) {

    private static Lying of(Path file) {
      String name = name(file);
      return new Lying(
          file,
          name.startsWith(HALF)
              ? Optional.empty()
              : Optional.of(UUID.fromString(name.substring(0, LENGTH))));
    }
  }

  /** A file that was written in the transaction at hand. */
  record Written(Path file) {}
}
