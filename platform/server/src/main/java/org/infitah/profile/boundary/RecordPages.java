package org.infitah.profile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.people.People;
import org.infitah.people.PersonView;
import org.infitah.profile.FigureView;
import org.infitah.profile.ProfileView;
import org.infitah.profile.Profiles;
import org.infitah.profile.Surroundings;
import org.infitah.profile.control.ProfileRepository;
import org.infitah.profile.entity.RecordPage;
import org.infitah.spi.LocalText;

/** Contact, and the pages the law asks for. */
@Dependent
@Path("{lang: ar|fr|zgh}")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

  private static final int MOST_AROUND = 100;

  private final ProfileRepository repository;
  private final Profiles profiles;
  private final People people;
  private final Surroundings surroundings;
  private final Pages pages;

  @Inject
  RecordPages(
      ProfileRepository repository,
      Profiles profiles,
      People people,
      Surroundings surroundings,
      Pages pages) {
    this.repository = repository;
    this.profiles = profiles;
    this.people = people;
    this.surroundings = surroundings;
    this.pages = pages;
  }

  @GET
  @Path("contact")
  public Page contact() {
    ProfileView profile = profiles.profile().orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/profile/boundary/contact.jte",
        pages.text("profile.contact"),
        new Contact(
            profile,
            profiles.figures(),
            people.list(),
            profile.code().map(code -> surroundings.around(code, MOST_AROUND)).orElse(List.of())));
  }

  @GET
  @Path("{slug: accessibility|privacy|legal|about}")
  public Page page(@PathParam("slug") String slug) {
    RecordPage page = repository.findPage(slug).orElseThrow(NotFoundException::new);
    return Page.of(
        "org/infitah/profile/boundary/record.jte",
        pages.local(page.title()),
        new Shown(page.title(), page.body(), page.updatedAt()));
  }

  /**
   * Where and whom to ask.
   *
   * @param around members whose territory holds this one, and those it holds
   */
  public record Contact(
      ProfileView profile,
      List<FigureView> figures,
      List<PersonView> people,
      List<Surroundings.Neighbour> around) {

    /** The member's focal point, where a public source names one. */
    public Optional<PersonView> focalPoint() {
      return people.stream()
          .filter(p -> p.posts().stream().anyMatch(post -> post.role().equals("focal_point")))
          .findFirst();
    }

    /** Whom sources name besides. */
    public List<PersonView> others() {
      return people.stream().filter(p -> focalPoint().filter(p::equals).isEmpty()).toList();
    }
  }

  /** A page of record. */
  public record Shown(LocalText title, LocalText body, Instant updatedAt) {

    public CivicDate updatedOn() {
      return CivicDate.of(updatedAt.atZone(Morocco.ZONE).toLocalDate());
    }
  }
}
