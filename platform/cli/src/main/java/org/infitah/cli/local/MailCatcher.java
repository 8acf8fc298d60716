package org.infitah.cli.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes every mail the platform sends and keeps it in memory; nothing ever leaves the machine. */
public final class MailCatcher {

  /**
   * A mail as a reader sees it.
   *
   * @param id by which a mailbox knows it, should it come twice
   * @param wayOut the header that tells a mail program how to have its reader written to no more
   */
  public record Mail(
      String id,
      String wayOut,
      Optional<Instant> sentAt,
      String from,
      String replyTo,
      String to,
      String subject,
      String text,
      String html) {}

  private final GreenMail server;

  MailCatcher(int port) {
    this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
  }

  public void start() {
    server.start();
  }

  public void stop() {
    server.stop();
  }

  /** All mails, the newest first. */
  public List<Mail> mails() {
    List<Mail> mails = new ArrayList<>();
    for (MimeMessage message : server.getReceivedMessages()) {
      mails.add(read(message));
    }
    Collections.reverse(mails);
    return mails;
  }

  private static Mail read(MimeMessage message) {
    try {
      Optional<Instant> sentAt = Optional.ofNullable(message.getSentDate()).map(Date::toInstant);
      return new Mail(
          Optional.ofNullable(message.getMessageID()).orElse(""),
          Optional.ofNullable(message.getHeader("List-Unsubscribe", null)).orElse(""),
          sentAt,
          GreenMailUtil.getAddressList(message.getFrom()),
          GreenMailUtil.getAddressList(message.getReplyTo()),
          GreenMailUtil.getAddressList(message.getAllRecipients()),
          Optional.ofNullable(message.getSubject()).orElse(""),
          body(message, "text/plain"),
          body(message, "text/html"));
    } catch (MessagingException | IOException e) {
      return new Mail(
          "", "", Optional.empty(), "", "", "", "", "This mail cannot be read: " + e, "");
    }
  }

  private static String body(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent()).strip();
    }
    if (!part.isMimeType("multipart/*")) {
      return "";
    }
    Multipart many = (Multipart) part.getContent();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < many.getCount(); i++) {
      BodyPart one = many.getBodyPart(i);
      texts.add(body(one, type));
    }
    return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
  }
}
