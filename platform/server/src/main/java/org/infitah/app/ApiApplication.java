package org.infitah.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.infitah.advisory.boundary.AdvisoryBodyResource;
import org.infitah.archive.boundary.ArchiveResource;
import org.infitah.committee.boundary.CommitteeResource;
import org.infitah.consultation.boundary.AnswersResource;
import org.infitah.consultation.boundary.AppealLogResource;
import org.infitah.consultation.boundary.AppealResource;
import org.infitah.consultation.boundary.AttachmentsResource;
import org.infitah.consultation.boundary.CommentResource;
import org.infitah.consultation.boundary.CommentsResource;
import org.infitah.consultation.boundary.ConsultationResource;
import org.infitah.consultation.boundary.ContributionResource;
import org.infitah.consultation.boundary.ContributionTableResource;
import org.infitah.consultation.boundary.ContributionsResource;
import org.infitah.consultation.boundary.FollowResource;
import org.infitah.consultation.boundary.GuestConfirmationResource;
import org.infitah.consultation.boundary.GuestIdeasResource;
import org.infitah.consultation.boundary.IdeasResource;
import org.infitah.consultation.boundary.LinksResource;
import org.infitah.consultation.boundary.MergesResource;
import org.infitah.consultation.boundary.ReportResource;
import org.infitah.consultation.boundary.UnfollowResource;
import org.infitah.content.boundary.NewsResource;
import org.infitah.council.boundary.CouncilDeliberationResource;
import org.infitah.council.boundary.CouncilMemberResource;
import org.infitah.council.boundary.CouncilSessionResource;
import org.infitah.council.boundary.PopoloResource;
import org.infitah.domain.boundary.DomainResource;
import org.infitah.foundation.identity.boundary.AccountResource;
import org.infitah.foundation.identity.boundary.BearerGate;
import org.infitah.foundation.identity.boundary.PersonFilter;
import org.infitah.foundation.identity.boundary.RefusalAudit;
import org.infitah.foundation.identity.boundary.ServiceAccountResource;
import org.infitah.foundation.identity.boundary.SignInNeededMapper;
import org.infitah.foundation.identity.boundary.StepUpNeededMapper;
import org.infitah.foundation.identity.boundary.VisitRecord;
import org.infitah.foundation.limit.boundary.AccountLimit;
import org.infitah.foundation.limit.boundary.DoorLimit;
import org.infitah.foundation.limit.boundary.LimitHeaders;
import org.infitah.foundation.limit.boundary.OpenFormLimit;
import org.infitah.foundation.mail.boundary.MailResource;
import org.infitah.foundation.metric.boundary.RequestMeter;
import org.infitah.foundation.page.SmallBodyFilter;
import org.infitah.foundation.page.TransactionBounds;
import org.infitah.foundation.plugin.boundary.LateMapper;
import org.infitah.foundation.plugin.boundary.ModuleBounds;
import org.infitah.foundation.plugin.boundary.ModuleResource;
import org.infitah.foundation.plugin.boundary.ModulesResource;
import org.infitah.foundation.problem.PortalGate;
import org.infitah.foundation.problem.ProblemMapper;
import org.infitah.foundation.quota.boundary.AllowanceResource;
import org.infitah.foundation.quota.boundary.UsageResource;
import org.infitah.foundation.tenancy.MemberOnlyFilter;
import org.infitah.foundation.tenancy.NetworkOnlyFilter;
import org.infitah.indicator.boundary.IndicatorResource;
import org.infitah.ledger.boundary.LedgerResource;
import org.infitah.look.boundary.LookResource;
import org.infitah.membership.boundary.ApplicationResource;
import org.infitah.membership.boundary.BulkResource;
import org.infitah.membership.boundary.DeliberationResource;
import org.infitah.membership.boundary.ErasureResource;
import org.infitah.membership.boundary.OpeningResource;
import org.infitah.membership.boundary.PortalResource;
import org.infitah.module.boundary.ModuleAllowanceResource;
import org.infitah.module.boundary.ModuleStateResource;
import org.infitah.module.boundary.SettingResource;
import org.infitah.network.boundary.CharterResource;
import org.infitah.network.boundary.MemberResource;
import org.infitah.network.boundary.OpenConsultationResource;
import org.infitah.network.boundary.RegisterResource;
import org.infitah.network.boundary.VitalsResource;
import org.infitah.notification.boundary.NotificationResource;
import org.infitah.notification.boundary.PreferenceResource;
import org.infitah.notification.boundary.UnsubscribeResource;
import org.infitah.opendata.boundary.OpenDataResource;
import org.infitah.people.boundary.MandateResource;
import org.infitah.people.boundary.PersonResource;
import org.infitah.people.boundary.RolesBulkResource;
import org.infitah.privacy.boundary.MyDataResource;
import org.infitah.privacy.boundary.PersonErasureResource;
import org.infitah.profile.boundary.ProfileResource;
import org.infitah.profile.boundary.SettingsResource;
import org.infitah.programme.boundary.AxisResource;
import org.infitah.programme.boundary.LifecycleResource;
import org.infitah.programme.boundary.ProgrammeResource;
import org.infitah.project.boundary.ProjectResource;
import org.infitah.search.boundary.SearchResource;
import org.infitah.start.boundary.StartResource;
import org.infitah.territory.boundary.TerritoryResource;
import org.infitah.trust.boundary.ActResource;
import org.infitah.trust.boundary.ReachResource;
import org.infitah.version.boundary.VersionResource;
import org.infitah.visit.boundary.EndVisitResource;
import org.infitah.visit.boundary.VisitResource;
import org.infitah.workshop.boundary.MeetingDecisionsResource;
import org.infitah.workshop.boundary.OutputsResource;
import org.infitah.workshop.boundary.RegistrationResource;
import org.infitah.workshop.boundary.RegistrationsResource;
import org.infitah.workshop.boundary.WorkshopResource;

