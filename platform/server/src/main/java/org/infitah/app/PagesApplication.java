package org.infitah.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.infitah.advisory.boundary.AdvisoryBodyPages;
import org.infitah.app.boundary.ComponentPages;
import org.infitah.app.boundary.ConsolePages;
import org.infitah.app.boundary.HealthResource;
import org.infitah.app.boundary.HomePages;
import org.infitah.app.boundary.ManagePages;
import org.infitah.app.boundary.OpenApiResource;
import org.infitah.app.boundary.PermalinkPages;
import org.infitah.app.boundary.RootPages;
import org.infitah.archive.boundary.ArchivePages;
import org.infitah.committee.boundary.CommitteePages;
import org.infitah.committee.boundary.ManageCommitteePages;
import org.infitah.content.boundary.DocumentPages;
import org.infitah.content.boundary.ManageNewsPages;
import org.infitah.content.boundary.ManageStatePages;
import org.infitah.content.boundary.NewsPages;
import org.infitah.content.boundary.SimplePages;
import org.infitah.council.boundary.AgendaPaperPages;
import org.infitah.council.boundary.ConvocationDeskPages;
import org.infitah.council.boundary.ConvocationPages;
import org.infitah.council.boundary.CouncilDeliberationPages;
import org.infitah.council.boundary.CouncilMemberPages;
import org.infitah.council.boundary.CouncilSessionPages;
import org.infitah.council.boundary.DecisionPages;
import org.infitah.council.boundary.ManageMemberPages;
import org.infitah.council.boundary.ManageSessionPages;
import org.infitah.domain.boundary.DomainPages;
import org.infitah.foundation.autosave.boundary.AutosavePages;
import org.infitah.foundation.identity.boundary.AccountPages;
import org.infitah.foundation.identity.boundary.BackchannelResource;
import org.infitah.foundation.identity.boundary.CallbackResource;
import org.infitah.foundation.identity.boundary.FormGuard;
import org.infitah.foundation.identity.boundary.PersonFilter;
import org.infitah.foundation.identity.boundary.RefusalAudit;
import org.infitah.foundation.identity.boundary.ServiceAccountPages;
import org.infitah.foundation.identity.boundary.SignInNeededMapper;
import org.infitah.foundation.identity.boundary.SignInPages;
import org.infitah.foundation.identity.boundary.SignInResource;
import org.infitah.foundation.identity.boundary.SignOutResource;
import org.infitah.foundation.identity.boundary.StepUpNeededMapper;
import org.infitah.foundation.identity.boundary.VisitRecord;
import org.infitah.foundation.limit.boundary.AccountLimit;
import org.infitah.foundation.limit.boundary.DoorLimit;
import org.infitah.foundation.limit.boundary.LimitHeaders;
import org.infitah.foundation.limit.boundary.OpenFormLimit;
import org.infitah.foundation.mail.boundary.MailPages;
import org.infitah.foundation.metric.boundary.MetricsResource;
import org.infitah.foundation.metric.boundary.RequestMeter;
import org.infitah.foundation.page.ApartFilter;
import org.infitah.foundation.page.LongFormFilter;
import org.infitah.foundation.page.PageWriter;
import org.infitah.foundation.page.SmallBodyFilter;
import org.infitah.foundation.page.TransactionBounds;
import org.infitah.foundation.page.UploadFilter;
import org.infitah.foundation.plugin.boundary.LateMapper;
import org.infitah.foundation.plugin.boundary.MenuRefresh;
import org.infitah.foundation.plugin.boundary.ModuleBounds;
import org.infitah.foundation.plugin.boundary.ModulePages;
import org.infitah.foundation.problem.PortalGate;
import org.infitah.foundation.problem.ProblemMapper;
import org.infitah.foundation.quota.boundary.AllowancePages;
import org.infitah.foundation.quota.boundary.UsagePages;
import org.infitah.foundation.tenancy.MemberOnlyFilter;
import org.infitah.foundation.tenancy.NetworkOnlyFilter;
import org.infitah.indicator.boundary.IndicatorPages;
import org.infitah.indicator.boundary.ManageIndicatorPages;
import org.infitah.ledger.boundary.LedgerPages;
import org.infitah.look.boundary.LookPages;
import org.infitah.look.boundary.LookStatePages;
import org.infitah.look.boundary.PreviewFilter;
import org.infitah.membership.boundary.ApplicationPages;
import org.infitah.membership.boundary.BulkPages;
import org.infitah.membership.boundary.DeliberationPages;
import org.infitah.membership.boundary.ErasurePages;
import org.infitah.membership.boundary.MembershipPages;
import org.infitah.membership.boundary.OpeningPages;
import org.infitah.membership.boundary.PortalPages;
import org.infitah.module.boundary.ConsoleModulePages;
import org.infitah.module.boundary.ManageModulePages;
import org.infitah.module.boundary.SettingPages;
import org.infitah.network.boundary.NetworkPages;
import org.infitah.network.boundary.RegisterPages;
import org.infitah.network.boundary.VitalsPages;
import org.infitah.notification.boundary.NotificationPages;
import org.infitah.notification.boundary.PreferencePages;
import org.infitah.notification.boundary.UnreadCount;
import org.infitah.notification.boundary.UnsubscribePages;
import org.infitah.opendata.boundary.OpenDataPages;
import org.infitah.people.boundary.PeoplePages;
import org.infitah.people.boundary.RolesBulkPages;
import org.infitah.privacy.boundary.MyDataPages;
import org.infitah.privacy.boundary.PersonErasurePages;
import org.infitah.profile.boundary.ManageLegalPages;
import org.infitah.profile.boundary.RecordPages;
import org.infitah.profile.boundary.SettingsPages;
import org.infitah.programme.boundary.ManageAxisPages;
import org.infitah.programme.boundary.ManageProgrammePages;
import org.infitah.programme.boundary.ManageTextPages;
import org.infitah.programme.boundary.ProgrammePages;
import org.infitah.project.boundary.ImportProjectPages;
import org.infitah.project.boundary.ManageProjectPages;
import org.infitah.project.boundary.ProjectPages;
import org.infitah.search.boundary.SearchPages;
import org.infitah.start.boundary.StartPages;
import org.infitah.territory.boundary.ManageTerritoryPages;
import org.infitah.trust.boundary.ActPages;
import org.infitah.trust.boundary.ExportPages;
import org.infitah.trust.boundary.ReachPages;
import org.infitah.version.boundary.ManageVersionPages;
import org.infitah.version.boundary.VersionPages;
import org.infitah.visit.boundary.EndVisitPages;
import org.infitah.visit.boundary.VisitPages;
import org.infitah.workshop.boundary.CheckInPages;
import org.infitah.workshop.boundary.EventPages;
import org.infitah.workshop.boundary.ManageRegistrationPages;
import org.infitah.workshop.boundary.ManageWorkshopPages;
import org.infitah.workshop.boundary.MeetingDecisionPages;
import org.infitah.workshop.boundary.MinutesPages;
import org.infitah.workshop.boundary.OutputPages;
import org.infitah.workshop.boundary.PhotoPages;
import org.infitah.workshop.boundary.RegistrationPages;
import org.infitah.workshop.boundary.WorkshopPages;

