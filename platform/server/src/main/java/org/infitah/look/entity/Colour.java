package org.infitah.look.entity;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of the screen (sRGB), and how well it reads upon another.
 *
 * @param rgb eight bits each of red, green and blue
 */
public record Colour(int rgb) {

  public static final Colour WHITE = new Colour(0xffffff);

  private static final int STEPS = 1000;

  public Colour {
    rgb &= 0xffffff;
  }

  /** Reads {@code #8c1d3f}, in whatever case. */
  public static Optional<Colour> find(String code) {
    return code.matches("#[0-9A-Fa-f]{6}")
        ? Optional.of(new Colour(Integer.parseInt(code.substring(1), 16)))
        : Optional.empty();
  }

  /** As CSS writes it. */
  public String code() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /** The contrast ratio of WCAG 2.2 between this colour and another: 1 to 21. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
  }

  /** Whether words in one of the two can be read upon the other. */
  public boolean reads(Colour on, double least) {
    return contrast(on) >= least;
  }

  /**
   * The colour next to this one that can be read: the same hue and strength, as little darker or
   * lighter as will do.
   *
   * @param least the contrast asked for, which black or white upon that ground must reach
   */
  public Colour nearest(Colour on, double least) {
    Hsl own = hsl();
    for (int step = 0; step <= STEPS; step++) {
      double change = (double) step / STEPS;
      for (double lightness : new double[] {own.lightness - change, own.lightness + change}) {
        if (lightness >= 0 && lightness <= 1) {
          Colour candidate =
              step == 0 ? this : new Hsl(own.hue, own.saturation, lightness).colour();
          if (candidate.reads(on, least)) {
            return candidate;
          }
        }
      }
    }
    throw new IllegalArgumentException("nothing can be read upon " + on.code());
  }

  /**
   * A pale surface of this colour that it can be read upon.
   *
   * @param least the contrast asked for, which white must reach
   */
  public Colour tint(double least) {
    for (int percent = 10; percent > 0; percent--) {
      Colour tint = mixed(WHITE, percent / 100d);
      if (reads(tint, least)) {
        return tint;
      }
    }
    return WHITE;
  }

  private Colour mixed(Colour with, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      mixed |= (int) Math.round(part(shift) * share + with.part(shift) * (1 - share)) << shift;
    }
    return new Colour(mixed);
  }

  private int part(int shift) {
    return rgb >> shift & 0xff;
  }

  private double luminance() {
    return .2126 * linear(part(16)) + .7152 * linear(part(8)) + .0722 * linear(part(0));
  }

  private static double linear(int part) {
    double value = part / 255d;
    return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
  }

  private Hsl hsl() {
    double red = part(16) / 255d;
    double green = part(8) / 255d;
    double blue = part(0) / 255d;
    double most = Math.max(red, Math.max(green, blue));
    double least = Math.min(red, Math.min(green, blue));
    double chroma = most - least;
    double lightness = (most + least) / 2;
    if (chroma == 0) {
      return new Hsl(0, 0, lightness);
    }
    double hue;
    if (most == red) {
      hue = (green - blue) / chroma + (green < blue ? 6 : 0);
    } else if (most == green) {
      hue = (blue - red) / chroma + 2;
    } else {
      hue = (red - green) / chroma + 4;
    }
    return new Hsl(hue, chroma / (1 - Math.abs(2 * lightness - 1)), lightness);
  }

  /** Hue in sixths of the circle, saturation and lightness from 0 to 1. */
  private record Hsl(double hue, double saturation, double lightness) {

    Colour colour() {
      double chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
      double second = chroma * (1 - Math.abs(hue % 2 - 1));
      double base = lightness - chroma / 2;
      double[] parts =
          switch ((int) hue) {
            case 0 -> new double[] {chroma, second, 0};
            case 1 -> new double[] {second, chroma, 0};
            case 2 -> new double[] {0, chroma, second};
            case 3 -> new double[] {0, second, chroma};
            case 4 -> new double[] {second, 0, chroma};
            default -> new double[] {chroma, 0, second};
          };
      int rgb = 0;
      for (double part : parts) {
        rgb = rgb << 8 | (int) Math.round(Math.min(1, Math.max(0, part + base)) * 255);
      }
      return new Colour(rgb);
    }
  }
}
