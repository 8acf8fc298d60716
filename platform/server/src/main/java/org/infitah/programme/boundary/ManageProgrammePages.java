package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.control.AskOverride;
import org.infitah.programme.control.DecideOverride;
import org.infitah.programme.control.OverrideRepository;
import org.infitah.programme.control.Rights;
import org.infitah.programme.control.Unopenable;
import org.infitah.spi.LocalText;

/** What each step of the programme asks for, and opening one without it. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/programme")
@Produces(MediaType.TEXT_HTML)
public class ManageProgrammePages {

  private static final int UNPROCESSABLE = 422;
  private static final List<String> LANGUAGES = List.of("ar", "fr");

  private final LifecycleViews views;
  private final OverrideRepository overrides;
  private final AskOverride asking;
  private final DecideOverride deciding;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ManageProgrammePages(
      LifecycleViews views,
      OverrideRepository overrides,
      AskOverride asking,
      DecideOverride deciding,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.overrides = overrides;
    this.asking = asking;
    this.deciding = deciding;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page show() {
    current.require(Rights.FOLLOW);
    return page(Map.of(), Map.of(), 200);
  }

  @POST
  @Path("overrides")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(MultivaluedMap<String, String> form) {
    current.require(Rights.FOLLOW);
    String step = said(form, "step").orElse("");
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, String> reasons = new TreeMap<>();
    for (String language : LANGUAGES) {
      said(form, "reason-" + language)
          .ifPresent(
              words -> {
                reasons.put(language, words);
                typed.put(step + "-reason-" + language, words);
              });
    }
    String first = step + "-reason-" + LANGUAGES.get(0);
    if (reasons.isEmpty()) {
      return refused(typed, Map.of(first, "reason"));
    }
    try {
      asking.ask(step, reason(reasons));
      return done();
    } catch (Unopenable e) {
      return refused(typed, Map.of(first, e.wrong().values().iterator().next()));
    }
  }

  @POST
  @Path("decision")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(MultivaluedMap<String, String> form) {
    current.require(Rights.CONFIRM);
    String id = said(form, "override").orElse("");
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new NotFoundException();
    }
    try {
      boolean confirmed = said(form, "act").filter("confirm"::equals).isPresent();
      if (!deciding.decide(UUID.fromString(id), confirmed)) {
        throw new NotFoundException();
      }
      return done();
    } catch (Unopenable e) {
      return refused(Map.of(), e.wrong());
    }
  }

  private LocalText reason(Map<String, String> reasons) {
    String language = pages.language().code();
    return new LocalText(
        reasons, reasons.containsKey(language) ? language : reasons.keySet().iterator().next());
  }

  private static Optional<String> said(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field))
        .map(
            typed ->
                typed
                    .codePoints()
                    .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString()
                    .strip())
        .filter(words -> !words.isEmpty());
  }

  private Response done() {
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/programme"))
        .build();
  }

  private Response refused(Map<String, String> typed, Map<String, String> wrong) {
    return Response.status(UNPROCESSABLE).entity(page(typed, wrong, UNPROCESSABLE)).build();
  }

  private Page page(Map<String, String> typed, Map<String, String> wrong, int status) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach((field, why) -> said.put(field, pages.text("programme.error." + why)));
    String subject = current.require().subject();
    boolean decides = current.may(Rights.CONFIRM);
    LifecycleView way = views.current(Morocco.today(clock));
    Set<String> mine =
        way.steps().stream()
            .map(LifecycleView.StepView::permission)
            .filter(key -> Rights.find(key).filter(current::may).isPresent())
            .collect(Collectors.toSet());
    return new Page(
        "org/infitah/programme/boundary/manage-programme.jte",
        pages.text("programme.manage"),
        new ManageProgrammeView(
            way,
            overrides.ofCurrent().stream()
                .map(one -> ManageProgrammeView.Line.of(one, subject, decides))
                .toList(),
            mine,
            typed,
            said,
            tokens.value()),
        status);
  }
}
