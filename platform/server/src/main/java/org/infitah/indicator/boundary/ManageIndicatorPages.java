package org.infitah.indicator.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.plugin.PluginSeries;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.indicator.control.DecideReading;
import org.infitah.indicator.control.DefineIndicator;
import org.infitah.indicator.control.EnterReading;
import org.infitah.indicator.control.IndicatorRepository;
import org.infitah.indicator.control.Rights;
import org.infitah.indicator.control.Unkeepable;
import org.infitah.indicator.entity.Indicator;
import org.infitah.spi.LocalText;

/** Where indicators are kept. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/indicators")
@Produces(MediaType.TEXT_HTML)
public class ManageIndicatorPages {

  private static final String ROOM = "org/infitah/indicator/boundary/";
  private static final int UNPROCESSABLE = 422;
  private static final int MOST = 200;

  private final IndicatorRepository indicators;
  private final DefineIndicator defining;
  private final EnterReading entering;
  private final DecideReading deciding;
  private final PluginSeries series;
  private final Promises promises;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageIndicatorPages(
      IndicatorRepository indicators,
      DefineIndicator defining,
      EnterReading entering,
      DecideReading deciding,
      PluginSeries series,
      Promises promises,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.indicators = indicators;
    this.defining = defining;
    this.entering = entering;
    this.deciding = deciding;
    this.series = series;
    this.promises = promises;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    current.require(Rights.KEEP);
    return Page.of(
        ROOM + "manage-indicators.jte",
        pages.text("indicator.manage"),
        new ListView(
            indicators.listAll("", MOST).stream()
                .map(one -> new Line(one.reference(), one.definition().title(), one.shown()))
                .toList()));
  }

  @GET
  @Path("new")
  public Page begin() {
    current.require(Rights.KEEP);
    return page(Optional.empty(), IndicatorForm.empty(pages.language().code()), Map.of(), 200);
  }

  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response define(MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    IndicatorForm form = IndicatorForm.of(typed, pages.language().code());
    if (!form.missing().isEmpty()) {
      return refused(Optional.empty(), form, form.missing());
    }
    try {
      return to(defining.define(form.definition()));
    } catch (Unkeepable e) {
      return refused(Optional.empty(), form, e.wrong());
    }
  }

  @GET
  @Path("{reference}")
  public Page edit(@PathParam("reference") String reference) {
    current.require(Rights.KEEP);
    Indicator indicator = find(reference);
    return page(Optional.of(indicator), known(indicator), Map.of(), 200);
  }

  @POST
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response redefine(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    Indicator indicator = find(reference);
    IndicatorForm form = IndicatorForm.of(typed, pages.language().code());
    if (!form.missing().isEmpty()) {
      return refused(Optional.of(indicator), form, form.missing());
    }
    return tried(
        indicator, form, () -> defining.redefine(indicator, form.version(), form.definition()));
  }

  /** Enters a reading, or fetches it where the button for that was pressed. */
  @POST
  @Path("{reference}/readings")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response read(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.KEEP);
    Indicator indicator = find(reference);
    IndicatorForm form = IndicatorForm.of(typed, pages.language().code());
    if (form.field("act").equals("fetch")) {
      return tried(indicator, known(indicator), () -> entering.fetch(indicator));
    }
    Map<String, String> wrong = new LinkedHashMap<>();
    if (form.day("on").isEmpty()) {
      wrong.put("on", "day");
    }
    if (form.number("amount").isEmpty()) {
      wrong.put("amount", "number");
    }
    if (!wrong.isEmpty()) {
      return refused(Optional.of(indicator), known(indicator), wrong);
    }
    LocalDate on = form.day("on").orElseThrow();
    long amount = form.number("amount").orElseThrow();
    return tried(indicator, known(indicator), () -> entering.enter(indicator, on, amount));
  }

  @POST
  @Path("{reference}/decision")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.APPROVE);
    Indicator indicator = find(reference);
    IndicatorForm form = IndicatorForm.of(typed, pages.language().code());
    String id = form.field("reading");
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new NotFoundException();
    }
    return tried(
        indicator,
        known(indicator),
        () -> {
          if (!deciding.decide(
              indicator, UUID.fromString(id), form.field("act").equals("approve"))) {
            throw new NotFoundException();
          }
        });
  }

  private Response tried(Indicator indicator, IndicatorForm form, Runnable act) {
    try {
      act.run();
      return to(indicator.reference());
    } catch (Unkeepable e) {
      return refused(Optional.of(indicator), form, e.wrong());
    }
  }

  private IndicatorForm known(Indicator indicator) {
    return IndicatorForm.of(indicator.definition(), pages.language().code());
  }

  private Indicator find(String reference) {
    return indicators.find(reference).orElseThrow(NotFoundException::new);
  }

  private Response refused(
      Optional<Indicator> about, IndicatorForm form, Map<String, String> wrong) {
    int status = wrong.containsKey("version") ? 409 : UNPROCESSABLE;
    return Response.status(status).entity(page(about, form, wrong, status)).build();
  }

  private Page page(
      Optional<Indicator> about, IndicatorForm form, Map<String, String> wrong, int status) {
    Map<String, LocalText> known = new LinkedHashMap<>();
    series.all().forEach(told -> known.put(told.source(), told.series().name()));
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(
                List.of("title", "unit").contains(field) ? field + "-" + form.language() : field,
                pages.text("indicator.error." + why)));
    String subject = current.require().subject();
    return new Page(
        ROOM + "manage-indicator.jte",
        about
            .map(one -> pages.local(one.definition().title()))
            .orElseGet(() -> pages.text("indicator.new")),
        new ManageIndicatorView(
            form,
            said,
            about.map(
                one ->
                    ManageIndicatorView.About.of(
                        one,
                        indicators.readings(one.id(), MOST),
                        subject,
                        current.may(Rights.APPROVE))),
            promises.all(),
            known,
            tokens.value()),
        status);
  }

  private Response to(String reference) {
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/manage/indicators/" + reference))
        .build();
  }

  /** One of them. */
  public record Line(String reference, LocalText title, boolean shown) {}

  /** All of them. */
  public record ListView(List<Line> lines) {

    public ListView {
      lines = List.copyOf(lines);
    }
  }
}
