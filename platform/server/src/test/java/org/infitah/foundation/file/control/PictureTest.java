package org.infitah.foundation.file.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.MediaType;
import org.infitah.foundation.file.RefusedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

  @Test
  void what_the_camera_wrote_is_gone() {
    byte[] photograph = PictureFixture.photograph(640, 480, 1);
    assertThat(text(photograph)).contains("Exif", PictureFixture.PLACE);

    Incoming drawn = Picture.drawnAnew("photo.jpg", photograph);

    assertThat(text(drawn.bytes())).doesNotContain("Exif", PictureFixture.PLACE);
    assertThat(text(drawn.small().orElseThrow())).doesNotContain("Exif", PictureFixture.PLACE);
    assertThat(drawn.type()).isEqualTo(MediaType.JPEG);
    assertThat(drawn.size()).contains(new Incoming.Size(640, 480));
  }

  /** Where red lies once the picture stands upright; 5 to 8 lie on their side. */
  @ParameterizedTest(name = "held as {0}, red is at {1},{2}")
  @CsvSource({
    "1,.5,.1", "2,.5,.1", "3,.5,.9", "4,.5,.9", "5,.1,.5", "6,.9,.5", "7,.9,.5", "8,.1,.5"
  })
  void a_picture_stands_upright(int orientation, double x, double y) {
    Incoming drawn =
        Picture.drawnAnew("photo.jpg", PictureFixture.photograph(400, 200, orientation));

    BufferedImage image = PictureFixture.decoded(drawn.bytes());
    assertThat(image.getWidth() > image.getHeight()).isEqualTo(orientation < 5);
    Color red =
        new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
    assertThat(red.getRed()).isGreaterThan(200);
    assertThat(red.getBlue()).isLessThan(60);
  }

  @Test
  void a_large_picture_becomes_no_larger_than_needed_and_a_small_one_stays() {
    Incoming large = Picture.drawnAnew("large.jpg", PictureFixture.jpeg(4000, 3000));
    Incoming little = Picture.drawnAnew("little.jpg", PictureFixture.jpeg(30, 20));

    assertThat(large.size()).contains(new Incoming.Size(1440, 1080));
    assertThat(PictureFixture.decoded(large.small().orElseThrow()).getWidth()).isEqualTo(520);
    assertThat(little.size()).contains(new Incoming.Size(30, 20));
  }

  @Test
  void what_can_be_seen_through_stays_so() {
    Incoming drawn = Picture.drawnAnew("logo.png", PictureFixture.png(200, 100));

    assertThat(drawn.type()).isEqualTo(MediaType.PNG);
    assertThat(PictureFixture.decoded(drawn.bytes()).getColorModel().hasAlpha()).isTrue();
  }

  @Test
  void a_bomb_of_pixels_is_refused_by_its_header() {
    long began = System.nanoTime();
    assertThatThrownBy(() -> Picture.drawnAnew("x.png", PictureFixture.bomb(60_000, 60_000)))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("file.refused.pixels");
    assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
  }

  @Test
  void the_content_counts_and_not_the_name() {
    for (String other :
        new String[] {
          "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
          "GIF89a=1;alert(1)//",
          "<html><script>alert(1)</script>",
          "%PDF-1.7",
          "",
          "PK\u0003\u0004"
        }) {
      assertThatThrownBy(
              () -> Picture.drawnAnew("photo.jpg", other.getBytes(StandardCharsets.ISO_8859_1)))
          .hasMessage("file.refused.kind");
    }
  }

  @Test
  void what_lies_behind_a_picture_does_not_survive() {
    byte[] plain = PictureFixture.jpeg(100, 100);
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    byte[] polyglot = Arrays.copyOf(plain, plain.length + script.length);
    System.arraycopy(script, 0, polyglot, plain.length, script.length);

    assertThat(text(Picture.drawnAnew("x.jpg", polyglot).bytes())).doesNotContain("script");
  }

  @Test
  void a_broken_or_heavy_picture_is_refused() {
    byte[] half = Arrays.copyOf(PictureFixture.jpeg(100, 100), 40);
    assertThatThrownBy(() -> Picture.drawnAnew("x.jpg", half)).hasMessage("file.refused.broken");
    byte[] heavy = Arrays.copyOf(PictureFixture.jpeg(100, 100), Picture.LARGEST + 1);
    assertThatThrownBy(() -> Picture.drawnAnew("x.jpg", heavy)).hasMessage("file.refused.size");
  }

  @Test
  void a_name_is_a_name_and_no_path() {
    assertThat(KeepFile.plain("../../etc/passwd")).isEqualTo("passwd");
    assertThat(KeepFile.plain("C:\\rapport annuel.pdf")).isEqualTo("rapport annuel.pdf");
    assertThat(KeepFile.plain("a\"\r\nX-Evil: 1")).isEqualTo("aX-Evil: 1");
    assertThat(KeepFile.plain("/")).isEqualTo("file");
    assertThat(KeepFile.plain("تقرير.pdf")).isEqualTo("تقرير.pdf");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
