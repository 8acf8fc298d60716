package org.infitah.people.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.control.ManagePeople;
import org.infitah.people.entity.Account;
import org.infitah.people.entity.Mandate;

/** Puts together what the pages about people show. */
@Dependent
public class PeopleViews {

  private static final List<Role> ROLES =
      Arrays.stream(Role.values()).filter(role -> role.reach() == Role.Reach.TENANT).toList();

  private final ManagePeople people;
  private final Instance<ManageEntry> entries;
  private final FormTokens tokens;
  private final DataDeclaration declaration;
  private final Pages pages;
  private final Clock clock;

  @Inject
  PeopleViews(
      ManagePeople people,
      @Any Instance<ManageEntry> entries,
      FormTokens tokens,
      DataDeclaration declaration,
      Pages pages,
      @WallClock Clock clock) {
    this.people = people;
    this.entries = entries;
    this.tokens = tokens;
    this.declaration = declaration;
    this.pages = pages;
    this.clock = clock;
  }

  PeopleView all(Optional<String> done) {
    List<PeopleView.Line> lines =
        people.holders().stream().flatMap(holder -> lines(holder).stream()).toList();
    return new PeopleView(
        Arrays.stream(Mandate.State.values())
            .map(
                state ->
                    new PeopleView.Part(
                        state.code(),
                        lines.stream().filter(line -> line.state().equals(state.code())).toList()))
            .toList(),
        done);
  }

  PeopleView.One one(UUID id, Map<String, String> errors) {
    ManagePeople.Holder holder = people.holder(id);
    Instant now = clock.instant();
    Set<String> held =
        holder.mandates().stream()
            .filter(mandate -> mandate.state(now) == Mandate.State.ACTIVE)
            .map(Mandate::role)
            .collect(Collectors.toSet());
    Account account = holder.account();
    return new PeopleView.One(
        id,
        account.name(),
        account.email(),
        lines(holder),
        rows().stream()
            .map(
                row ->
                    new PeopleView.May(
                        row.title(), row.through().stream().filter(held::contains).toList()))
            .toList(),
        tokens.value(),
        errors);
  }

  PeopleView.Matrix matrix() {
    return new PeopleView.Matrix(ROLES.stream().map(Role::code).toList(), rows());
  }

  /** Every room of the back office and the roles that open it. */
  private List<PeopleView.May> rows() {
    return entries.stream()
        .sorted(Comparator.comparingInt(ManageEntry::order))
        .map(entry -> new PeopleView.May(entry.title(), through(entry.permission())))
        .toList();
  }

  private static List<String> through(Permission permission) {
    return ROLES.stream().filter(permission.roles()::contains).map(Role::code).toList();
  }

  /** An empty form, filled in with whoever is known already, or whose role is given on. */
  PeopleView.Invite blank(Optional<UUID> to, Optional<UUID> instead) {
    Optional<Account> known = to.map(people::holder).map(ManagePeople.Holder::account);
    Optional<Mandate> leaving = instead.flatMap(people::mandate);
    return invite(
        new InviteForm(
            known.map(Account::email).orElse(""),
            known.map(Account::name).orElse(""),
            known.map(Account::language).orElse(pages.language().code()),
            leaving.map(Mandate::role).orElse(""),
            "",
            today().toString(),
            "",
            leaving.map(mandate -> mandate.id().toString()).orElse("")),
        Map.of());
  }

  PeopleView.Invite invite(InviteForm form, Map<String, String> errors) {
    return new PeopleView.Invite(
        form,
        ROLES.stream().map(Role::code).toList(),
        form.replaced()
            .flatMap(people::mandate)
            .flatMap(Mandate::accountId)
            .map(people::holder)
            .map(holder -> holder.account().name()),
        tokens.value(),
        declaration.number(),
        errors);
  }

  LocalDate today() {
    return Morocco.today(clock);
  }

  private List<PeopleView.Line> lines(ManagePeople.Holder holder) {
    Instant now = clock.instant();
    Account account = holder.account();
    return holder.mandates().stream()
        .map(
            mandate ->
                new PeopleView.Line(
                    account.id(),
                    mandate.id(),
                    account.name(),
                    account.email(),
                    mandate.role(),
                    mandate.state(now).code(),
                    mandate.endReason().orElse(mandate.reason()),
                    day(mandate.firstDay()),
                    mandate.lastDay().map(this::day),
                    account.settledAt().isPresent()))
        .toList();
  }

  private String day(LocalDate day) {
    return Dates.day(day, pages.language());
  }
}
