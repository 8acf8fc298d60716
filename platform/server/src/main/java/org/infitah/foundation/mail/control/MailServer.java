package org.infitah.foundation.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.mail.Trouble;
import org.infitah.foundation.time.WallClock;

/**
 * The server that takes our mails: {@code smtp://} or {@code smtps://[user:password@]host:port}.
 */
@ApplicationScoped
public class MailServer {

  private static final System.Logger LOG = System.getLogger(MailServer.class.getName());
  private static final String PATIENCE = "4000";
  private static final String UTF_8 = "UTF-8";

  private URI address;
  private String from;
  private Clock clock;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected MailServer() {}

  @Inject
  MailServer(
      @ConfigProperty(name = "infitah.smtp.url", defaultValue = "smtp://127.0.0.1:25") String url,
      @ConfigProperty(name = "infitah.domain", defaultValue = "localhost") String domain,
      @ConfigProperty(name = "infitah.mail.from") Optional<String> from,
      @WallClock Clock clock) {
    this.address = URI.create(url);
    this.from = from.orElse("no-reply@" + domain);
    this.clock = clock;
  }

  /** Hands a letter over, and says what is in the way if it is not taken. */
  Optional<Trouble> take(UUID id, Letter letter) {
    try {
      Session session = Session.getInstance(properties());
      MimeMessage message = message(session, id, letter);
      String[] login = login();
      try (Transport transport = session.getTransport(address.getScheme())) {
        transport.connect(address.getHost(), address.getPort(), login[0], login[1]);
        transport.sendMessage(message, message.getAllRecipients());
      }
      return Optional.empty();
    } catch (SendFailedException e) {
      LOG.log(System.Logger.Level.INFO, "mail {0} was not taken: {1}", id, e.getClass());
      return Optional.of(
          e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0
              ? Trouble.ADDRESS
              : Trouble.REFUSED);
    } catch (MessagingException e) {
      LOG.log(System.Logger.Level.INFO, "mail {0} was not taken: {1}", id, e.getClass());
      return Optional.of(
          e.getCause() instanceof IOException ? Trouble.UNREACHABLE : Trouble.REFUSED);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MimeMessage message(Session session, UUID id, Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    String messageId = "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">";
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
          }
        };
    message.setFrom(new InternetAddress(from, oneLine(letter.sender()), UTF_8));
    if (letter.replyTo().isPresent()) {
      message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo().get(), true)});
    }
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(oneLine(letter.subject()), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Content-Language", letter.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    if (letter.wayOut().isPresent()) {
      message.setHeader("List-Unsubscribe", "<" + oneLine(letter.wayOut().get()) + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    MimeBodyPart text = new MimeBodyPart();
    text.setText(letter.text(), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(letter.html(), UTF_8, "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    return message;
  }

  private Properties properties() {
    String scheme = "mail" + '.' + address.getScheme() + '.';
    Properties properties = new Properties();
    properties.setProperty(scheme + "connectiontimeout", PATIENCE);
    properties.setProperty(scheme + "timeout", PATIENCE);
    properties.setProperty(scheme + "writetimeout", PATIENCE);
    properties.setProperty(scheme + "ssl.checkserveridentity", "true");
    properties.setProperty(scheme + "auth", Boolean.toString(address.getUserInfo() != null));
    // A password never goes over an open line.
    properties.setProperty(
        scheme + "starttls.required", Boolean.toString(address.getUserInfo() != null));
    properties.setProperty(scheme + "starttls.enable", "true");
    return properties;
  }

  private String[] login() {
    String login = address.getUserInfo();
    int colon = login == null ? -1 : login.indexOf(':');
    return colon < 0
        ? new String[] {login, null}
        : new String[] {login.substring(0, colon), login.substring(colon + 1)};
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
