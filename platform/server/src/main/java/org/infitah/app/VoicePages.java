package org.infitah.app;

import java.util.Set;
import org.infitah.consultation.boundary.AnswerPages;
import org.infitah.consultation.boundary.AppealPages;
import org.infitah.consultation.boundary.CommentFormPages;
import org.infitah.consultation.boundary.CommentModerationPages;
import org.infitah.consultation.boundary.CommentPages;
import org.infitah.consultation.boundary.CommentReportPages;
import org.infitah.consultation.boundary.ConsultationPages;
import org.infitah.consultation.boundary.ContributionListPages;
import org.infitah.consultation.boundary.ContributionPages;
import org.infitah.consultation.boundary.FollowPages;
import org.infitah.consultation.boundary.IdeasPages;
import org.infitah.consultation.boundary.ManageAppealPages;
import org.infitah.consultation.boundary.ManageConsultationPages;
import org.infitah.consultation.boundary.MergePages;
import org.infitah.consultation.boundary.ModerationLogPages;
import org.infitah.consultation.boundary.ModerationPages;
import org.infitah.consultation.boundary.PaperPages;
import org.infitah.consultation.boundary.ReportPages;
import org.infitah.consultation.boundary.ReportedPages;
import org.infitah.consultation.boundary.SplitPages;
import org.infitah.consultation.boundary.TakePartPages;
import org.infitah.consultation.boundary.UnfollowPages;
import org.infitah.notification.boundary.NotificationPages;
import org.infitah.notification.boundary.PreferencePages;
import org.infitah.notification.boundary.UnreadCount;
import org.infitah.notification.boundary.UnsubscribePages;

/** The pages where people say something and hear what became of it. */
final class VoicePages {

  static final Set<Class<?>> ALL =
      Set.of(
          AnswerPages.class,
          AppealPages.class,
          ManageAppealPages.class,
          CommentFormPages.class,
          CommentModerationPages.class,
          CommentPages.class,
          CommentReportPages.class,
          ConsultationPages.class,
          ContributionListPages.class,
          ContributionPages.class,
          FollowPages.class,
          IdeasPages.class,
          ManageConsultationPages.class,
          MergePages.class,
          ModerationLogPages.class,
          ModerationPages.class,
          NotificationPages.class,
          PaperPages.class,
          PreferencePages.class,
          ReportPages.class,
          ReportedPages.class,
          SplitPages.class,
          TakePartPages.class,
          UnfollowPages.class,
          UnreadCount.class,
          UnsubscribePages.class);

  private VoicePages() {}
}
