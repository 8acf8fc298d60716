package org.infitah.plugins.digitalizationprojects.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A project that makes a service digital, from the idea to its end. */
@Entity
@Table(name = "project")
public class DigitalProject extends TenantEntity {

  private static final Pattern REFERENCE = Pattern.compile("NUM-[0-9]{3,}");

  private int number;
  private String reference;
  private LocalText title;
  private @Nullable LocalText purpose;
  private @Nullable LocalText benefits;
  private @Nullable LocalText risks;
  private String gate;
  private @Nullable String service;
  private @Nullable String promise;

  @Column(name = "depends_on")
  private String waitsFor;

  private @Nullable Long budget;
  private @Nullable String cndp;
  private @Nullable String accessibility;

  @Column(name = "both_tongues")
  private @Nullable String languages;

  private @Nullable String security;
  private boolean shown;
  private boolean shared;

  @Column(name = "changed_on")
  private String changedOn;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected DigitalProject() {}

  @SuppressWarnings("NullAway.Init")
  public DigitalProject(UUID id, int number, Plan plan, LocalDate today) {
    super(id);
    this.number = number;
    this.reference = String.format(Locale.ROOT, "NUM-%03d", number);
    this.gate = Gate.IDEA.code();
    say(plan, today);
  }

  /** Says something else from now on; what its gate asked for must stay. */
  public void revise(Plan plan, boolean measured, LocalDate today) {
    if (!plan.missing(gate(), measured).isEmpty()) {
      throw new IllegalArgumentException("its gate asks for " + plan.missing(gate(), measured));
    }
    say(plan, today);
  }

  private void say(Plan plan, LocalDate today) {
    if (!plan.wrong().isEmpty()) {
      throw new IllegalArgumentException("a project that cannot be kept: " + plan.wrong());
    }
    title = plan.title();
    purpose = plan.purpose().orElse(null);
    benefits = plan.benefits().orElse(null);
    risks = plan.risks().orElse(null);
    service = plan.service().orElse(null);
    promise = plan.promise().orElse(null);
    waitsFor = plan.waitsFor().stream().sorted().collect(Collectors.joining(","));
    budget = plan.budget().orElse(null);
    cndp = plan.compliance().cndp().orElse(null);
    accessibility = plan.compliance().accessibility().orElse(null);
    languages = plan.compliance().languages().orElse(null);
    security = plan.compliance().security().orElse(null);
    shown = plan.shown();
    shared = plan.shared();
    changedOn = today.toString();
  }

  /** Goes through a gate. */
  public void pass(Gate to, boolean measured, LocalDate today) {
    Map<String, String> missing = plan().missing(to, measured);
    if (to.compareTo(gate()) > 0
        && (!gate().next().equals(Optional.of(to)) || !missing.isEmpty())) {
      throw new IllegalArgumentException("not through this gate: " + missing);
    }
    gate = to.code();
    changedOn = today.toString();
  }

  /** All it says of itself now. */
  public Plan plan() {
    return new Plan(
        title,
        Optional.ofNullable(purpose),
        Optional.ofNullable(benefits),
        Optional.ofNullable(risks),
        Optional.ofNullable(service),
        Optional.ofNullable(promise),
        REFERENCE.matcher(waitsFor).results().map(MatchResult::group).collect(Collectors.toSet()),
        Optional.ofNullable(budget),
        new Plan.Compliance(
            Optional.ofNullable(cndp),
            Optional.ofNullable(accessibility),
            Optional.ofNullable(languages),
            Optional.ofNullable(security)),
        shown,
        shared());
  }

  public Gate gate() {
    return Coded.find(Gate.class, gate).orElse(Gate.IDEA);
  }

  public int number() {
    return number;
  }

  public String reference() {
    return reference;
  }

  public boolean shown() {
    return shown;
  }

  /** Whether other members are shown it. */
  public boolean shared() {
    return shared && shown;
  }

  public LocalDate changedOn() {
    return LocalDate.parse(changedOn);
  }
}
