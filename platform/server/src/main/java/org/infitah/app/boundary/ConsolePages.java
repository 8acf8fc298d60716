package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Forbidden;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.StepUpNeeded;
import org.infitah.foundation.identity.Verdict;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.NetworkOnly;

/** The network's console: what waits, and the rooms the person who asks may enter. */
@Dependent
@NetworkOnly
@Path("{lang: ar|fr|zgh}/console")
@Produces(MediaType.TEXT_HTML)
public class ConsolePages {

  private final Instance<ConsoleEntry> entries;
  private final CurrentPerson current;
  private final Pages pages;

  @Inject
  ConsolePages(@Any Instance<ConsoleEntry> entries, CurrentPerson current, Pages pages) {
    this.entries = entries;
    this.current = current;
    this.pages = pages;
  }

  @GET
  public Page show() {
    Person person = current.require();
    List<ConsoleEntry> offered =
        entries.stream()
            .filter(entry -> person.verdict(entry.permission()) != Verdict.REFUSED)
            .sorted(Comparator.comparingInt(ConsoleEntry::order))
            .toList();
    if (offered.isEmpty()) {
      throw new Forbidden();
    }
    if (offered.stream().noneMatch(entry -> current.may(entry.permission()))) {
      throw new StepUpNeeded();
    }
    return Page.of(
        "org/infitah/app/boundary/console.jte",
        pages.text("app.console.title"),
        new ConsoleView(person.name(), offered.stream().map(this::room).toList()));
  }

  private ConsoleView.Room room(ConsoleEntry entry) {
    boolean locked = !current.may(entry.permission());
    return new ConsoleView.Room(
        entry.path(), entry.title(), entry.icon(), locked, locked ? List.of() : entry.waiting());
  }
}
