package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.notification.Notice;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.Notifications;

/** Tells whom it concerns that a comment was made, hidden or shown again. */
@Dependent
public class TellCommenters {

  private final ContributionRepository contributions;
  private final Notifications notifications;

  @Inject
  TellCommenters(ContributionRepository contributions, Notifications notifications) {
    this.contributions = contributions;
    this.notifications = notifications;
  }

  /** The author of what was commented, unless it is the one who did. */
  void received(Contribution about, String commenter) {
    about
        .author()
        .filter(author -> !author.equals(commenter))
        .ifPresent(
            author ->
                tell(
                    author,
                    NoticeKind.COMMENT_RECEIVED,
                    about.reference(),
                    about.reference(),
                    about.language()));
  }

  void hidden(ContributionComment comment) {
    tell(comment, NoticeKind.COMMENT_HIDDEN);
  }

  void shown(ContributionComment comment) {
    tell(comment, NoticeKind.COMMENT_SHOWN);
  }

  private void tell(ContributionComment comment, NoticeKind kind) {
    String about = contributions.get(comment.contributionId()).reference();
    tell(comment.author(), kind, comment.reference(), about, comment.language());
  }

  private void tell(
      String recipient, NoticeKind kind, String reference, String about, String language) {
    notifications.tell(
        List.of(
            Notice.of(
                recipient, kind, reference, "/contributions/" + about + "/comments", language)));
  }
}
