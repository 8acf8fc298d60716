package org.infitah.look.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.LocalText;

/**
 * How a tenant wants to look.
 *
 * @param main words and surfaces of its own
 * @param accent sparing
 */
public record Look(LocalText names, Colour main, Colour accent, Optional<Logo> logo) {

  /** What words must reach upon their ground: WCAG 2.2, level AA. */
  public static final double READABLE = 4.5;

  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_ALT = 300;

  /** The darkest ground words of this colour stand upon: the sunk parts of our pages. */
  public static final Colour GROUND = new Colour(0xf3eee2);

  /** The look a tenant has. */
  public static Look of(Tenant tenant) {
    Brand brand = tenant.brand();
    return new Look(
        tenant.names(),
        Colour.find(brand.primary()).orElseThrow(),
        Colour.find(brand.accent()).orElseThrow(),
        brand.logo());
  }

  /** The colours that words could not be read in. */
  public List<Pale> pale() {
    List<Pale> pale = new ArrayList<>();
    Pale.of("main", main).ifPresent(pale::add);
    Pale.of("accent", accent).ifPresent(pale::add);
    return pale;
  }

  /** Refuses what could not be read, and a name or a description that is missing or too long. */
  public void requireSound() {
    if (!isSaid(names, LONGEST_NAME)
        || logo.filter(l -> !isSaid(l.alt(), LONGEST_ALT)).isPresent()) {
      throw new Unsaid();
    }
    pale().stream()
        .findFirst()
        .ifPresent(
            pale -> {
              throw new TooPale(pale);
            });
  }

  private static boolean isSaid(LocalText text, int longest) {
    return text.texts().keySet().containsAll(List.of("ar", "fr"))
        && text.texts().values().stream().allMatch(words -> words.length() <= longest);
  }

  /** What the pages are coloured with; what was chosen before for the same colour stays. */
  public Brand brand(Brand before) {
    boolean same = before.primary().equals(main.code());
    return new Brand(
        main.code(),
        same ? before.ink() : Colour.WHITE.code(),
        same ? before.tint() : main.tint(READABLE).code(),
        accent.code(),
        logo);
  }

  /** The tenant as it would look. */
  public Tenant worn(Tenant tenant) {
    return tenant.wearing(names, brand(tenant.brand()));
  }

  /**
   * A colour that words could not be read in.
   *
   * @param field which one of the look: {@code main} or {@code accent}
   * @param nearest the one to take instead
   */
  public record Pale(String field, Colour colour, Colour nearest) {

    /** A colour of that field, if it is one of those. */
    public static Optional<Pale> of(String field, Colour colour) {
      return colour.reads(GROUND, READABLE)
          ? Optional.empty()
          : Optional.of(new Pale(field, colour, colour.nearest(GROUND, READABLE)));
    }

    public double contrast() {
      return colour.contrast(GROUND);
    }
  }

  /**
   * A name, or what the logo shows, is not said in Arabic and in French, or at too great length.
   */
  public static final class Unsaid extends Refusal {

    private static final long serialVersionUID = 1L;

    Unsaid() {
      super("look.unsaid", 422);
    }
  }

  /** Words in this colour could not be read. */
  public static final class TooPale extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> members;

    TooPale(Pale pale) {
      super("look.pale", 422);
      this.members =
          Map.of(
              "field", pale.field(),
              "colour", pale.colour().code(),
              "nearest", pale.nearest().code(),
              "contrast", Contrast.said(pale.contrast()),
              "least", Contrast.said(READABLE));
    }

    @Override
    public Map<String, String> members() {
      return members;
    }
  }
}
