package org.infitah.cli.operate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infitah.cli.apply.Operation;
import org.infitah.cli.apply.PublicAddress;
import org.infitah.cli.apply.Transaction;
import org.infitah.cli.apply.Uuid7;

/**
 * Leaves a mail for every administrator of the tenant a transaction is bound to, in the language
 * each is written to in. It is sent once the transaction has ended well.
 */
final class TellAdmins {

  private final PublicAddress address;
  private final Clock clock;
  private final Uuid7 ids;

  TellAdmins(Operation operation) {
    this.address = operation.address();
    this.clock = operation.clock();
    this.ids = new Uuid7(clock);
  }

  /**
   * A moment on Morocco's clock, in digits: it is read in every language. The database knows that
   * clock; the machine's Java may be older than its last change.
   */
  static String moment(Transaction transaction, Instant at) throws SQLException {
    return transaction
        .query(
            "select jsonb_build_object('told', to_char(?::timestamptz at time zone"
                + " 'Africa/Casablanca', 'DD/MM/YYYY HH24:MI'))",
            at.atOffset(ZoneOffset.UTC))
        .get(0)
        .getString("told");
  }

  /**
   * Tells them.
   *
   * @param template where the words of the mail begin
   * @param values what they are filled with
   * @param page where the mail leads, below the language; empty when there is nothing to be seen
   */
  void tell(
      Transaction transaction,
      String alias,
      String template,
      Map<String, String> values,
      String page)
      throws SQLException {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    List<JsonObject> admins =
        transaction.query(
            "select distinct jsonb_build_object('email', a.email, 'language', a.language)"
                + " from core.account a join core.mandate m on m.tenant_id = a.tenant_id"
                + " and (m.account_id = a.id or m.subject = a.subject)"
                + " where m.role = 'tenant-admin' and m.starts_at <= ?"
                + " and (m.ends_at is null or m.ends_at > ?)",
            now,
            now);
    for (JsonObject admin : admins) {
      UUID id = ids.next();
      String language = admin.getString("language");
      JsonObjectBuilder arguments = Json.createObjectBuilder();
      values.forEach(arguments::add);
      if (!page.isEmpty()) {
        arguments.add("link", address.page(alias, "/" + language + page));
      }
      transaction.update(
          "insert into core.outbox (id, recipient, language, template, arguments, queued_at, due_at)"
              + " values (?, ?, ?, ?, ?::jsonb, ?, ?)",
          id,
          admin.getString("email"),
          language,
          template,
          arguments.build().toString(),
          now,
          now);
      transaction.query(
          "select jsonb_build_object('noted', sys.schedule_work('mail', ?, ?)::text)", id, now);
    }
  }
}
