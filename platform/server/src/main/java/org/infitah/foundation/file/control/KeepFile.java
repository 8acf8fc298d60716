package org.infitah.foundation.file.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.KeptFile;
import org.infitah.foundation.file.MediaType;
import org.infitah.foundation.file.RefusedFile;
import org.infitah.foundation.file.entity.StoredFile;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.quota.Quota;
import org.infitah.foundation.quota.Resource;

/** Looks at files by their content, and keeps them in the tenant's folder and table. */
@Dependent
public class KeepFile implements FileStore {

  private static final System.Logger LOG = System.getLogger(KeepFile.class.getName());
  static final int LARGEST_DOCUMENT = 20 << 20;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_NAME = 120;

  private final FileRepository files;
  private final FileFolder folder;
  private final Scanner scanner;
  private final AuditTrail audit;
  private final Quota quota;
  private final Clock clock;

  @Inject
  KeepFile(
      FileRepository files,
      FileFolder folder,
      Scanner scanner,
      AuditTrail audit,
      Quota quota,
      Clock clock) {
    this.files = files;
    this.folder = folder;
    this.scanner = scanner;
    this.audit = audit;
    this.quota = quota;
    this.clock = clock;
  }

  @Override
  public Incoming picture(String name, byte[] bytes) {
    return Picture.drawnAnew(plain(name), bytes).scanned(scanned(bytes));
  }

  @Override
  public Incoming document(String name, byte[] bytes) {
    if (bytes.length > LARGEST_DOCUMENT) {
      throw RefusedFile.tooLarge();
    }
    if (!begins(bytes, PDF)) {
      throw RefusedFile.unknownKind();
    }
    return new Incoming(
        MediaType.PDF, plain(name), bytes, Optional.empty(), Optional.empty(), scanned(bytes));
  }

  @Override
  public Incoming either(String name, byte[] bytes) {
    return begins(bytes, PDF) ? document(name, bytes) : picture(name, bytes);
  }

  /** Asks the scanner while whoever brought it still waits; one that is silent is asked later. */
  private boolean scanned(byte[] bytes) {
    if (!scanner.present()) {
      return true;
    }
    try {
      if (!scanner.finds(bytes)) {
        return true;
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a file waits for the scanner: {0}", e.getMessage());
      return false;
    }
    audit.record(new Act("upload.infected", "scanner", Set.of(), sha256(bytes)));
    throw RefusedFile.infected();
  }

  @Override
  @Transactional
  public KeptFile keep(Incoming incoming, String by) {
    quota.take(Resource.STORAGE, incoming.bytes().length);
    Instant now = clock.instant();
    StoredFile file =
        new StoredFile(
            Uuid7.at(now),
            new StoredFile.Content(
                incoming.type().code(),
                incoming.name(),
                incoming.bytes().length,
                sha256(incoming.bytes()),
                incoming.size().map(Incoming.Size::width),
                incoming.size().map(Incoming.Size::height)),
            incoming.scanned(),
            now,
            by);
    folder.write(file.id(), incoming.bytes(), incoming.small());
    files.add(file);
    return kept(file);
  }

  @Override
  public Optional<KeptFile> find(UUID id) {
    return files.find(id).map(KeepFile::kept);
  }

  @Override
  public Map<UUID, KeptFile> findAll(Collection<UUID> ids) {
    return files.findAll(ids).stream().collect(Collectors.toMap(StoredFile::id, KeepFile::kept));
  }

  @Override
  @Transactional
  public void release(UUID id) {
    files.find(id).ifPresent(StoredFile::release);
  }

  @Override
  @Transactional
  public void hold(UUID id) {
    files.find(id).ifPresent(StoredFile::hold);
  }

  @Override
  @Transactional
  public void erase(UUID id) {
    Optional<StoredFile> lying = files.find(id).filter(StoredFile::lies);
    if (lying.isPresent()) {
      lying.get().erase();
      quota.count(Resource.STORAGE, -lying.get().size());
    }
  }

  @Override
  public Optional<byte[]> bytes(UUID id) {
    return files.find(id).filter(StoredFile::clean).flatMap(file -> folder.read(file.id()));
  }

  static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length > with.length
        && MessageDigest.isEqual(java.util.Arrays.copyOf(bytes, with.length), with);
  }

  /** The name alone: no path, nothing that cannot be seen. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String seen = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
    String whole = seen.isEmpty() ? "file" : seen;
    return whole.length() > LONGEST_NAME ? whole.substring(whole.length() - LONGEST_NAME) : whole;
  }

  static KeptFile kept(StoredFile file) {
    return new KeptFile(
        file.id(),
        MediaType.of(file.mediaType()),
        file.name(),
        file.size(),
        file.width().flatMap(w -> file.height().map(h -> new Incoming.Size(w, h))),
        file.state());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
