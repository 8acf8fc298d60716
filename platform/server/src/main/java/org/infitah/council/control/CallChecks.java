package org.infitah.council.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.infitah.council.entity.Call;
import org.infitah.council.entity.Warning;

/** What the law says against a call. */
public final class CallChecks {

  private static final String MONTHS = "session.ordinary.months";
  private static final String AGENDA = "session.agenda.to_governor";
  private static final String FIRST = "session.ordinary.first_sitting";
  private static final String BY_MAJORITY = "session.extraordinary.held_when_majority_asks";
  private static final String BY_GOVERNOR = "session.extraordinary.held_when_governor_asks";

  private CallChecks() {}

  /** Nothing where all is as it should be. */
  public static List<Warning> of(Call call, CouncilLaw law) {
    List<Warning> found = new ArrayList<>();
    if (call.ordinary()) {
      ordinary(call.on(), law, found);
      agenda(call, law, found);
    } else {
      extraordinary(call, law, found);
    }
    String notice = law.noticeKey(call.byGovernor());
    if (ChronoUnit.DAYS.between(call.convened(), call.on()) < law.number(notice)) {
      found.add(warning("notice", Integer.toString(law.number(notice)), notice, law));
    }
    return found;
  }

  private static void ordinary(LocalDate on, CouncilLaw law, List<Warning> found) {
    if (!law.months().contains(on.getMonthValue())) {
      String months =
          law.months().stream().map(month -> month.toString()).collect(Collectors.joining(","));
      found.add(warning("month", months, MONTHS, law));
      return;
    }
    List<LocalDate> first = law.firstSitting(on);
    if (on.isBefore(first.get(0)) || on.isAfter(first.get(1))) {
      boolean oneDay = first.get(0).equals(first.get(1));
      found.add(warning(oneDay ? "first" : "week", first.get(0).toString(), FIRST, law));
    }
  }

  /** An ordinary session's agenda goes to the governor some weeks before. */
  private static void agenda(Call call, CouncilLaw law, List<Warning> found) {
    int days = law.number(AGENDA);
    if (call.agendaSent()
        .filter(sent -> ChronoUnit.DAYS.between(sent, call.on()) < days)
        .isPresent()) {
      found.add(warning("agenda", Integer.toString(days), AGENDA, law));
    }
  }

  private static void extraordinary(Call call, CouncilLaw law, List<Warning> found) {
    String who = call.askedBy().orElse("");
    String key =
        who.equals("governor")
            ? BY_GOVERNOR
            : who.equals("absolute_majority_of_members") ? BY_MAJORITY : "";
    if (!key.isEmpty()
        && ChronoUnit.DAYS.between(call.requested().orElseThrow(), call.on()) > law.number(key)) {
      found.add(warning("late", Integer.toString(law.number(key)), key, law));
    }
  }

  private static Warning warning(String code, String value, String key, CouncilLaw law) {
    return new Warning(code, value, law.rule(key).article());
  }
}
