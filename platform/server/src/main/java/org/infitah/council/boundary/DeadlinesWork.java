package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.council.control.DeliberationRepository;
import org.infitah.council.control.Rights;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;

/** Deliberations that have to be posted or sent to the governor. */
@Dependent
public class DeadlinesWork implements ManageWork {

  private final DeliberationRepository deliberations;

  @Inject
  DeadlinesWork(DeliberationRepository deliberations) {
    this.deliberations = deliberations;
  }

  @Override
  public Permission permission() {
    return Rights.KEEP;
  }

  @Override
  public List<Item> waiting(Person person) {
    return deliberations.waiting().stream()
        .map(
            one ->
                new Item(
                    "council.work." + one.step(),
                    one.count(),
                    Optional.of(one.session()),
                    "/manage/sessions/" + one.session(),
                    Optional.of(one.by())))
        .toList();
  }
}
