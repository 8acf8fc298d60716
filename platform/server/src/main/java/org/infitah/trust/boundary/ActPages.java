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
        Shown.WORDED.contains(act.act()),
        modules.words(act.act()));
  }

  /** A part of the record. */
  public record Shown(
      List<Line> lines,
      Optional<String> next,
      ActQuery query,
      CheckChain.Chain chain,
      String token) {

    /** Acts that have words; others are shown by their code. */
    static final List<String> WORDED =
        List.of(
            "access.refused",
            "audit.exported",
            "sign-in.opened",
            "sign-in.stepped-up",
            "sign-in.refused",
            "sign-in.lapsed",
            "sign-in.expired",
            "sign-in.ended",
            "sign-in.ended-everywhere",
            "sign-in.ended-with-session",
            "token.refused",
            "mandate.granted",
            "mandate.ended",
            "person.exported",
            "person.erasure-asked",
            "person.erased",
            "person.erasure-refused",
            "service.made",
            "service.revoked",
            "article.written",
            "article.revised",
            "article.scheduled",
            "article.published",
            "article.withdrawn",
            "upload.clean",
            "upload.infected",
            "member.applied",
            "member.deliberation-sent",
            "member.accepted",
            "member.refused",
            "member.charter-signed",
            "member.portal-asked",
            "member.portal-asked-again",
            "member.provision",
            "member.state-asked",
            "member.state",
            "member.erasure-asked",
            "member.erasure-confirmed",
            "member.erasure-called-off",
            "member.exported",
            "member.imported",
            "tenant.state",
            "tenant.exported",
            "tenant.archive-asked",
            "tenant.archive-fetched",
            "tenant.imported",
            "appearance.prepared",
            "appearance.published",
            "appearance.discarded",
            "settings.changed",
            "legal-page.prepared",
            "legal-page.published",
            "legal-page.discarded",
            "letter.sender-changed",
            "letter.trial-sent",
            "address.asked",
            "address.proved",
            "address.refused",
            "address.preferred",
            "address.unpreferred",
            "address.left",
            "address.removed",
            "first-hour.step-skipped",
            "first-hour.step-resumed",
            "first-hour.example-loaded",
            "first-hour.example-removed",
            "emergency.asked",
            "emergency.opened",
            "emergency.read",
            "emergency.ended",
            "member.visit",
            "allowance.set",
            "extension.allowed",
            "extension.withdrawn",
            "extension.enabled",
            "extension.disabled",
            "extension.set",
            "extension.refused",
            "extension.used",
            "extension.quarantined",
            "extension.released",
            "progress.defined",
            "progress.redefined",
            "progress.read",
            "progress.fetched",
            "progress.approved",
            "progress.refused",
            "participation.planned",
            "participation.revised",
            "participation.contributed",
            "participation.supported",
            "participation.unsupported",
            "participation.answered",
            "participation.hidden",
            "participation.shown",
            "participation.closed",
            "participation.merged",
            "participation.parted",
            "participation.split",
            "participation.rejoined",
            "participation.followed",
            "participation.unfollowed",
            "participation.commented",
            "participation.reported",
            "participation.report-settled",
            "participation.comment-hidden",
            "participation.comment-shown",
            "follow-up.joined",
            "follow-up.left",
            "follow-up.met",
            "gate.override-asked",
            "gate.override-confirmed",
            "gate.override-declined",
            "plenary.called",
            "plenary.called-warned",
            "plenary.agenda",
            "plenary.opened",
            "plenary.quorum-missed",
            "plenary.voted",
            "plenary.closed",
            "plenary.deliberated",
            "plenary.posted",
            "plenary.transmitted",
            "plenary.seated",
            "plenary.unseated",
            "plenary.address",
            "plenary.convened",
            "plenary.delivered",
            "plenary.received",
            "wording.frozen",
            "wording.adopted",
            "wording.begun",
            "wording.written",
            "wording.axis",
            "wording.axis-dropped",
            "wording.axis-restored",
            "undertaking.added",
            "undertaking.written",
            "undertaking.dropped",
            "undertaking.restored",
            "meeting.written",
            "meeting.published",
            "meeting.called",
            "meeting.changed",
            "meeting.cancelled",
            "meeting.registration-opened",
            "meeting.terms-changed",
            "meeting.registered",
            "meeting.withdrawn",
            "meeting.list-deleted",
            "meeting.admitted",
            "meeting.unticked",
            "meeting.counted",
            "meeting.output-recorded",
            "meeting.output-revised",
            "meeting.output-handed-on",
            "meeting.restituted",
            "participation.appealed",
            "participation.appeal-upheld",
            "participation.appeal-overturned",
            "notice.read",
            "notice.preferences-changed",
            "notice.unsubscribed",
            "notice.forgotten");

    /** Kinds of acts one may choose from. */
    public static final List<String> KINDS =
        List.of(
            "sign-in",
            "token",
            "access",
            "audit",
            "mandate",
            "person",
            "service",
            "article",
            "upload",
            "member",
            "tenant",
            "appearance",
            "settings",
            "legal-page",
            "letter",
            "address",
            "first-hour",
            "emergency",
            "allowance",
            "extension",
            "progress",
            "participation",
            "follow-up",
            "gate",
            "plenary",
            "wording",
            "undertaking",
            "meeting",
            "notice");

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
