package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionFollow;
import org.infitah.consultation.entity.Guest;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;
import org.infitah.notification.Notice;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.Notifications;

/**
 * Tells those who follow contributions and those who made them what became of them, within the
 * transaction in which it did: whoever follows several of them has one letter.
 */
@Dependent
public class TellFollowers {

  private final Follows follows;
  private final Notifications notifications;
  private final Outbox outbox;
  private final LetterLinks links;

  @Inject
  TellFollowers(Follows follows, Notifications notifications, Outbox outbox, LetterLinks links) {
    this.follows = follows;
    this.notifications = notifications;
    this.outbox = outbox;
    this.links = links;
  }

  /** That these have an answer. */
  void answered(List<Contribution> those) {
    tell("consultation.mail.answered", NoticeKind.CONTRIBUTION_ANSWERED, those);
  }

  /** That these were merged into another. */
  void merged(List<Contribution> those) {
    tell("consultation.mail.merged", NoticeKind.CONTRIBUTION_MERGED, those);
  }

  /** That this is no longer shown. */
  void hidden(Contribution one) {
    tell("consultation.mail.hidden", NoticeKind.CONTRIBUTION_HIDDEN, List.of(one));
  }

  /** That this is shown again, to its author alone. */
  void shown(Contribution one) {
    one.author()
        .filter(author -> !Guest.is(author))
        .ifPresent(
            author ->
                notifications.tell(
                    List.of(notice(author, NoticeKind.CONTRIBUTION_SHOWN, one, one.language()))));
  }

  /** That the appeal of somebody without an account is decided; the log says how, and why. */
  void decided(String guest, String contribution, String consultation) {
    follows
        .find(contribution, guest)
        .ifPresent(
            follow ->
                outbox.send(
                    letter(
                        "consultation.mail.appeal",
                        follow,
                        contribution,
                        contribution,
                        "/consultations/" + consultation + "/moderation")));
  }

  private void tell(String template, NoticeKind kind, List<Contribution> those) {
    Map<UUID, Contribution> byId =
        those.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
    Map<String, UUID> told = new HashMap<>();
    List<Notice> notices = new ArrayList<>();
    for (ContributionFollow follow : follows.of(those)) {
      Contribution contribution = byId.get(follow.contributionId());
      if (contribution != null && told.putIfAbsent(follow.follower(), contribution.id()) == null) {
        Mail letter = letter(template, contribution, follow);
        if (Guest.is(follow.follower())) {
          // Who has no account has no page to read it on, and no preferences but to leave.
          outbox.send(letter);
        } else {
          notices.add(
              notice(follow.follower(), kind, contribution, follow.language()).with(letter));
        }
      }
    }
    for (Contribution one : those) {
      one.author()
          .filter(author -> !Guest.is(author) && !one.id().equals(told.get(author)))
          .ifPresent(author -> notices.add(notice(author, kind, one, one.language())));
    }
    notifications.tell(notices);
  }

  private static Notice notice(
      String recipient, NoticeKind kind, Contribution about, String language) {
    return Notice.of(
        recipient, kind, about.reference(), "/contributions/" + about.reference(), language);
  }

  private Mail letter(String template, Contribution contribution, ContributionFollow follow) {
    String reference = contribution.reference();
    return letter(
        template,
        follow,
        reference,
        contribution.shown() ? contribution.title() : reference,
        "/contributions/" + reference);
  }

  private Mail letter(
      String template, ContributionFollow follow, String reference, String title, String path) {
    Language language = Language.find(follow.language()).orElse(Language.AR);
    return new Mail(
        follow.address(),
        language,
        template,
        Map.of(
            "reference",
            reference,
            "title",
            title,
            "link",
            links.page(language, path),
            "leave",
            links.page(language, "/unfollow?key=" + follow.leaveKey()),
            Mail.WAY_OUT,
            links.origin() + "/api/v1/unfollow?key=" + follow.leaveKey()));
  }
}
