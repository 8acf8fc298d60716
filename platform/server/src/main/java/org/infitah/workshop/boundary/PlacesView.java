package org.infitah.workshop.boundary;

import java.time.LocalDate;
import java.util.List;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.Registration;
import org.infitah.workshop.entity.RegistrationQuota;
import org.infitah.workshop.entity.RegistrationTerms;

/**
 * On what terms people register for a meeting, and what is left; never who did.
 *
 * @param open whether one can register today
 * @param waiting how many wait for a place
 * @param needs what people are asked whether they need
 * @param version of the terms, for whoever changes them
 */
public record PlacesView(
    boolean open,
    LocalDate closesOn,
    int capacity,
    long left,
    long waiting,
    List<String> needs,
    List<QuotaView> quotas,
    int version) {

  public PlacesView {
    needs = List.copyOf(needs);
    quotas = List.copyOf(quotas);
  }

  /** A group, and what is left of its places. */
  public record QuotaView(int number, LocalText title, int places, long left) {}

  static PlacesView of(
      RegistrationTerms terms,
      List<RegistrationQuota> quotas,
      List<Registration> all,
      boolean open) {
    long seated = all.stream().filter(Registration::seated).count();
    long left = Math.max(0, terms.capacity() - seated);
    return new PlacesView(
        open,
        terms.closesOn(),
        terms.capacity(),
        left,
        all.size() - seated,
        terms.needs(),
        quotas.stream()
            .map(
                quota ->
                    new QuotaView(
                        quota.number(),
                        quota.title(),
                        quota.places(),
                        Math.min(left, Math.max(0, quota.places() - taken(quota, all)))))
            .toList(),
        terms.version());
  }

  private static long taken(RegistrationQuota quota, List<Registration> all) {
    return all.stream()
        .filter(one -> one.seated() && one.quota().filter(q -> q == quota.number()).isPresent())
        .count();
  }
}
