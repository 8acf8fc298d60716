package org.infitah.network.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.util.List;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.network.MemberView;
import org.infitah.network.control.PublishedRepository;
import org.infitah.profile.FigureView;
import org.infitah.profile.ProfileView;
import org.infitah.profile.Profiles;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** The network, for people. */
@Dependent
@NetworkOnly
@Path("{lang: ar|fr|zgh}")
@Produces(MediaType.TEXT_HTML)
public class NetworkPages {

  private final PublishedRepository published;
  private final NetworkViews views;
  private final Profiles profiles;
  private final Pages pages;

  @Inject
  NetworkPages(PublishedRepository published, NetworkViews views, Profiles profiles, Pages pages) {
    this.published = published;
    this.views = views;
    this.profiles = profiles;
    this.pages = pages;
  }

  @GET
  @Path("members")
  public Page members(@Valid @BeanParam MemberQuery wanted, @Valid @BeanParam SliceQuery query) {
    Slice<MemberView> slice =
        Slice.of(
            published.listMembers(
                wanted.search(), wanted.level(), wanted.region(), query.after(), query.limit() + 1),
            query,
            MemberView::alias,
            member -> member);
    return Page.of(
        "org/infitah/network/boundary/members.jte",
        pages.text("network.members"),
        new Members(slice, wanted.search(), wanted.level(), wanted.region(), profiles.figures()));
  }

  @GET
  @Path("charter")
  public Page charter() {
    return Page.of(
        "org/infitah/network/boundary/charter.jte", pages.text("network.charter"), views.charter());
  }

  @GET
  @Path("network")
  public Page network() {
    return Page.of(
        "org/infitah/network/boundary/network.jte",
        pages.text("network.about"),
        new About(
            profiles.profile().stream().toList(),
            profiles.figures(),
            views.partners(),
            views.agreements()));
  }

  /** Members found, and what was looked for. */
  public record Members(
      Slice<MemberView> slice,
      String search,
      String level,
      String region,
      List<FigureView> figures) {

    /** What the next part of the list must be asked with. */
    public String query() {
      StringBuilder query = new StringBuilder();
      add(query, "q", search);
      add(query, "level", level);
      add(query, "region", region);
      return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
      if (!value.isEmpty()) {
        query.append('&').append(name).append('=').append(URLEncoder.encode(value, UTF_8));
      }
    }
  }

  /** What the network is, with whom, on what ground. */
  public record About(
      List<ProfileView> profile,
      List<FigureView> figures,
      List<NetworkViews.OrganisationView> partners,
      List<NetworkViews.AgreementView> agreements) {

    /** The name of the organisation with a code; the code itself while nobody named it. */
    public LocalText organisation(String code) {
      return partners.stream()
          .filter(partner -> partner.code().equals(code))
          .map(NetworkViews.OrganisationView::names)
          .findFirst()
          .orElseGet(() -> LocalText.of("fr", code));
    }
  }
}
