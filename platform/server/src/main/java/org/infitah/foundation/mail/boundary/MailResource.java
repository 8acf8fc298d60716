package org.infitah.foundation.mail.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.mail.control.ChangeSender;
import org.infitah.foundation.mail.control.Delivery;
import org.infitah.foundation.mail.control.OutboxRepository;
import org.infitah.foundation.mail.control.RetryMail;
import org.infitah.foundation.mail.control.Rights;
import org.infitah.foundation.mail.control.SenderRepository;
import org.infitah.foundation.mail.entity.MailSender;
import org.infitah.foundation.page.Language;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.jspecify.annotations.Nullable;

/** A tenant's mails, for machines. */
@Dependent
@Path("mail")
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

  private final SenderRepository senders;
  private final OutboxRepository outbox;
  private final ChangeSender changing;
  private final RetryMail retrying;
  private final CurrentPerson current;

  @Inject
  MailResource(
      SenderRepository senders,
      OutboxRepository outbox,
      ChangeSender changing,
      RetryMail retrying,
      CurrentPerson current) {
    this.senders = senders;
    this.outbox = outbox;
    this.changing = changing;
    this.retrying = retrying;
    this.current = current;
  }

  /** In whose name mails leave, and what became of them, the latest first. */
  @GET
  public Answer show(@Valid @BeanParam DeliveryQuery query) {
    current.require(Rights.MAIL);
    Optional<MailSender> sender = senders.find();
    Slice<Delivery> deliveries = query.read(outbox);
    return new Answer(
        sender.flatMap(MailSender::names),
        sender.flatMap(MailSender::replyTo),
        deliveries.items(),
        deliveries.next());
  }

  @PUT
  @Path("sender")
  @Consumes(MediaType.APPLICATION_JSON)
  public Answer change(@Valid @NotNull SenderBody body) {
    changing.change(Optional.ofNullable(body.names()), Optional.ofNullable(body.replyTo()));
    return show(new DeliveryQuery());
  }

  /** Sends a mail to see whether mails leave. */
  @POST
  @Path("trials")
  @Consumes(MediaType.APPLICATION_JSON)
  public Answer trial(@Valid @NotNull TrialBody body) {
    changing.trial(body.to(), Language.find(body.language()).orElse(Language.AR));
    return show(new DeliveryQuery());
  }

  /** Has one tried again that was given up. */
  @POST
  @Path("deliveries/{id}/retry")
  public MailRetried retry(@PathParam("id") UUID id) {
    retrying.retry(id);
    return new MailRetried(id);
  }

  /**
   * In whose name mails leave, and what became of them.
   *
   * @param next the cursor that continues them, absent at their end
   */
  public record Answer(
      Optional<LocalText> names,
      Optional<String> replyTo,
      List<Delivery> deliveries,
      Optional<String> next) {

    public Answer {
      deliveries = List.copyOf(deliveries);
    }
  }

  /** The mail that is tried again. */
  public record MailRetried(UUID id) {}

  /** A sender as machines bring it; what is absent is the tenant's own name, and no replies. */
  public record SenderBody(@Nullable LocalText names, @Nullable String replyTo) {}

  /** Where a trial goes. */
  public record TrialBody(
      @NotNull String to, @NotNull @Pattern(regexp = "ar|fr") String language) {}
}
