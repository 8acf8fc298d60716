package org.infitah.tests.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photograph as a telephone makes it: with the place it was taken at. */
public final class Photograph {

  /** What the telephone wrote into it. */
  public static final String PLACE = "33.8312N 4.8287W";

  private Photograph() {}

  public static byte[] taken(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0x87b5c9));
    g.fillRect(0, 0, width, height);
    g.setColor(new Color(0xb3541e));
    g.fillRect(width / 8, height / 2, width * 3 / 4, height / 2);
    g.setColor(new Color(0x0b5d4f));
    g.fillOval(width / 3, height / 5, width / 3, height / 2);
    g.dispose();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return withExif(plain.toByteArray());
  }

  private static byte[] withExif(byte[] jpeg) {
    ByteArrayOutputStream exif = new ByteArrayOutputStream();
    exif.writeBytes("Exif\0\0MM\0*\0\0\0\b\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    exif.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xff);
    out.write(0xe1);
    out.write((exif.size() + 2) >> 8);
    out.write((exif.size() + 2) & 0xff);
    out.writeBytes(exif.toByteArray());
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
