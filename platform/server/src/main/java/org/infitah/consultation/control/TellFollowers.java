package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionFollow;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;

/**
 * Writes to those who follow contributions what became of them, within the transaction in which it
 * did: whoever follows several of them has one letter.
 */
@Dependent
public class TellFollowers {

  private final Follows follows;
  private final Outbox outbox;
  private final LetterLinks links;

  @Inject
  TellFollowers(Follows follows, Outbox outbox, LetterLinks links) {
    this.follows = follows;
    this.outbox = outbox;
    this.links = links;
  }

  /** That these have an answer. */
  void answered(List<Contribution> those) {
    tell("consultation.mail.answered", those);
  }

  /** That these were merged into another. */
  void merged(List<Contribution> those) {
    tell("consultation.mail.merged", those);
  }

  /** That this is no longer shown. */
  void hidden(Contribution one) {
    tell("consultation.mail.hidden", List.of(one));
  }

  private void tell(String template, List<Contribution> those) {
    Map<UUID, Contribution> byId =
        those.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
    Set<String> told = new HashSet<>();
    for (ContributionFollow follow : follows.of(those)) {
      Contribution contribution = byId.get(follow.contributionId());
      if (contribution != null && told.add(follow.follower())) {
        outbox.send(letter(template, contribution, follow));
      }
    }
  }

  private Mail letter(String template, Contribution contribution, ContributionFollow follow) {
    Language language = Language.find(follow.language()).orElse(Language.AR);
    return new Mail(
        follow.address(),
        language,
        template,
        Map.of(
            "reference",
            contribution.reference(),
            "title",
            contribution.shown() ? contribution.title() : contribution.reference(),
            "link",
            links.page(language, "/contributions/" + contribution.reference()),
            "leave",
            links.page(language, "/unfollow?key=" + follow.leaveKey()),
            Mail.WAY_OUT,
            links.origin() + "/api/v1/unfollow?key=" + follow.leaveKey()));
  }
}
