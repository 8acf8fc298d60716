package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.plugins.digitalizationprojects.control.HelpNoteRepository;
import org.infitah.plugins.digitalizationprojects.control.KeepHelp;
import org.infitah.plugins.digitalizationprojects.control.KeepSolution;
import org.infitah.plugins.digitalizationprojects.control.Rights;
import org.infitah.plugins.digitalizationprojects.control.ShowMembers;
import org.infitah.plugins.digitalizationprojects.control.SolutionRepository;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.DevelopmentStatus;
import org.infitah.plugins.digitalizationprojects.entity.HelpKind;
import org.infitah.plugins.digitalizationprojects.entity.HelpNote;
import org.infitah.plugins.digitalizationprojects.entity.Maintenance;
import org.infitah.plugins.digitalizationprojects.entity.Platform;
import org.infitah.plugins.digitalizationprojects.entity.ScreenLanguage;
import org.infitah.plugins.digitalizationprojects.entity.SoftwareType;
import org.infitah.plugins.digitalizationprojects.entity.Solution;
import org.infitah.plugins.digitalizationprojects.entity.SolutionSheet;
import org.infitah.spi.PluginContext;
import org.infitah.spi.page.PluginPage;

/**
 * What the collectivity gives other members and asks of them, what they do, and where its own part
 * is kept: a part of the plugin's pages.
 */
@Produces(MediaType.TEXT_HTML)
public class ManageExchange extends ManageTrainings {

  private static final String ALL = "/manage/exchange";
  private static final int MOST = 200;

  private final PluginContext context;
  private final SolutionRepository solutions;
  private final HelpNoteRepository notes;

  ManageExchange(PluginContext context) {
    super(context);
    this.context = context;
    this.solutions = new SolutionRepository(context.entities());
    this.notes = new HelpNoteRepository(context.entities());
  }

  @GET
  @Path("exchange")
  public PluginPage exchange(@Context UriInfo here) {
    ShowMembers members = new ShowMembers(context);
    return page(
        "exchange.jte",
        members.solutions().stream().map(shown -> Elsewhere.of(shown, here)).toList(),
        members.help().stream().map(shown -> Elsewhere.of(shown, here)).toList());
  }

  @GET
  @Path("manage/exchange")
  public PluginPage manageExchange() {
    context.require(Rights.EXCHANGE);
    return page("exchange-manage.jte", List.of(), List.of());
  }

  private PluginPage page(
      String template, List<Elsewhere> othersSolutions, List<Elsewhere> othersHelp) {
    return PluginPage.of(
        DigitalPages.ROOM + template,
        "digitalizationprojects.exchange",
        new ExchangeView(
            solutions.list("", MOST).stream().map(SolutionView::of).toList(),
            notes.list("", MOST).stream().map(HelpView::of).toList(),
            othersSolutions,
            othersHelp,
            context.may(Rights.EXCHANGE)));
  }

  @GET
  @Path("manage/exchange/solutions/new")
  public PluginPage beginSolution(@Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    return solution(Optional.empty(), SolutionForm.empty(Answers.language(here)), Map.of());
  }

  @POST
  @Path("manage/exchange/solutions/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response registerSolution(MultivaluedMap<String, String> typed, @Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    Fields form = Fields.of(typed, Answers.language(here));
    return Answers.tried(
        here,
        () -> {
          new KeepSolution(context, solutions).register(SolutionForm.sheet(form));
          return ALL;
        },
        wrong -> solution(Optional.empty(), form, wrong));
  }

  @GET
  @Path("manage/exchange/solutions/{reference}")
  public PluginPage editSolution(@PathParam("reference") String reference, @Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    Solution known = solutions.find(reference).orElseThrow(NotFoundException::new);
    return solution(
        Optional.of(known), SolutionForm.of(known.sheet(), Answers.language(here)), Map.of());
  }

  @POST
  @Path("manage/exchange/solutions/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reviseSolution(
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> typed,
      @Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    Solution known = solutions.find(reference).orElseThrow(NotFoundException::new);
    Fields form = Fields.of(typed, Answers.language(here));
    KeepSolution keeping = new KeepSolution(context, solutions);
    return Answers.tried(
        here,
        () -> {
          if (form.has("act", "remove")) {
            keeping.remove(known, form.version());
          } else {
            keeping.revise(known, form.version(), SolutionForm.sheet(form));
          }
          return ALL;
        },
        wrong -> solution(Optional.of(known), form, wrong));
  }

