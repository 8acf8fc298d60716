package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.AccountEntry;
import org.infitah.foundation.identity.ConsoleEntry;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.identity.Verdict;
import org.infitah.foundation.identity.entity.Destination;
import org.infitah.foundation.page.AccountMenu;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.MenuEntry;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;

/** The account menu in the head of every page: the way in, or who is signed in and the way out. */
@Dependent
public class PortalAccount implements AccountMenu {

  private static final String ACCOUNT = "/account";
  private static final String MANAGE = "/manage";
  private static final String CONSOLE = "/console";

  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Addresses addresses;
  private final Pages pages;
  private final HttpServletRequest request;
  private final Instance<ManageEntry> manage;
  private final Instance<ConsoleEntry> console;
  private final Instance<AccountEntry> own;
  private final CurrentTenant tenant;

  @Inject
  PortalAccount(
      CurrentPerson current,
      FormTokens tokens,
      Addresses addresses,
      Pages pages,
      HttpServletRequest request,
      @Any Instance<ManageEntry> manage,
      @Any Instance<ConsoleEntry> console,
      @Any Instance<AccountEntry> own,
      CurrentTenant tenant) {
    this.current = current;
    this.tokens = tokens;
    this.addresses = addresses;
    this.pages = pages;
    this.request = request;
    this.manage = manage;
    this.console = console;
    this.own = own;
    this.tenant = tenant;
  }

  @Override
  public Account account(Language language) {
    Optional<String> name = current.person().map(Person::name);
    String home = "/" + language.code();
    String path = request.getRequestURI();
    List<MenuEntry> entries = new ArrayList<>();
    if (tenant.tenant().isNetwork()
        && console.stream().anyMatch(entry -> isOffered(entry.permission()))) {
      entries.add(
          new MenuEntry(CONSOLE, pages.text("identity.console"), path.startsWith(home + CONSOLE)));
    }
    if (manage.stream().anyMatch(entry -> isOffered(entry.permission()))) {
      entries.add(
          new MenuEntry(MANAGE, pages.text("identity.manage"), path.startsWith(home + MANAGE)));
    }
    entries.add(
        new MenuEntry(ACCOUNT, pages.text("identity.account.title"), path.equals(home + ACCOUNT)));
    long waiting = 0;
    for (AccountEntry entry : own) {
      if (name.isPresent() && entry.isOffered(tenant.tenant())) {
        waiting += entry.waiting();
        entries.add(
            new MenuEntry(
                entry.path(), pages.text(entry.title()), path.equals(home + entry.path())));
      }
    }
    // The page about signing in is no place to come back to.
    Destination back = Destination.of(path.equals(home + "/sign-in") ? home : path, home);
    return new Account(
        name,
        name.isPresent() ? entries : List.of(),
        addresses.signIn(back, language, Optional.empty()).toString(),
        "/sign-out",
        // A stranger's page has no form here, and needs no cookie for one.
        name.isPresent() ? tokens.value() : "",
        waiting,
        current.person().filter(p -> p.roles().contains(Role.NETWORK_VISITOR)).isPresent());
  }

  private boolean isOffered(Permission permission) {
    return EnumSet.of(Verdict.ALLOWED, Verdict.STEP_UP_NEEDED)
        .contains(current.verdict(permission));
  }
}
