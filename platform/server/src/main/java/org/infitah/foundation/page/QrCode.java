package org.infitah.foundation.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A code to be read by a telephone, drawn as one path.
 *
 * @param size of its sides, in modules, with the quiet zone around it
 * @param path that draws its dark modules
 */
public record QrCode(int size, String path) {

  private static final int QUIET_ZONE = 4;

  /** The code that says this. */
  public static QrCode of(String text) {
    try {
      BitMatrix modules =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      QUIET_ZONE,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M));
      return new QrCode(modules.getWidth(), draw(modules));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a code", e);
    }
  }

  private static String draw(BitMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int begin = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > begin) {
          int run = x - begin;
          path.append('M').append(begin).append(' ').append(y).append('h').append(run);
          path.append("v1h-").append(run).append('z');
        }
        x++;
      }
    }
    return path.toString();
  }
}