  @GET
  @Path("manage/exchange/help/new")
  public PluginPage beginHelp(@Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    return help(Optional.empty(), HelpForm.empty(Answers.language(here)), Map.of());
  }

  @POST
  @Path("manage/exchange/help/new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response registerHelp(MultivaluedMap<String, String> typed, @Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    Fields form = Fields.of(typed, Answers.language(here));
    return Answers.tried(
        here,
        () -> {
          new KeepHelp(context, notes).register(HelpForm.draft(form));
          return ALL;
        },
        wrong -> help(Optional.empty(), form, wrong));
  }

  @GET
  @Path("manage/exchange/help/{reference}")
  public PluginPage editHelp(@PathParam("reference") String reference, @Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    HelpNote known = notes.find(reference).orElseThrow(NotFoundException::new);
    return help(Optional.of(known), HelpForm.of(known.draft(), Answers.language(here)), Map.of());
  }

  @POST
  @Path("manage/exchange/help/{reference}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response reviseHelp(
      @PathParam("reference") String reference,
      MultivaluedMap<String, String> typed,
      @Context UriInfo here) {
    context.require(Rights.EXCHANGE);
    HelpNote known = notes.find(reference).orElseThrow(NotFoundException::new);
    Fields form = Fields.of(typed, Answers.language(here));
    KeepHelp keeping = new KeepHelp(context, notes);
    return Answers.tried(
        here,
        () -> {
          if (form.has("act", "remove")) {
            keeping.remove(known, form.version());
          } else {
            keeping.revise(known, form.version(), HelpForm.draft(form));
          }
          return ALL;
        },
        wrong -> help(Optional.of(known), form, wrong));
  }

  private static PluginPage solution(
      Optional<Solution> known, Fields form, Map<String, String> wrong) {
    FormView view =
        new FormView(
            "solution",
            form,
            wrong,
            known.map(Solution::reference),
            known.map(Solution::version).orElse(0),
            SolutionForm.TEXTS,
            Map.of(
                "licence", SolutionSheet.LICENCES,
                "status", codes(DevelopmentStatus.values()),
                "type", codes(SoftwareType.values()),
                "platforms", codes(Platform.values()),
                "languages", codes(ScreenLanguage.values()),
                "maintenance", codes(Maintenance.values())));
    return known
        .map(
            one -> PluginPage.of(DigitalPages.ROOM + "solution-edit.jte", one.sheet().name(), view))
        .orElseGet(
            () ->
                PluginPage.of(
                    DigitalPages.ROOM + "solution-edit.jte",
                    "digitalizationprojects.solution.new",
                    view));
  }

  private static PluginPage help(Optional<HelpNote> known, Fields form, Map<String, String> wrong) {
    FormView view =
        new FormView(
            "help",
            form,
            wrong,
            known.map(HelpNote::reference),
            known.map(HelpNote::version).orElse(0),
            HelpForm.TEXTS,
            Map.of("kind", codes(HelpKind.values())));
    return known
        .map(one -> PluginPage.of(DigitalPages.ROOM + "help-edit.jte", one.draft().subject(), view))
        .orElseGet(
            () ->
                PluginPage.of(
                    DigitalPages.ROOM + "help-edit.jte", "digitalizationprojects.help.new", view));
  }

  private static List<String> codes(Coded[] all) {
    return Stream.of(all).map(Coded::code).toList();
  }

  /**
   * What is exchanged.
   *
   * @param elsewhere software other members offer
   * @param helpElsewhere help other members offer and need
   * @param keeper whether who looks may change what is the collectivity's own
   */
  public record ExchangeView(
      List<SolutionView> solutions,
      List<HelpView> help,
      List<Elsewhere> elsewhere,
      List<Elsewhere> helpElsewhere,
      boolean keeper) {

    public ExchangeView {
      solutions = List.copyOf(solutions);
      help = List.copyOf(help);
      elsewhere = List.copyOf(elsewhere);
      helpElsewhere = List.copyOf(helpElsewhere);
    }

    /** The collectivity's own of a kind. */
    public List<HelpView> own(String kind) {
      return help.stream().filter(note -> note.kind().equals(kind)).toList();
    }

    /** The other members' of a kind. */
    public List<Elsewhere> others(String kind) {
      return helpElsewhere.stream().filter(note -> note.fact("kind").equals(kind)).toList();
    }
  }
}
