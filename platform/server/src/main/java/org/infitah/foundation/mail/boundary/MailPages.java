package org.infitah.foundation.mail.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.control.ChangeSender;
import org.infitah.foundation.mail.control.Delivery;
import org.infitah.foundation.mail.control.OutboxRepository;
import org.infitah.foundation.mail.control.RetryMail;
import org.infitah.foundation.mail.control.Rights;
import org.infitah.foundation.mail.control.SenderRepository;
import org.infitah.foundation.mail.entity.MailSender;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.problem.NotFound;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.jspecify.annotations.Nullable;

/** A tenant's mails: in whose name they leave, whether they do, and if not, why. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/mail")
@Produces(MediaType.TEXT_HTML)
public class MailPages {

  private static final Set<String> SAID = Set.of("saved", "trial", "retried");

  private final SenderRepository senders;
  private final OutboxRepository outbox;
  private final ChangeSender changing;
  private final RetryMail retrying;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  MailPages(
      SenderRepository senders,
      OutboxRepository outbox,
      ChangeSender changing,
      RetryMail retrying,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.senders = senders;
    this.outbox = outbox;
    this.changing = changing;
    this.retrying = retrying;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(
      @Valid @BeanParam DeliveryQuery query, @QueryParam("done") @Nullable String done) {
    current.require(Rights.MAIL);
    return page(standing(), Map.of(), query, Optional.ofNullable(done).filter(SAID::contains));
  }

  @POST
  @SmallBody
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    current.require(Rights.MAIL);
    Map<String, String> fields = new TreeMap<>();
    for (String name : new String[] {"name-ar", "name-fr", "reply-to"}) {
      String value = typed.getFirst(name);
      fields.put(name, value == null ? "" : value.strip());
    }
    Map<String, String> errors = new LinkedHashMap<>();
    Map<String, String> names = new TreeMap<>();
    for (String language : MailView.LANGUAGES) {
      String name = fields.getOrDefault("name-" + language, "");
      if (name.length() > MailSender.LONGEST) {
        errors.put("name-" + language, "mail.wrong.long");
      } else if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    Optional<String> replyTo =
        Optional.of(fields.getOrDefault("reply-to", "")).filter(text -> !text.isEmpty());
    if (replyTo.filter(text -> !Mail.isAddress(text)).isPresent()) {
      errors.put("reply-to", "mail.no-address");
    }
    if (!errors.isEmpty()) {
      return Response.status(400).entity(refused(fields, errors)).build();
    }
    changing.change(
        names.isEmpty()
            ? Optional.empty()
            : Optional.of(new LocalText(names, names.containsKey("ar") ? "ar" : "fr")),
        replyTo);
    return to("saved");
  }

  /** Sends a mail to see whether mails leave. */
  @POST
  @SmallBody
  @Path("trial")
  public Response trial(@FormParam("to") @Nullable String to) {
    current.require(Rights.MAIL);
    String address = to == null ? "" : to.strip();
    if (!Mail.isAddress(address)) {
      Map<String, String> fields = new TreeMap<>(standing());
      fields.put("to", address);
      return Response.status(400).entity(refused(fields, Map.of("to", "mail.no-address"))).build();
    }
    changing.trial(address, pages.language() == Language.FR ? Language.FR : Language.AR);
    return to("trial");
  }

  /**
   * Has a mail tried again that was given up.
   *
   * @param state what the list was narrowed to, and is again
   */
  @POST
  @SmallBody
  @Path("{id}/retry")
  public Response retry(
      @PathParam("id") String id, @FormParam("state") @DefaultValue("") String state) {
    retrying.retry(uuid(id));
    return to("retried" + (Delivery.STATES.contains(state) ? "&state=" + state : ""));
  }

  private Map<String, String> standing() {
    Map<String, String> fields = new TreeMap<>();
    Optional<MailSender> sender = senders.find();
    sender
        .flatMap(MailSender::names)
        .ifPresent(
            names -> names.texts().forEach((lang, name) -> fields.put("name-" + lang, name)));
    sender.flatMap(MailSender::replyTo).ifPresent(address -> fields.put("reply-to", address));
    return fields;
  }

  private Page refused(Map<String, String> fields, Map<String, String> errors) {
    return page(fields, errors, new DeliveryQuery(), Optional.empty());
  }

  private Page page(
      Map<String, String> fields,
      Map<String, String> errors,
      DeliveryQuery query,
      Optional<String> said) {
    Slice<Delivery> deliveries = query.read(outbox);
    Map<String, String> worded = new LinkedHashMap<>();
    errors.forEach((field, key) -> worded.put(field, pages.text(key)));
    return new Page(
        "org/infitah/foundation/mail/boundary/mail.jte",
        pages.text("mail.manage"),
        new MailView(
            fields,
            worded,
            deliveries.items().stream().map(this::line).toList(),
            deliveries.next(),
            query.state(),
            tokens.value(),
            said),
        errors.isEmpty() ? 200 : 400);
  }

  private MailView.Line line(Delivery delivery) {
    return new MailView.Line(delivery, moment(delivery.queuedAt()), moment(delivery.dueAt()));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  private String moment(Instant at) {
    return Dates.moment(at, pages.language());
  }

  private Response to(String done) {
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/manage/mail?done=" + done))
        .build();
  }
}
