package org.infitah.foundation.autosave.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.autosave.Autosave;
import org.infitah.foundation.autosave.entity.WorkingCopy;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.persistence.Uuid7;

/**
 * Keeps what a person types. It leaves no act: nothing of the collectivity's changes before the
 * form itself is saved.
 */
@Dependent
public class KeepWorkingCopy implements Autosave {

  static final String WORK = "working-copy";

  private static final Pattern FORM = Pattern.compile("/manage(/[A-Za-z0-9_-]{1,60}){1,6}");
  private static final int MOST = 20;
  private static final int LONGEST = 200_000;

  private final WorkingCopyRepository copies;
  private final CurrentPerson current;
  private final Agenda agenda;
  private final Clock clock;
  private final int days;

  @Inject
  KeepWorkingCopy(
      WorkingCopyRepository copies,
      CurrentPerson current,
      Agenda agenda,
      Clock clock,
      @ConfigProperty(name = "infitah.autosave.days", defaultValue = "30") int days) {
    this.copies = copies;
    this.current = current;
    this.agenda = agenda;
    this.clock = clock;
    this.days = days;
  }

  /**
   * Keeps it in place of what this person had typed there before; the oldest of too many goes.
   *
   * @return since when it is kept; empty where it is no form of ours, or more than a form holds
   */
  @Transactional
  public Optional<Instant> keep(String form, Map<String, String> fields) {
    Person person = current.require(Rights.KEEP);
    int length = fields.values().stream().mapToInt(String::length).sum();
    if (!isForm(form) || length > LONGEST) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    List<WorkingCopy> mine = copies.of(person.subject());
    Optional<WorkingCopy> known =
        mine.stream().filter(copy -> copy.form().equals(form)).findFirst();
    if (known.isPresent()) {
      known.get().say(fields, now);
      agenda.note(WORK, known.get().id(), end(now));
    } else {
      mine.stream().skip(MOST - 1).forEach(this::forget);
      WorkingCopy copy = new WorkingCopy(Uuid7.at(now), person.subject(), form, fields, now);
      copies.add(copy);
      agenda.note(WORK, copy.id(), end(now));
    }
    return Optional.of(now);
  }

  /** Whether this can be the address of a form. */
  public static boolean isForm(String form) {
    return FORM.matcher(form).matches();
  }

  @Override
  public Map<String, String> resume(String form, Map<String, String> stands) {
    return current
        .person()
        .flatMap(person -> copies.find(person.subject(), form))
        .map(
            copy -> {
              Map<String, String> typed = new TreeMap<>(copy.fields());
              typed.put(SINCE, copy.keptAt().toString());
              return typed;
            })
        .orElseGet(() -> new TreeMap<>(stands));
  }

  @Override
  @Transactional
  public void saved(String form) {
    copies.find(current.require().subject(), form).ifPresent(this::forget);
  }

  /** Lets go of what nobody touched for long. */
  void sweep() {
    copies.before(clock.instant().minus(Duration.ofDays(days))).forEach(this::forget);
  }

  private Instant end(Instant now) {
    return now.plus(Duration.ofDays(days)).plusSeconds(1);
  }

  private void forget(WorkingCopy copy) {
    copies.remove(copy);
    agenda.done(WORK, copy.id());
  }
}
