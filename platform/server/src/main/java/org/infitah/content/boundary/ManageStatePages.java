package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.infitah.content.control.PublishArticle;
import org.infitah.content.control.WithdrawArticle;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.time.Morocco;
import org.jspecify.annotations.Nullable;

/** Where articles are published, scheduled and withdrawn. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/news/{reference}/state")
@Produces(MediaType.TEXT_HTML)
public class ManageStatePages {

  private final PublishArticle publishing;
  private final WithdrawArticle withdrawing;
  private final Pages pages;

  @Inject
  ManageStatePages(PublishArticle publishing, WithdrawArticle withdrawing, Pages pages) {
    this.publishing = publishing;
    this.withdrawing = withdrawing;
    this.pages = pages;
  }

  @POST
  public Response change(
      @PathParam("reference") String reference,
      @FormParam("act") @Nullable String act,
      @FormParam("at") @Nullable String at) {
    switch (String.valueOf(act)) {
      case "publish" -> publishing.publish(reference, Optional.empty());
      case "schedule" -> publishing.publish(reference, Optional.of(moment(String.valueOf(at))));
      case "withdraw" -> withdrawing.withdraw(reference);
      default -> throw new BadRequestException("act");
    }
    return Response.seeOther(
            URI.create(
                "/" + pages.language().code() + "/manage/news/" + reference + "?done=" + act))
        .build();
  }

  /** As clocks in Morocco show it. */
  private static Instant moment(String at) {
    try {
      return LocalDateTime.parse(at).atZone(Morocco.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new BadRequestException("at", e);
    }
  }
}
