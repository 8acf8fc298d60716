package org.infitah.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final int SCALE = 8;

  @Test
  void what_is_drawn_says_what_was_meant() throws Exception {
    String address =
        "https://sefrou.example.ma/ar/manage/workshops/SEF-W-004/check-in"
            + "?key=0c1cbd4c-6b3c-4a07-9a5e-ff1f4d6ee2b8";
    assertThat(read(QrCode.of(address))).isEqualTo(address);
  }

  private static String read(QrCode code) throws Exception {
    int side = code.size() * SCALE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.setColor(Color.BLACK);
    Matcher run = RUN.matcher(code.path());
    int end = 0;
    while (run.find()) {
      assertThat(run.start()).as("nothing else is drawn").isEqualTo(end);
      end = run.end();
      int width = Integer.parseInt(run.group(3));
      assertThat(Integer.parseInt(run.group(4))).isEqualTo(width);
      pen.fillRect(
          Integer.parseInt(run.group(1)) * SCALE,
          Integer.parseInt(run.group(2)) * SCALE,
          width * SCALE,
          SCALE);
    }
    pen.dispose();
    assertThat(end).isEqualTo(code.path().length());
    int[] pixels = image.getRGB(0, 0, side, side, null, 0, side);
    BinaryBitmap seen =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    return new QRCodeReader().decode(seen).getText();
  }
}
