package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Forbidden;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.StepUpNeeded;
import org.infitah.foundation.identity.Verdict;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.plugin.ModuleSlots;
import org.infitah.foundation.time.Morocco;
import org.infitah.start.FirstHour;
import org.infitah.start.FirstHourView;
import org.infitah.visit.Visits;

/** The back office: its rooms, as far as the person who asks may enter them. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage")
@Produces(MediaType.TEXT_HTML)
public class ManagePages {

  private final Instance<ManageEntry> entries;
  private final Instance<ManageWork> work;
  private final FirstHour start;
  private final Visits visits;
  private final ModuleSlots slots;
  private final FormTokens tokens;
  private final CurrentPerson current;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ManagePages(
      @Any Instance<ManageEntry> entries,
      @Any Instance<ManageWork> work,
      FirstHour start,
      Visits visits,
      ModuleSlots slots,
      FormTokens tokens,
      CurrentPerson current,
      Pages pages,
      Clock clock) {
    this.entries = entries;
    this.work = work;
    this.start = start;
    this.visits = visits;
    this.slots = slots;
    this.tokens = tokens;
    this.current = current;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page show() {
    Person person = current.require();
    List<ManageView.Room> rooms =
        entries.stream()
            .filter(entry -> person.verdict(entry.permission()) != Verdict.REFUSED)
            .sorted(Comparator.comparingInt(ManageEntry::order))
            .map(entry -> room(entry, person.verdict(entry.permission())))
            .toList();
    if (rooms.isEmpty()) {
      throw new Forbidden();
    }
    if (rooms.stream().allMatch(ManageView.Room::locked)) {
      throw new StepUpNeeded();
    }
    Optional<FirstHourView> hour = start.find();
    return Page.of(
        "org/infitah/app/boundary/manage.jte",
        pages.text("app.manage.title"),
        new ManageView(
            person.name(),
            rooms,
            work(person),
            Morocco.today(clock),
            visits.open().size(),
            hour,
            hour.isPresent() ? tokens.value() : "",
            slots.dashboard()));
  }

  /** What has a last day comes first, in the order of those days. */
  private List<ManageWork.Item> work(Person person) {
    return work.stream()
        .filter(one -> person.verdict(one.permission()) == Verdict.ALLOWED)
        .flatMap(one -> one.waiting(person).stream())
        .sorted(
            Comparator.comparing((ManageWork.Item item) -> item.by().orElse(LocalDate.MAX))
                .thenComparing(ManageWork.Item::path))
        .toList();
  }

  private static ManageView.Room room(ManageEntry entry, Verdict verdict) {
    return new ManageView.Room(
        entry.path(), entry.title(), entry.icon(), verdict == Verdict.STEP_UP_NEEDED);
  }
}
