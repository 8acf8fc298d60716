package org.infitah.network.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.profile.FigureView;
import org.infitah.spi.LocalText;

/**
 * The register of members on a day: those with a portal, and what sources state of all.
 *
 * @param on the day it speaks of
 * @param known by which day what is told had been written; the same two days give the same answer
 * @param figures what sources counted latest before that day; those that differ stand beside each
 *     other
 */
public record RegisterView(
    CivicDate on, CivicDate known, List<RegisteredMember> members, List<FigureView> figures) {

  /** How long the code of a province is; a commune's begins with it. */
  private static final int PROVINCE = 6;

  public RegisterView {
    members = List.copyOf(members);
    figures = List.copyOf(figures);
  }

  /** The province or prefecture a commune lies in, where that is a member too. */
  public Optional<RegisteredMember> above(RegisteredMember member) {
    return member
        .code()
        .filter(code -> code.length() > PROVINCE)
        .map(code -> code.substring(0, PROVINCE))
        .flatMap(
            code ->
                members.stream()
                    .filter(other -> other.code().filter(code::equals).isPresent())
                    .findFirst());
  }

  /**
   * A member on that day.
   *
   * @param claims who says since when; none while no source does
   * @param disputed sources say different dates
   */
  public record RegisteredMember(
      String alias,
      String level,
      Optional<String> code,
      Optional<String> regionCode,
      LocalText names,
      List<Claim> claims,
      boolean disputed) {

    public RegisteredMember {
      claims = List.copyOf(claims);
    }
  }

  /** Since when, according to whom. */
  public record Claim(CivicDate since, Optional<LocalText> source) {}
}
