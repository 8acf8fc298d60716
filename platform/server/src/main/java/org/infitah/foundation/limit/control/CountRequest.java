package org.infitah.foundation.limit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.limit.entity.Left;
import org.infitah.foundation.metric.Happening;
import org.infitah.foundation.metric.Meters;
import org.infitah.foundation.quota.DayRequests;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Counts one request against whoever makes it; what is not counted has nothing left to tell. */
@Dependent
public class CountRequest {

  private final Rates rates;
  private final CurrentTenant tenant;
  private final CurrentPerson person;
  private final DayRequests requests;
  private final Meters meters;

  @Inject
  CountRequest(
      Rates rates,
      CurrentTenant tenant,
      CurrentPerson person,
      DayRequests requests,
      Meters meters) {
    this.rates = rates;
    this.tenant = tenant;
    this.person = person;
    this.requests = requests;
    this.meters = meters;
  }

  /**
   * Against its address first, and only what that lets through against the tenant: one address
   * alone cannot use up what is everybody's.
   */
  public Optional<Left> atTheDoor(Optional<String> address) {
    return counted(
        address
            .map(rates::ofAddress)
            .map(left -> left.granted() ? left.scarcer(rates.ofTenant(id())) : left));
  }

  /** Against what the tenant's API may answer known people and programs in a day. */
  public void ofApi() {
    if (person.person().isPresent()) {
      requests.one(id());
    }
  }

  /** Against the account that was recognised. */
  public Optional<Left> ofPerson(Optional<String> address) {
    return counted(
        address
            .flatMap(known -> person.person())
            .map(Person::subject)
            .map(subject -> rates.ofAccount(id(), subject)));
  }

  /** Against the few forms that one address may send. */
  public Optional<Left> ofForm(Optional<String> address) {
    return counted(address.map(key -> rates.ofOpenForm(id(), key)));
  }

  private Optional<Left> counted(Optional<Left> left) {
    left.filter(known -> !known.granted())
        .ifPresent(refused -> meters.count(Happening.REFUSAL, refused.rate().name()));
    return left;
  }

  private int id() {
    return tenant.tenant().id();
  }
}
