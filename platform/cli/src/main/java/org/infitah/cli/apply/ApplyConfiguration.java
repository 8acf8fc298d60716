package org.infitah.cli.apply;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.cli.config.CalendarFile;
import org.infitah.cli.config.LevelFile;
import org.infitah.cli.config.TenantsConfig;
import org.infitah.cli.config.TenantsConfig.Tenant;
import org.infitah.cli.config.Vocabulary.HolidayStatus;
import org.infitah.cli.config.Vocabulary.Level;

/** Brings the installation to what its configuration says: law, calendar, then each tenant. */
public final class ApplyConfiguration {

  private final Operation operation;
  private final OperatorDatabase database;
  private final ProvisionTenant provision;
  private final Reconcile reconcile;
  private final Report report;

  public ApplyConfiguration(Operation operation, Progress progress) {
    this.operation = operation;
    this.database = operation.database();
    this.report = operation.report();
    this.provision = new ProvisionTenant(operation, progress);
    this.reconcile = new Reconcile(new AppliedFields(operation.clock()), report);
  }

  public void apply(TenantsConfig config) throws SQLException {
    database.transact(
        transaction -> {
          reconcile.rows(
              transaction, "sys.law_rule", "law", Optional.empty(), laws(config.levels()));
          reconcile.rows(
              transaction,
              "sys.holiday",
              "calendar",
              Optional.empty(),
              config.calendars().stream().flatMap(c -> holidays(c).stream()).toList());
        });
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Tenant tenant : config.tenants()) {
      if (isErased(tenant)) {
        report.kept("tenant/" + tenant.alias(), "erased", "for good");
        continue;
      }
      numbers.put(tenant.alias(), provision.provision(tenant, config.pages()));
    }
    if (operation.local() && config.demoAccounts().isPresent()) {
      new OpenDemoAccounts(database, operation.keycloak(), operation.clock(), report)
          .open(config.demoAccounts().get().accounts(), numbers);
    }
    report.line(
        report.differences()
            + " differences"
            + (report.kept() == 0 ? "" : ", " + report.kept() + " kept")
            + (database.rehearsal() ? "; nothing was written" : ""));
  }

  /** Whether it was here once and shall not come back by itself. */
  private boolean isErased(Tenant tenant) throws SQLException {
    return database.inTransaction(
        transaction ->
            !transaction
                .query(
                    "select to_jsonb(t.id) from sys.tenant t where t.alias = ?"
                        + " and t.state = 'erased'",
                    tenant.alias())
                .isEmpty());
  }

  private static List<Desired> laws(List<LevelFile> files) {
    List<Desired> rules = new ArrayList<>();
    for (LevelFile file : files) {
      for (Level level : file.levels()) {
        file.rules().forEach(rule -> rules.add(rule(level, rule)));
        file.lifecycle().forEach(step -> rules.add(step(level, step)));
      }
    }
    return rules;
  }

  private static Desired rule(Level level, LevelFile.Rule rule) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("value", rule.value());
    values.put("unit", rule.unit());
    values.put("article", rule.article());
    values.put("basis", rule.basis());
    values.put("valid_to", rule.validTo());
    return Desired.of(
        JsonForm.of(level).toString().replace("\"", "") + "/" + rule.code(),
        Map.of("level", level, "key", rule.key(), "valid_from", rule.validFrom()),
        values,
        Map.of());
  }

  /** A step is kept as a rule whose value is what the server asks of it. */
  private static Desired step(Level level, LevelFile.Step step) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("step", step.step());
    value.put("number", step.number());
    value.put("evidence", step.evidence());
    value.put("permission", step.permission());
    value.put("note", step.note());
    return rule(
        level,
        new LevelFile.Rule(
            step.key(),
            JsonForm.object(value),
            Optional.empty(),
            step.article(),
            step.basis(),
            step.validFrom(),
            step.validTo()));
  }

  private static List<Desired> holidays(CalendarFile file) {
    List<Desired> days = new ArrayList<>();
    for (CalendarFile.Fixed fixed : file.fixed()) {
      for (int year = Math.max(file.fromYear(), fixed.since().orElse(file.fromYear()));
          year <= file.toYear();
          year++) {
        days.add(
            holiday(
                fixed.code().text(),
                fixed.monthDay().atYear(year),
                fixed.names(),
                "fixed",
                HolidayStatus.ANNOUNCED));
      }
    }
    for (CalendarFile.Feast feast : file.lunar()) {
      for (CalendarFile.Day day : feast.days()) {
        for (int i = 0; i < day.lasts(); i++) {
          days.add(
              holiday(
                  feast.code().text(), day.on().plusDays(i), feast.names(), "lunar", day.status()));
        }
      }
    }
    for (CalendarFile.Decreed decreed : file.decreed()) {
      days.add(
          holiday(
              decreed.code().text(),
              decreed.day(),
              decreed.names(),
              "decree",
              HolidayStatus.ANNOUNCED));
    }
    return days;
  }

  private static Desired holiday(
      String code,
      LocalDate day,
      org.infitah.cli.config.LocalText names,
      String kind,
      HolidayStatus status) {
    return Desired.of(
        code + "/" + day,
        Map.of("day", day, "code", code),
        Map.of("names", names, "kind", kind, "status", status),
        Map.of());
  }
}
