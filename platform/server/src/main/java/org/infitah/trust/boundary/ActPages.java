package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.plugin.ModuleActs;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.trust.control.CheckChain;

/** The record of acts, for people who answer for a collectivity. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/audit")
@Produces(MediaType.TEXT_HTML)
public class ActPages {

  private final ActViews views;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final ModuleActs modules;
  private final Pages pages;

  @Inject
  ActPages(
      ActViews views, CurrentPerson current, FormTokens tokens, ModuleActs modules, Pages pages) {
    this.views = views;
    this.current = current;
    this.tokens = tokens;
    this.modules = modules;
    this.pages = pages;
  }

  @GET
  public Page list(@Valid @BeanParam ActQuery query) {
    Slice<ActView> slice = views.list(query);
    String own = current.person().map(Person::subject).orElse("");
    List<Shown.Line> lines =
        slice.items().stream().map(act -> line(act, act.actor().equals(own))).toList();
    return Page.of(
        "org/infitah/trust/boundary/acts.jte",
        pages.text("trust.acts"),
        new Shown(lines, slice.next(), query, views.chain(), tokens.value()));
  }

  private Shown.Line line(ActView act, boolean own) {
    return new Shown.Line(
        act,
        Dates.second(act.at(), pages.language()),
        own,
        WordedActs.ALL.contains(act.act()),
        modules.words(act.act()));
  }

  /** A part of the record. */
  public record Shown(
      List<Line> lines,
      Optional<String> next,
      ActQuery query,
      CheckChain.Chain chain,
      String token) {

    /**
     * An act, the words for its moment, and whether the reader did it.
     *
     * @param worded whether the platform has words for it
     * @param said what its module calls it
     */
    public record Line(
        ActView act, String moment, boolean own, boolean worded, Optional<LocalText> said) {}

    public Shown {
      lines = List.copyOf(lines);
    }

    /** What narrows the list, for links to its other parts. */
    public String narrowing() {
      return "&kind=" + query.kind() + "&from=" + query.from() + "&to=" + query.to();
    }
  }
}
