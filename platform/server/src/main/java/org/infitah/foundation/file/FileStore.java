package org.infitah.foundation.file;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a tenant's files lie. What comes in is looked at outside any transaction, since that takes
 * time, and kept inside the use case's own. The tenant is the one the thread is bound to.
 */
public interface FileStore {

  /**
   * Looks at a picture and draws it anew: no larger than needed, upright, without anything its
   * camera wrote into it.
   *
   * @throws RefusedFile when it is no picture we take, larger than we take, or infected
   */
  Incoming picture(String name, byte[] bytes);

  /**
   * Looks at a document.
   *
   * @throws RefusedFile when it is no document we take, larger than we take, or infected
   */
  Incoming document(String name, byte[] bytes);

  /**
   * Looks at a picture or a document, whichever its content says it is.
   *
   * @throws RefusedFile when it is neither, larger than we take, or infected
   */
  Incoming either(String name, byte[] bytes);

  /**
   * Keeps it, held back from the public; where a scanner is set up that did not answer when it was
   * looked at, quarantined until it was scanned.
   *
   * @param by whose act it is: a subject of Keycloak's
   */
  KeptFile keep(Incoming incoming, String by);

  Optional<KeptFile> find(UUID id);

  /** Those of these ids that this tenant has, in one statement. */
  Map<UUID, KeptFile> findAll(Collection<UUID> ids);

  /** From now on everybody may fetch it at its address, as soon as it is clean. */
  void release(UUID id);

  /** From now on only those who prepare what is published may fetch it. */
  void hold(UUID id);

  /** Nobody has it any more, for good: its bytes are swept away, and the row says that it was. */
  void erase(UUID id);

  /** The bytes, for whoever decides by a rule of its own who may have them. */
  Optional<byte[]> bytes(UUID id);
}
