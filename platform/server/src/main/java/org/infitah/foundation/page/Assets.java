package org.infitah.foundation.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Style, fonts and pictures: read once, kept compressed, and addressed by their content so that
 * browsers keep them.
 */
public final class Assets {

  private static final String ROOT = "/META-INF/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "png", "image/png",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");
  private static final Map<String, Optional<Asset>> KEPT = new ConcurrentHashMap<>();

  private Assets() {}

  /** The file of that name below {@code META-INF/assets}, if it is one a browser may have. */
  public static Optional<Asset> find(String file) {
    Optional<Asset> kept = KEPT.get(file);
    if (kept == null) {
      kept = read(file);
      if (kept.isPresent()) {
        KEPT.put(file, kept);
      }
    }
    return kept;
  }

  /** The address of a file that must exist; it changes with the content. */
  static String address(String file) {
    Asset asset = find(file).orElseThrow(() -> new IllegalArgumentException("no asset " + file));
    return "/assets/" + file + "?v=" + asset.tag();
  }

  private static Optional<Asset> read(String file) {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null) {
      return Optional.empty();
    }
    try (InputStream in = Assets.class.getResourceAsStream(ROOT + file)) {
      return in == null ? Optional.empty() : Optional.of(Asset.of(type, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * A file as it is sent.
   *
   * @param type its media type
   * @param tag the beginning of its SHA-256
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Asset(String type, byte[] plain, byte[] zipped, String tag) {

    /** An asset of these bytes. */
    public static Asset of(String type, byte[] plain) {
      return new Asset(type, plain, zip(plain), tag(plain));
    }

    /** Whether sending it compressed is worth it; fonts and pictures are compressed already. */
    public boolean shrinks() {
      return zipped.length < plain.length * 9 / 10;
    }

    private static String tag(byte[] content) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        return HexFormat.of().formatHex(hash, 0, 6);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    private static byte[] zip(byte[] content) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
        zip.write(content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }
}
