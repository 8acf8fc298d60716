package org.infitah.foundation.file.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras, and people who mean ill, make them. */
final class PictureFixture {

  /** What a camera wrote of the place. */
  static final String PLACE = "33.8312N 4.8287W";

  private PictureFixture() {}

  /** Red on its upper half, blue below. */
  static byte[] jpeg(int width, int height) {
    return encoded(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  static byte[] png(int width, int height) {
    return encoded(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
  }

  /** A JPEG with EXIF: how the camera was held, and where. */
  static byte[] photograph(int width, int height, int orientation) {
    byte[] plain = jpeg(width, height);
    byte[] exif = exif(orientation);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.write(0xff);
    out.write(0xe1);
    out.write((exif.length + 2) >> 8);
    out.write((exif.length + 2) & 0xff);
    out.writeBytes(exif);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  /** A PNG of a few bytes that says it has as many pixels. */
  static byte[] bomb(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(out);
    try {
      data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      DataOutputStream inside = new DataOutputStream(header);
      inside.writeBytes("IHDR");
      inside.writeInt(width);
      inside.writeInt(height);
      inside.write(new byte[] {8, 2, 0, 0, 0});
      data.writeInt(13);
      data.write(header.toByteArray());
      CRC32 sum = new CRC32();
      sum.update(header.toByteArray());
      data.writeInt((int) sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage decoded(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] exif(int orientation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(new byte[] {0, 0, 0, 8, 0, 1});
    out.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
    out.writeBytes(new byte[] {0, 0, 0, 0});
    out.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static BufferedImage drawn(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, width, height / 2);
    g.setColor(type == BufferedImage.TYPE_INT_ARGB ? new Color(0, 0, 255, 90) : Color.BLUE);
    g.fillRect(0, height / 2, width, height - height / 2);
    g.dispose();
    return image;
  }

  private static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
