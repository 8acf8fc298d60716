package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.network.boundary.RegisterView.Claim;
import org.infitah.network.boundary.RegisterView.RegisteredMember;
import org.infitah.network.control.RegisterRepository;
import org.infitah.network.entity.RegisterEntry;
import org.infitah.profile.FigureView;
import org.infitah.profile.Profiles;

/**
 * Tells the register on a day. A member's name is the one it had then; what is written later about
 * that day is told only to whoever asks with later knowledge.
 */
@Dependent
public class RegisterViews {

  private final RegisterRepository register;
  private final Profiles profiles;
  private final Clock clock;

  @Inject
  RegisterViews(RegisterRepository register, Profiles profiles, Clock clock) {
    this.register = register;
    this.profiles = profiles;
    this.clock = clock;
  }

  RegisterView of(RegisterQuery query) {
    LocalDate today = Morocco.today(clock);
    LocalDate on = query.on(today);
    LocalDate known = query.known(today);
    Map<String, List<RegisterEntry>> byMember =
        register.listWritten(known).stream()
            .collect(
                Collectors.groupingBy(
                    RegisterEntry::alias, LinkedHashMap::new, Collectors.toList()));
    List<RegisteredMember> members = new ArrayList<>();
    byMember.forEach((alias, entries) -> member(entries, on).ifPresent(members::add));
    return new RegisterView(CivicDate.of(on), CivicDate.of(known), members, figures(on));
  }

  private static Optional<RegisteredMember> member(List<RegisterEntry> entries, LocalDate on) {
    List<RegisterEntry> begun = entries.stream().filter(e -> !e.from().isAfter(on)).toList();
    Optional<RegisterEntry> last = begun.stream().max(Comparator.comparing(RegisterEntry::from));
    if (last.isEmpty() || !last.get().joined()) {
      return Optional.empty();
    }
    // The name it had by then; for a day before anything was written, the first that was.
    RegisterEntry named =
        entries.stream()
            .filter(e -> !e.recordedOn().isAfter(on))
            .reduce((earlier, later) -> later)
            .orElse(entries.get(0));
    List<Claim> claims =
        entries.stream()
            .filter(e -> e.joined() && e.since().isPresent())
            .map(e -> new Claim(e.since().get(), e.source()))
            .distinct()
            .toList();
    return Optional.of(
        new RegisteredMember(
            named.alias(),
            named.level(),
            named.code(),
            named.regionCode(),
            named.names(),
            claims,
            claims.stream().map(Claim::since).distinct().count() > 1));
  }

  /** Of each kind, what was counted latest by that day, by everybody who counted then. */
  private List<FigureView> figures(LocalDate on) {
    Map<String, List<FigureView>> byKind =
        profiles.figures().stream()
            .filter(figure -> figure.kind().startsWith("member"))
            .filter(figure -> !figure.asOf().firstDay().isAfter(on))
            .collect(
                Collectors.groupingBy(FigureView::kind, LinkedHashMap::new, Collectors.toList()));
    List<FigureView> latest = new ArrayList<>();
    for (List<FigureView> kind : byKind.values()) {
      CivicDate last = kind.stream().map(FigureView::asOf).max(Comparator.naturalOrder()).get();
      kind.stream().filter(figure -> figure.asOf().equals(last)).forEach(latest::add);
    }
    return latest;
  }
}
