package org.infitah.cli.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One page for whoever tries the platform out: the mails it sent and the one-time codes of the demo
 * administrators. Exists on a developer's machine alone and listens on loopback alone.
 */
final class Console {

  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1d2a33}
      table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.35rem .6rem;border-bottom:1px solid #d5dde2}
      code{font:600 1.1em ui-monospace,monospace}details{border:1px solid #d5dde2;border-radius:.5rem;padding:.6rem 1rem;margin:.6rem 0}
      iframe{width:100%;height:28rem;border:1px solid #d5dde2}pre{white-space:pre-wrap}a{color:#0b6b5d}
      """;

  /** A mail's page may open its links, nothing else. */
  private static final String FRAME =
      "<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" srcdoc=\"";

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  private final int port;
  private final String apex;
  private final MailCatcher mails;
  private final List<DemoLogin> logins;
  private final Clock clock;
  private final HttpServer server;

  Console(int port, String apex, MailCatcher mails, List<DemoLogin> logins) throws IOException {
    this.port = port;
    this.apex = apex;
    this.mails = mails;
    this.logins = List.copyOf(logins);
    this.clock = Clock.systemUTC();
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::answer);
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      // A foreign page could point its own host name here and read the codes.
      String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
      boolean known = Set.of("localhost:" + port, "127.0.0.1:" + port).contains(host);
      boolean here = exchange.getRequestURI().getPath().equals("/");
      byte[] body = (known && here ? page() : "Not here.").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange
          .getResponseHeaders()
          .set(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'");
      exchange.sendResponseHeaders(known && here ? 200 : 404, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String page() {
    StringBuilder page = new StringBuilder(4096);
    page.append("<!doctype html><html lang=en><meta charset=utf-8><title>Infitah, local</title>");
    page.append("<meta name=viewport content='width=device-width'>");
    page.append("<style>").append(STYLE).append("</style>");
    page.append("<h1>Infitah on this machine</h1><p><a href='").append(apex).append("/'>");
    page.append(apex).append("/</a></p>");
    appendLogins(page);
    appendMails(page);
    return page.toString();
  }

  private void appendLogins(StringBuilder page) {
    page.append("<h2>Demo accounts</h2><p>Reload for a fresh one-time code.</p><table>");
    page.append("<tr><th>Account<th>Password<th>Where<th>Roles<th>One-time code</tr>");
    for (DemoLogin login : logins) {
      page.append("<tr><td>").append(escape(login.username()));
      page.append("<td><code>").append(escape(login.password())).append("</code>");
      page.append("<td>").append(escape(login.place()));
      page.append("<td>").append(escape(login.roles())).append("<td>");
      login.otpSecret().ifPresent(secret -> appendCode(page, secret));
      page.append("</tr>");
    }
    page.append("</table>");
  }

  private void appendCode(StringBuilder page, String secret) {
    OneTimeCode code = OneTimeCode.of(secret, clock.instant());
    page.append("<code>").append(code.digits()).append("</code> (");
    page.append(code.secondsLeft()).append(" s)");
  }

  private void appendMails(StringBuilder page) {
    page.append("<h2>Mails</h2>");
    List<MailCatcher.Mail> all = mails.mails();
    if (all.isEmpty()) {
      page.append("<p>None was sent since the start.</p>");
    }
    for (MailCatcher.Mail mail : all) {
      page.append("<details><summary><bdi>").append(escape(mail.subject())).append("</bdi>, to ");
      page.append(escape(mail.to())).append("</summary><p>From ").append(escape(mail.from()));
      mail.sentAt().ifPresent(at -> page.append(", ").append(at));
      page.append("</p><pre dir=auto>").append(withLinks(mail.text())).append("</pre>");
      if (!mail.html().isEmpty()) {
        page.append(FRAME).append(escape("<base target=_blank>" + mail.html()));
        page.append("\"></iframe>");
      }
      page.append("</details>");
    }
  }

  private static String withLinks(String text) {
    return LINK.matcher(escape(text)).replaceAll("<a href=\"$0\" target=_blank>$0</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
