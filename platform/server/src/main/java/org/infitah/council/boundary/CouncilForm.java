package org.infitah.council.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Typed;
import org.infitah.spi.LocalText;

/** What people write of the council: what was typed is never lost. */
public record CouncilForm(Typed typed) {

  /** Before that day the law these sessions are held against did not bind. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

  static CouncilForm empty(String language) {
    return new CouncilForm(new Typed(Map.of("kind", "ordinary"), language));
  }

  static CouncilForm of(MultivaluedMap<String, String> form, String language) {
    return new CouncilForm(Typed.of(form, language));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** The same, in the form that was sent about one of several things. */
  public String field(String name, String about) {
    return field("about").equals(about) ? field(name) : "";
  }

  /** The language of the page it was typed on. */
  public String language() {
    return typed.language();
  }

  /** The languages it can be written in. */
  public List<String> languages() {
    return typed.languages().subList(0, 2);
  }

  boolean ticked(String name) {
    return field(name).equals("yes");
  }

  Optional<String> said(String name) {
    return typed.said(name);
  }

  /** A count that was given. */
  Optional<Integer> count(String name) {
    return said(name).filter(words -> words.matches("[0-9]{1,4}")).map(Integer::valueOf);
  }

  /** A day; one that no clerk can mean is none. */
  Optional<LocalDate> day(String name) {
    return typed.day(name).filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
  }

  Optional<LocalText> text(String name) {
    return typed.text(name);
  }
}
