package org.infitah.council.boundary;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Optional;

/**
 * The council in the words of the Popolo data specification (popoloproject.com): who sits in it is
 * told whole, its sessions part by part, with their motions and votes.
 *
 * @param next the cursor that continues the sessions, absent at their end
 */
public record Popolo(
    List<PopoloOrganization> organizations,
    List<PopoloPost> posts,
    List<PopoloPerson> persons,
    List<PopoloMembership> memberships,
    List<PopoloEvent> events,
    List<PopoloMotion> motions,
    @JsonbProperty("vote_events") List<PopoloVoteEvent> voteEvents,
    Optional<String> next) {

  public Popolo {
    organizations = List.copyOf(organizations);
    posts = List.copyOf(posts);
    persons = List.copyOf(persons);
    memberships = List.copyOf(memberships);
    events = List.copyOf(events);
    motions = List.copyOf(motions);
    voteEvents = List.copyOf(voteEvents);
  }

  /**
   * The council, or a group of its members.
   *
   * @param classification {@code council} or {@code group}
   */
  public record PopoloOrganization(
      String id,
      String name,
      @JsonbProperty("other_names") List<PopoloName> otherNames,
      String classification,
      @JsonbProperty("parent_id") Optional<String> parentId) {

    public PopoloOrganization {
      otherNames = List.copyOf(otherNames);
    }
  }

  /**
   * The same name in another language.
   *
   * @param note the language
   */
  public record PopoloName(String name, String note) {}

  /** A seat that one member holds at a time. */
  public record PopoloPost(
      String id, String label, @JsonbProperty("organization_id") String organizationId) {}

  /** Somebody who was elected, by the name the results of the election give. */
  public record PopoloPerson(
      String id, String name, @JsonbProperty("other_names") List<PopoloName> otherNames) {

    public PopoloPerson {
      otherNames = List.copyOf(otherNames);
    }
  }

  /**
   * From when until when somebody sits in the council.
   *
   * @param onBehalfOfId the group the member belongs to
   */
  public record PopoloMembership(
      String id,
      @JsonbProperty("person_id") String personId,
      @JsonbProperty("organization_id") String organizationId,
      @JsonbProperty("post_id") Optional<String> postId,
      @JsonbProperty("on_behalf_of_id") Optional<String> onBehalfOfId,
      String role,
      @JsonbProperty("start_date") String startDate,
      @JsonbProperty("end_date") Optional<String> endDate) {}

  /**
   * A session.
   *
   * @param classification {@code ordinary} or {@code extraordinary}
   * @param status {@code told}, {@code ahead}, {@code open} or {@code closed}
   */
  public record PopoloEvent(
      String id,
      String name,
      Optional<String> classification,
      String status,
      @JsonbProperty("organization_id") String organizationId,
      @JsonbProperty("start_date") String startDate,
      @JsonbProperty("end_date") Optional<String> endDate,
      List<PopoloLink> sources) {

    public PopoloEvent {
      sources = List.copyOf(sources);
    }
  }

  /** Where something is known from. */
  public record PopoloLink(String url, String note) {}

  /**
   * What the council decided on.
   *
   * @param requirement the article that says what it takes
   * @param result {@code pass} or {@code fail}
   */
  public record PopoloMotion(
      String id,
      @JsonbProperty("organization_id") String organizationId,
      @JsonbProperty("legislative_session_id") String sessionId,
      String text,
      Optional<String> classification,
      String date,
      Optional<String> requirement,
      Optional<String> result) {}

  /**
   * A vote on a motion. Unanimity has no counts, and only a roll call has votes.
   *
   * @param classification how it was voted: {@code roll_call}, {@code counts}, {@code secret} or
   *     {@code unanimity}
   * @param result {@code pass} or {@code fail}
   */
  public record PopoloVoteEvent(
      String id,
      @JsonbProperty("organization_id") String organizationId,
      @JsonbProperty("legislative_session_id") String sessionId,
      @JsonbProperty("motion_id") String motionId,
      Optional<String> classification,
      @JsonbProperty("start_date") String startDate,
      String result,
      List<PopoloCount> counts,
      List<PopoloVote> votes) {

    public PopoloVoteEvent {
      counts = List.copyOf(counts);
      votes = List.copyOf(votes);
    }
  }

  /** How many chose an option. */
  public record PopoloCount(String option, int value) {}

  /** What a member said when called by name. */
  public record PopoloVote(@JsonbProperty("voter_id") String voterId, String option) {}
}
