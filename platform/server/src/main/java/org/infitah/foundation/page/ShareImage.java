package org.infitah.foundation.page;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.infitah.foundation.page.Assets.Asset;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.LocalText.Said;

/**
 * The picture a shared link shows: the collectivity's name in its colours, over the zellige of its
 * level.
 */
public final class ShareImage {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  private static final int MARGIN = 80;
  private static final int MOST_KEPT = 64;
  private static final Font REGULAR = font("Vazirmatn-Regular.ttf");
  private static final Font BOLD = font("Vazirmatn-Bold.ttf");
  private static final Font TIFINAGH = font("NotoSansTifinagh-Regular.ttf");
  private static final Map<String, Asset> KEPT = new ConcurrentHashMap<>();

  private ShareImage() {}

  /** The picture for a tenant in a language, above a line that says what the portal is. */
  public static Asset of(Tenant tenant, Language language, String line) {
    if (KEPT.size() > MOST_KEPT) {
      KEPT.clear();
    }
    Said name = tenant.names().forReader(language.code());
    boolean fromRight = name.direction().equals("rtl");
    return KEPT.computeIfAbsent(
        String.join("|", name.text(), line, tenant.level().code(), tenant.brand().toString()),
        key -> Asset.of("image/jpeg", jpeg(draw(tenant, name.text(), line, fromRight))));
  }

  private static BufferedImage draw(Tenant tenant, String name, String line, boolean fromRight) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    Brand brand = tenant.brand();
    Color ink = Color.decode(brand.ink());
    g.setColor(Color.decode(brand.primary()).darker());
    g.fillRect(0, 0, WIDTH, HEIGHT);
    Color light = light(Color.decode(brand.accent()));
    g.drawImage(pattern(tenant, light, fromRight), 0, 0, null);
    g.setColor(light);
    g.fillRect(0, HEIGHT - 18, WIDTH, 18);
    mark(g, tenant, light, fromRight);
    g.setColor(ink);
    float y = text(g, name, able(BOLD, name).deriveFont(68f), 240, fromRight);
    text(g, line, able(REGULAR, line).deriveFont(34f), y + 20, fromRight);
    g.dispose();
    return image;
  }

  private static BufferedImage pattern(Tenant tenant, Color light, boolean fromRight) {
    BufferedImage layer = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = layer.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    SvgPath.Tile tile = SvgPath.zellige(tenant.level());
    g.setColor(light);
    g.setStroke(new BasicStroke(1.6f));
    for (double x = 0; x < WIDTH; x += tile.width()) {
      for (double y = 0; y < HEIGHT; y += tile.height()) {
        g.draw(AffineTransform.getTranslateInstance(x, y).createTransformedShape(tile.lines()));
      }
    }
    // It fades towards the side where the words begin.
    Color clear = new Color(0, 0, 0, 0);
    Color seen = new Color(0, 0, 0, 110);
    g.setComposite(AlphaComposite.DstIn);
    g.setPaint(
        fromRight
            ? new GradientPaint(0, 0, seen, WIDTH * .75f, 0, clear)
            : new GradientPaint(WIDTH * .25f, 0, clear, WIDTH, 0, seen));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.dispose();
    return layer;
  }

  private static void mark(Graphics2D g, Tenant tenant, Color light, boolean fromRight) {
    double size = 140;
    AffineTransform place =
        AffineTransform.getTranslateInstance(fromRight ? WIDTH - MARGIN - size : MARGIN, 70);
    place.scale(size / 48, size / 48);
    Mark mark = Mark.of(tenant.level());
    g.setColor(Color.decode(tenant.brand().ink()));
    g.fill(place.createTransformedShape(SvgPath.of(mark.ground())));
    g.setColor(Color.decode(tenant.brand().primary()));
    g.fill(place.createTransformedShape(SvgPath.of(mark.petals())));
    g.setColor(light);
    g.fill(place.createTransformedShape(SvgPath.of(mark.heart())));
  }

  /** Writes the words from the side they begin on; answers where the next line may begin. */
  private static float text(Graphics2D g, String words, Font font, float top, boolean fromRight) {
    // A name is not cut at its hyphen.
    AttributedString text = new AttributedString(words.replace('-', '\u2011'));
    text.addAttribute(TextAttribute.FONT, font);
    text.addAttribute(
        TextAttribute.RUN_DIRECTION,
        fromRight ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    LineBreakMeasurer lines = new LineBreakMeasurer(text.getIterator(), g.getFontRenderContext());
    float y = top;
    while (lines.getPosition() < words.length()) {
      TextLayout line = lines.nextLayout(WIDTH - 2 * MARGIN);
      y += line.getAscent();
      line.draw(g, fromRight ? WIDTH - MARGIN - line.getAdvance() : MARGIN, y);
      y += line.getDescent() + line.getLeading();
    }
    return y;
  }

  private static Font able(Font font, String words) {
    return font.canDisplayUpTo(words) < 0 ? font : TIFINAGH;
  }

  private static Color light(Color accent) {
    float[] hsb = Color.RGBtoHSB(accent.getRed(), accent.getGreen(), accent.getBlue(), null);
    return Color.getHSBColor(hsb[0], Math.min(hsb[1], .62f), .93f);
  }

  private static byte[] jpeg(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Font font(String name) {
    String file = "/META-INF/fonts/" + name;
    try (InputStream in =
        Objects.requireNonNull(ShareImage.class.getResourceAsStream(file), file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
