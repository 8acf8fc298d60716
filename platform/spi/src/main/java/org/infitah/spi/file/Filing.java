package org.infitah.spi.file;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a plugin keeps files: in the tenant's own folder, within its quota, looked at by what they
 * hold and by the virus scanner where there is one. A plugin finds those it kept and no others.
 * What is kept shares the fate of the work it is done in.
 */
public interface Filing {

  /**
   * Keeps a PDF of at most 20 MiB, held back from the public.
   *
   * <p>When it is no PDF (415), too large or beyond the quota (413), or infected (422), the work
   * ends here and the platform answers, in the reader's language.
   *
   * @param name as people called it; only its last part is kept
   */
  Filed keepDocument(String name, byte[] bytes);

  /**
   * Keeps a JPEG or PNG, drawn anew without what its camera wrote into it, held back from the
   * public.
   *
   * <p>When it is no picture we take (415), broken (400), too large or beyond the quota (413), or
   * infected (422), the work ends here as above.
   */
  Filed keepPicture(String name, byte[] bytes);

  /** One of its own. */
  Optional<Filed> find(UUID id);

  /** The bytes of one of its own; nothing while the scanner has not found it clean. */
  Optional<byte[]> bytes(UUID id);

  /** From now on everybody may fetch one of its own at its path, as soon as it is clean. */
  void release(UUID id);

  /** From now on nobody fetches it there but who prepares what is published. */
  void hold(UUID id);
}
