package org.infitah.app;

import java.util.Set;
import org.infitah.consultation.boundary.AnswerPages;
import org.infitah.consultation.boundary.AppealPages;
import org.infitah.consultation.boundary.AttachmentPages;
import org.infitah.consultation.boundary.CommentFormPages;
import org.infitah.consultation.boundary.CommentModerationPages;
import org.infitah.consultation.boundary.CommentPages;
import org.infitah.consultation.boundary.CommentReportPages;
import org.infitah.consultation.boundary.ConsultationPages;
import org.infitah.consultation.boundary.ContributionListPages;
import org.infitah.consultation.boundary.ContributionPages;
import org.infitah.consultation.boundary.FollowPages;
import org.infitah.consultation.boundary.GuestLinkPages;
import org.infitah.consultation.boundary.GuestPages;
import org.infitah.consultation.boundary.IdeasPages;
import org.infitah.consultation.boundary.ManageAppealPages;
import org.infitah.consultation.boundary.ManageAttachmentPages;
import org.infitah.consultation.boundary.ManageConsultationPages;
import org.infitah.consultation.boundary.MergePages;
import org.infitah.consultation.boundary.ModerationLogPages;
import org.infitah.consultation.boundary.ModerationPages;
import org.infitah.consultation.boundary.PaperPages;
import org.infitah.consultation.boundary.PlacesPages;
import org.infitah.consultation.boundary.ReportPages;
import org.infitah.consultation.boundary.ReportedPages;
import org.infitah.consultation.boundary.SplitPages;
import org.infitah.consultation.boundary.TakePartPages;
import org.infitah.consultation.boundary.UnfollowPages;

/** What people read and do in consultations. */
final class ConsultationRoutes {

  static final Set<Class<?>> PAGES =
      Set.of(
          AnswerPages.class,
          AttachmentPages.class,
          ManageAttachmentPages.class,
          AppealPages.class,
          CommentFormPages.class,
          CommentModerationPages.class,
          CommentPages.class,
          CommentReportPages.class,
          ConsultationPages.class,
          ContributionListPages.class,
          ContributionPages.class,
          FollowPages.class,
          GuestLinkPages.class,
          GuestPages.class,
          IdeasPages.class,
          ManageAppealPages.class,
          ManageConsultationPages.class,
          MergePages.class,
          ModerationLogPages.class,
          ModerationPages.class,
          PaperPages.class,
          PlacesPages.class,
          ReportPages.class,
          ReportedPages.class,
          SplitPages.class,
          TakePartPages.class,
          UnfollowPages.class);

  private ConsultationRoutes() {}
}
