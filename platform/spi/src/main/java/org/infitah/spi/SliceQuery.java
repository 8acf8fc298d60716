package org.infitah.spi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: at most {@code limit} items after {@code cursor}. */
public class SliceQuery {

  private static final int MOST = 100;

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1) @Max(MOST) private int limit = 50;

  @QueryParam("cursor")
  private @Nullable String cursor;

  public SliceQuery() {}

  SliceQuery(int limit, @Nullable String cursor) {
    this.limit = limit;
    this.cursor = cursor;
  }

  public int limit() {
    return Math.max(1, Math.min(MOST, limit));
  }

  /** The key of the last item already seen; empty at the beginning of the list. */
  public String after() {
    if (cursor == null || cursor.isEmpty()) {
      return "";
    }
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (key.indexOf('\0') >= 0) {
        throw new BadRequestException("cursor");
      }
      return key;
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("cursor", e);
    }
  }

  /** The same where items are numbered from 1; 0 at the beginning of the list. */
  public int afterNumber() {
    String key = after();
    try {
      return key.isEmpty() ? 0 : Integer.parseInt(key);
    } catch (NumberFormatException e) {
      throw new BadRequestException("cursor", e);
    }
  }

  static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
