package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.infitah.consultation.control.CommentOnContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.consultation.entity.Remark;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where somebody says what they think of a contribution. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/contributions/{reference}/comment")
@Produces(MediaType.TEXT_HTML)
public class CommentFormPages {

  private static final int UNPROCESSABLE = 422;

  private final ContributionViews contributions;
  private final CommentOnContribution commenting;
  private final CurrentPerson current;
  private final DataDeclaration declaration;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  CommentFormPages(
      ContributionViews contributions,
      CommentOnContribution commenting,
      CurrentPerson current,
      DataDeclaration declaration,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.contributions = contributions;
    this.commenting = commenting;
    this.current = current;
    this.declaration = declaration;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page begin(@PathParam("reference") String reference) {
    Contribution it = contributions.find(reference);
    current.require(Rights.CONTRIBUTE);
    return page(it, IdeaForm.empty(pages.language().code(), clock.instant()), Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response comment(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.CONTRIBUTE);
    Contribution it = contributions.find(reference);
    IdeaForm form = IdeaForm.of(typed, pages.language().code(), clock.instant());
    Remark remark =
        new Remark(
            form.field("body"),
            form.field("language"),
            form.field("stance"),
            form.typed().said("signature"));
    try {
      ContributionComment kept = commenting.comment(it, remark, form.key());
      return Response.seeOther(
              URI.create(
                  "/"
                      + pages.language().code()
                      + "/contributions/"
                      + it.reference()
                      + "/comments#"
                      + kept.reference()))
          .build();
    } catch (Unfit e) {
      return Response.status(UNPROCESSABLE).entity(page(it, form, e.members())).build();
    }
  }

  private Page page(Contribution it, IdeaForm form, Map<String, String> wrong) {
    Map<String, String> said =
        form.typed().told(wrong, why -> pages.text("consultation.error." + why), Set.of());
    return new Page(
        "org/infitah/consultation/boundary/comment.jte",
        pages.text("consultation.comment"),
        new Writing(contributions.view(it), form, said, declaration.number(), tokens.value()),
        wrong.isEmpty() ? 200 : UNPROCESSABLE);
  }

  /**
   * What is being written.
   *
   * @param declared the number under which the collectivity declared what it keeps
   */
  public record Writing(
      ContributionView contribution,
      IdeaForm form,
      Map<String, String> wrong,
      Optional<String> declared,
      String token) {

    public Writing {
      wrong = new LinkedHashMap<>(wrong);
    }

    /** For it, against it, or neither. */
    public List<String> stances() {
      return Remark.STANCES;
    }
  }
}
