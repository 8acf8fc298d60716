package org.infitah.overlay;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.persistence.RequestTransaction;

/** Leaves a mail as a use case of the tenant at hand would, and then succeeds or gives up. */
@WebServlet("/overlay/mail")
public class Sender extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient RequestTransaction transaction;
  private final transient Outbox outbox;

  @Inject
  Sender(RequestTransaction transaction, Outbox outbox) {
    this.transaction = transaction;
    this.outbox = outbox;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    transaction.begin(false);
    Language language = Language.find(request.getParameter("lang")).orElse(Language.AR);
    String id = outbox.send(Mail.trial(request.getParameter("to"), language)).toString();
    transaction.end(!"true".equals(request.getParameter("fails")));
    response.getWriter().print(id);
  }
}