/** Everything people read. Listed one by one: a scan would double the routes of the API. */
@ApplicationPath("/")
public class PagesApplication extends Application {

  private static final Set<Class<?>> PAGES =
      Set.of(
          AccountLimit.class,
          AccountPages.class,
          ActPages.class,
          AdvisoryBodyPages.class,
          AgendaPaperPages.class,
          AllowancePages.class,
          ApartFilter.class,
          ApplicationPages.class,
          ArchivePages.class,
          AutosavePages.class,
          BackchannelResource.class,
          BulkPages.class,
          CallbackResource.class,
          CheckInPages.class,
          CommitteePages.class,
          ComponentPages.class,
          ConsoleModulePages.class,
          ConsolePages.class,
          ConvocationDeskPages.class,
          ConvocationPages.class,
          CouncilDeliberationPages.class,
          CouncilMemberPages.class,
          CouncilSessionPages.class,
          DecisionPages.class,
          DeliberationPages.class,
          DocumentPages.class,
          DomainPages.class,
          DoorLimit.class,
          EndVisitPages.class,
          ErasurePages.class,
          EventPages.class,
          ExportPages.class,
          FormGuard.class,
          HealthResource.class,
          HomePages.class,
          ImportProjectPages.class,
          IndicatorPages.class,
          LateMapper.class,
          LedgerPages.class,
          LimitHeaders.class,
          LongFormFilter.class,
          LookPages.class,
          ManageTerritoryPages.class,
          LookStatePages.class,
          MailPages.class,
          ManageAxisPages.class,
          ManageCommitteePages.class,
          ManageIndicatorPages.class,
          ManageLegalPages.class,
          ManageMemberPages.class,
          ManageModulePages.class,
          ManageNewsPages.class,
          ManagePages.class,
          ManageProgrammePages.class,
          ManageProjectPages.class,
          ManageRegistrationPages.class,
          ManageSessionPages.class,
          ManageStatePages.class,
          ManageTextPages.class,
          ManageVersionPages.class,
          ManageWorkshopPages.class,
          MeetingDecisionPages.class,
          MemberOnlyFilter.class,
          MembershipPages.class,
          MenuRefresh.class,
          MetricsResource.class,
          MinutesPages.class,
          ModuleBounds.class,
          ModulePages.class,
          MyDataPages.class,
          NetworkOnlyFilter.class,
          NetworkPages.class,
          NewsPages.class,
          NotificationPages.class,
          OpenApiResource.class,
          OpenDataPages.class,
          OpenFormLimit.class,
          OpeningPages.class,
          OutputPages.class,
          PageWriter.class,
          PeoplePages.class,
          PermalinkPages.class,
          PersonErasurePages.class,
          PersonFilter.class,
          PhotoPages.class,
          PortalGate.class,
          PortalPages.class,
          PreferencePages.class,
          PreviewFilter.class,
          ProblemMapper.class,
          ProblemMapper.Invalid.class,
          ProgrammePages.class,
          ProjectPages.class,
          ReachPages.class,
          RecordPages.class,
          RefusalAudit.class,
          RegisterPages.class,
          RegistrationPages.class,
          RequestMeter.class,
          RolesBulkPages.class,
          RootPages.class,
          SearchPages.class,
          ServiceAccountPages.class,
          SettingPages.class,
          SettingsPages.class,
          SignInNeededMapper.class,
          SignInPages.class,
          SignInResource.class,
          SignOutResource.class,
          SimplePages.class,
          SmallBodyFilter.class,
          StartPages.class,
          StepUpNeededMapper.class,
          TransactionBounds.class,
          UnreadCount.class,
          UnsubscribePages.class,
          UploadFilter.class,
          UsagePages.class,
          VersionPages.class,
          VisitPages.class,
          VisitRecord.class,
          VitalsPages.class,
          WorkshopPages.class);

  /** No second description of the routes beside OpenAPI. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }

  @Override
  public Set<Class<?>> getClasses() {
    Set<Class<?>> all = new HashSet<>(PAGES);
    all.addAll(OtherFormats.CLASSES);
    all.addAll(ConsultationRoutes.PAGES);
    return all;
  }
}
