package org.infitah.committee.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.infitah.committee.entity.CommitteeMeeting;
import org.infitah.committee.entity.CommitteeMember;
import org.infitah.programme.Programmes;

/** The committee of the current programme of the tenant at hand. */
@Dependent
public class CommitteeRepository {

  private static final int MOST = 500;

  private final EntityManager entities;
  private final Programmes programmes;

  @Inject
  CommitteeRepository(EntityManager entities, Programmes programmes) {
    this.entities = entities;
    this.programmes = programmes;
  }

  /** Everybody who sits or sat in it, those who came first before the others. */
  public List<CommitteeMember> members() {
    return ofCurrent(
        CommitteeMember.class,
        "select m from CommitteeMember m where m.programmeId = :programme order by m.fromOn,"
            + " m.reference");
  }

  /** What it decided, the latest meeting first. */
  public List<CommitteeMeeting> meetings() {
    return ofCurrent(
        CommitteeMeeting.class,
        "select m from CommitteeMeeting m where m.programmeId = :programme order by m.heldOn desc,"
            + " m.reference desc");
  }

  private <T> List<T> ofCurrent(Class<T> type, String query) {
    return programmes
        .currentId()
        .map(
            id ->
                entities
                    .createQuery(query, type)
                    .setParameter("programme", id)
                    .setMaxResults(MOST)
                    .getResultList())
        .orElse(List.of());
  }

  /** Its meetings in the order of their references. */
  public List<CommitteeMeeting> meetings(String after, int most) {
    return entities
        .createQuery(
            "select m from CommitteeMeeting m where m.reference > :after order by m.reference",
            CommitteeMeeting.class)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<CommitteeMember> find(String reference) {
    return members().stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  public Optional<CommitteeMeeting> findMeeting(String reference) {
    return meetings().stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  Optional<UUID> programme() {
    return programmes.currentId();
  }

  String nextMember() {
    return next("MEM-", "select m.reference from CommitteeMember m");
  }

  String nextMeeting() {
    return next("MTG-", "select m.reference from CommitteeMeeting m");
  }

  private String next(String prefix, String query) {
    Stream<String> known = entities.createQuery(query, String.class).getResultStream();
    int last =
        known
            .filter(reference -> reference.matches(prefix + "[0-9]{3,6}"))
            .mapToInt(reference -> Integer.parseInt(reference.substring(prefix.length())))
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%s%03d", prefix, last + 1);
  }

  void add(Object entity) {
    entities.persist(entity);
  }
}
