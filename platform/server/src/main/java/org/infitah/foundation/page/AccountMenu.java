package org.infitah.foundation.page;

import java.util.List;
import java.util.Optional;

/** What the head of a page offers its visitor: the way in, or who is signed in and the way out. */
public interface AccountMenu {

  /** The visitor's account, as this page shall show it. */
  Account account(Language language);

  /**
   * A visitor's account.
   *
   * @param name who is signed in; empty for a visitor nobody knows
   * @param entries where a signed-in person may go, already in the reader's language
   * @param signIn the address that begins signing in
   * @param signOut the address a form is posted to
   * @param token what that form carries against forgery
   * @param waiting how much waits there to be read
   * @param visiting whether this is somebody of the network who looks into the back office
   */
  record Account(
      Optional<String> name,
      List<MenuEntry> entries,
      String signIn,
      String signOut,
      String token,
      long waiting,
      boolean visiting) {

    public Account {
      entries = List.copyOf(entries);
    }
  }
}
