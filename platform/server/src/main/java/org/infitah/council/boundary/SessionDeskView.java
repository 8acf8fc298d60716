package org.infitah.council.boundary;

import java.util.List;
import java.util.Map;

/**
 * The page on which the record of a session is kept.
 *
 * @param wrong by the part of the page it is about, in the reader's language
 * @param open whether it has begun and is not over
 * @param members who may come, or who came once it has begun
 * @param token the forms'
 */
public record SessionDeskView(
    CouncilSessionView session,
    boolean open,
    List<MemberView> members,
    List<DeliberationView> deliberations,
    CouncilForm form,
    Map<String, String> wrong,
    String token) {

  public SessionDeskView {
    members = List.copyOf(members);
    deliberations = List.copyOf(deliberations);
  }
}