/** Everything machines read. Listed one by one: a scan would double the routes of the pages. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

  /** No second description of the routes beside OpenAPI. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }

  /**
   * As itself and not by its class: of classes the server makes them when the first bodies are
   * read, without a lock, and of two that come at once one fails or is read in a format that is not
   * ours.
   */
  @Override
  @SuppressWarnings("deprecation")
  public Set<Object> getSingletons() {
    return Set.of(new JsonFormat());
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        NewsResource.class,
        AccountResource.class,
        ActResource.class,
        AdvisoryBodyResource.class,
        ApplicationResource.class,
        AxisResource.class,
        BearerGate.class,
        BulkResource.class,
        DeliberationResource.class,
        CharterResource.class,
        ConsultationResource.class,
        ContributionsResource.class,
        IdeasResource.class,
        ReportResource.class,
        AnswersResource.class,
        MergesResource.class,
        LinksResource.class,
        FollowResource.class,
        CommentsResource.class,
        UnfollowResource.class,
        GuestConfirmationResource.class,
        GuestIdeasResource.class,
        CommentResource.class,
        ContributionResource.class,
        ContributionTableResource.class,
        AppealResource.class,
        AttachmentsResource.class,
        AppealLogResource.class,
        NotificationResource.class,
        PreferenceResource.class,
        UnsubscribeResource.class,
        CouncilDeliberationResource.class,
        CouncilMemberResource.class,
        CouncilSessionResource.class,
        PopoloResource.class,
        SearchResource.class,
        TerritoryResource.class,
        JsonAnswers.class,
        LookResource.class,
        MailResource.class,
        DomainResource.class,
        StartResource.class,
        MandateResource.class,
        RolesBulkResource.class,
        MemberOnlyFilter.class,
        MemberResource.class,
        OpenConsultationResource.class,
        LateMapper.class,
        ModuleBounds.class,
        OpenDataResource.class,
        ModuleAllowanceResource.class,
        ModuleStateResource.class,
        SettingResource.class,
        ModulesResource.class,
        ModuleResource.class,
        NetworkOnlyFilter.class,
        OpeningResource.class,
        PersonResource.class,
        AccountLimit.class,
        DoorLimit.class,
        LimitHeaders.class,
        OpenFormLimit.class,
        PortalResource.class,
        ProblemMapper.Invalid.class,
        ProblemMapper.class,
        PortalGate.class,
        ErasureResource.class,
        ProfileResource.class,
        ProgrammeResource.class,
        ReachResource.class,
        RefusalAudit.class,
        RegisterResource.class,
        IndicatorResource.class,
        LedgerResource.class,
        VersionResource.class,
        CommitteeResource.class,
        LifecycleResource.class,
        ProjectResource.class,
        PersonFilter.class,
        MyDataResource.class,
        PersonErasureResource.class,
        SignInNeededMapper.class,
        ServiceAccountResource.class,
        SettingsResource.class,
        SmallBodyFilter.class,
        StepUpNeededMapper.class,
        TransactionBounds.class,
        ArchiveResource.class,
        RequestMeter.class,
        AllowanceResource.class,
        UsageResource.class,
        EndVisitResource.class,
        VitalsResource.class,
        VisitRecord.class,
        VisitResource.class,
        RegistrationResource.class,
        RegistrationsResource.class,
        MeetingDecisionsResource.class,
        OutputsResource.class,
        WorkshopResource.class);
  }
}
