package org.infitah.app.boundary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.infitah.foundation.time.CivicDate;
import org.infitah.profile.FigureView;
import org.infitah.programme.SourceNote;

/**
 * The network's members, level by level, at each date a source counts them.
 *
 * @param total as stated, else the sum of the parts
 * @param summed no source states the total
 * @param sources who counts so
 */
public record MembersOverTime(
    CivicDate asOf,
    long regions,
    long councils,
    long communes,
    long total,
    boolean summed,
    List<SourceNote> sources) {

  static List<MembersOverTime> of(List<FigureView> figures) {
    Set<CivicDate> dates = new TreeSet<>();
    figures.stream()
        .filter(f -> f.kind().equals("member_regions"))
        .forEach(f -> dates.add(f.asOf()));
    List<MembersOverTime> points = new ArrayList<>();
    for (CivicDate date : dates) {
      at(figures.stream().filter(f -> f.asOf().equals(date)).toList(), date).ifPresent(points::add);
    }
    return List.copyOf(points);
  }

  private static Optional<MembersOverTime> at(List<FigureView> figures, CivicDate date) {
    OptionalLong regions = number(figures, "member_regions");
    OptionalLong councils = number(figures, "member_councils");
    OptionalLong communes = number(figures, "member_communes");
    if (regions.isEmpty() || councils.isEmpty() || communes.isEmpty()) {
      return Optional.empty();
    }
    OptionalLong stated = number(figures, "members");
    Set<SourceNote> sources = new LinkedHashSet<>();
    figures.stream()
        .filter(f -> f.kind().startsWith("member"))
        .forEach(f -> sources.add(f.source()));
    return Optional.of(
        new MembersOverTime(
            date,
            regions.getAsLong(),
            councils.getAsLong(),
            communes.getAsLong(),
            stated.orElse(regions.getAsLong() + councils.getAsLong() + communes.getAsLong()),
            stated.isEmpty(),
            List.copyOf(sources)));
  }

  private static OptionalLong number(List<FigureView> figures, String kind) {
    return figures.stream()
        .filter(f -> f.kind().equals(kind))
        .mapToLong(FigureView::number)
        .findFirst();
  }
}
