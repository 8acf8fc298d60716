package org.infitah.foundation.file.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.MediaType;
import org.infitah.foundation.file.RefusedFile;

/**
 * Draws pictures anew. The header tells how many pixels there are before one of them is decoded;
 * what is far larger than we show is read in coarser steps. Only what can be seen is written again.
 */
final class Picture {

  static final int LARGEST = 10 << 20;
  static final long MOST_PIXELS = 30_000_000;
  private static final int LONG_SIDE = 1440;
  private static final int SMALL_SIDE = 520;
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** Decoding takes memory: one picture at a time is enough for a portal. */
  private static final Semaphore ONE = new Semaphore(1, true);

  private Picture() {}

  static Incoming drawnAnew(String name, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw RefusedFile.tooLarge();
    }
    boolean jpeg = KeepFile.begins(bytes, JPEG);
    if (!jpeg && !KeepFile.begins(bytes, PNG)) {
      throw RefusedFile.unknownKind();
    }
    ONE.acquireUninterruptibly();
    try {
      Orientation upright = jpeg ? Orientation.of(bytes) : Orientation.UPRIGHT;
      BufferedImage read = read(bytes, jpeg ? "jpeg" : "png");
      BufferedImage drawn = fitted(upright.turn(read), LONG_SIDE);
      boolean seeThrough = drawn.getColorModel().hasAlpha();
      return new Incoming(
          seeThrough ? MediaType.PNG : MediaType.JPEG,
          name,
          written(drawn, seeThrough, .84f),
          Optional.of(written(fitted(drawn, SMALL_SIDE), seeThrough, .74f)),
          Optional.of(new Incoming.Size(drawn.getWidth(), drawn.getHeight())),
          false);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw RefusedFile.broken();
    } finally {
      ONE.release();
    }
  }

  private static BufferedImage read(byte[] bytes, String format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      // What is written beside the pixels is not even read: it may be a bomb of its own.
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        throw RefusedFile.tooManyPixels();
      }
      ImageReadParam coarser = reader.getDefaultReadParam();
      int step = Math.max(1, Math.min(width, height) / (2 * LONG_SIDE));
      coarser.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, coarser);
    } finally {
      reader.dispose();
    }
  }

  /** No longer than that on its longer side; halved again and again, so that nothing flickers. */
  private static BufferedImage fitted(BufferedImage image, int longest) {
    BufferedImage now = image;
    double scale;
    do {
      int side = Math.max(now.getWidth(), now.getHeight());
      scale = Math.max(.5, Math.min(1, (double) longest / side));
      now =
          drawn(
              now,
              Math.max(1, (int) Math.round(now.getWidth() * scale)),
              Math.max(1, (int) Math.round(now.getHeight() * scale)));
    } while (Math.max(now.getWidth(), now.getHeight()) > longest);
    return now;
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage drawn = blank(image, width, height);
    Graphics2D g = drawn.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return drawn;
  }

  private static BufferedImage blank(BufferedImage like, int width, int height) {
    boolean seeThrough = like.getColorModel().hasAlpha();
    BufferedImage blank =
        new BufferedImage(
            width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    if (!seeThrough) {
      Graphics2D g = blank.createGraphics();
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, width, height);
      g.dispose();
    }
    return blank;
  }

  private static byte[] written(BufferedImage image, boolean png, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (!png) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * How the camera was held, as it wrote into the picture: the one thing worth knowing there.
   *
   * @param code of EXIF, from 1 to 8
   */
  record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(byte[] jpeg) {
      return new Orientation(ExifOrientation.read(jpeg));
    }

    BufferedImage turn(BufferedImage image) {
      if (code == 1) {
        return image;
      }
      int width = image.getWidth();
      int height = image.getHeight();
      AffineTransform turn =
          switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
          };
      boolean lies = code > 4;
      BufferedImage turned = blank(image, lies ? height : width, lies ? width : height);
      Graphics2D g = turned.createGraphics();
      g.drawImage(image, turn, null);
      g.dispose();
      return turned;
    }
  }
}
