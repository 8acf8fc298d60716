package org.infitah.foundation.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.infitah.foundation.page.Mark;
import org.infitah.foundation.tenancy.Tenant;

/** Pictures a document carries in itself, as {@code data:} addresses for its templates. */
public final class Pictures {

  private static final int MODULE = 6;
  private static final int MARK_SIDE = 384;

  private Pictures() {}

  /** A code that a telephone reads. */
  public static String code(String text) {
    BitMatrix modules = modules(text);
    BufferedImage image =
        new BufferedImage(
            modules.getWidth() * MODULE,
            modules.getHeight() * MODULE,
            BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, modules.get(x / MODULE, y / MODULE) ? 0 : 0xffffff);
      }
    }
    return address(image);
  }

  /** The mark of the tenant's level in its colours. */
  public static String mark(Tenant tenant) {
    return address(Mark.of(tenant.level()).picture(tenant.brand(), MARK_SIDE));
  }

  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.MARGIN,
                  1,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code", e);
    }
  }

  private static String address(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
