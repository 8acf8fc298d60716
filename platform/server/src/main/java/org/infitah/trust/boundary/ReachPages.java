package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.people.RolesHeld;
import org.infitah.visit.Visits;

/** Who could see the data of this collectivity, in words. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/reach")
@Produces(MediaType.TEXT_HTML)
public class ReachPages {

  private final ReachViews views;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ReachPages(ReachViews views, CurrentPerson current, FormTokens tokens, Pages pages) {
    this.views = views;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show() {
    ReachView view = views.now();
    return Page.of(
        "org/infitah/trust/boundary/reach.jte",
        pages.text("trust.reach"),
        new Shown(
            view,
            lines(view.exports()),
            lines(view.archives()),
            view.isolation().map(run -> Dates.second(run.at(), pages.language())).orElse(""),
            current.may(Visits.END) ? tokens.value() : ""));
  }

  private List<Line> lines(List<ActView> acts) {
    return acts.stream()
        .map(act -> new Line(act, Dates.second(act.at(), pages.language())))
        .toList();
  }

  /**
   * What the page shows.
   *
   * @param tested when the isolation suite ran, in words
   * @param token the forms', for whoever may end a visit
   */
  public record Shown(
      ReachView view, List<Line> exports, List<Line> archives, String tested, String token) {

    public Shown {
      exports = List.copyOf(exports);
      archives = List.copyOf(archives);
    }

    /** The roles there are words for. */
    public List<RolesHeld.Held> roles() {
      return view.roles().stream().filter(held -> Role.find(held.role()).isPresent()).toList();
    }
  }

  /** A time the record was taken along, and the words for its moment. */
  public record Line(ActView act, String moment) {}
}
