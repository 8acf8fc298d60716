package org.infitah.foundation.file;

import org.infitah.foundation.problem.Refusal;

/** A file that is not kept; nothing of it stays. */
public final class RefusedFile extends Refusal {

  private static final long serialVersionUID = 1L;

  private RefusedFile(String key, int status) {
    super(key, status);
  }

  /** Its first bytes are those of no kind we take, whatever its name says. */
  public static RefusedFile unknownKind() {
    return new RefusedFile("file.refused.kind", 415);
  }

  /** It has more bytes than we take. */
  public static RefusedFile tooLarge() {
    return new RefusedFile("file.refused.size", 413);
  }

  /** It has more pixels than we take. */
  public static RefusedFile tooManyPixels() {
    return new RefusedFile("file.refused.pixels", 413);
  }

  /** The scanner found something harmful in it. */
  public static RefusedFile infected() {
    return new RefusedFile("file.refused.infected", 422);
  }

  /** It begins like a picture and cannot be drawn. */
  public static RefusedFile broken() {
    return new RefusedFile("file.refused.broken", 400);
  }
}
