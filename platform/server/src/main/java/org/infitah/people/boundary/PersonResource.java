package org.infitah.people.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.infitah.people.PersonView;
import org.infitah.people.control.PersonDirectory;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** People in public roles, as public sources name them. */
@Dependent
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

  private final PersonDirectory people;

  @Inject
  PersonResource(PersonDirectory people) {
    this.people = people;
  }

  @GET
  public Slice<PersonView> list(@Valid @BeanParam SliceQuery query) {
    return Slice.of(
        people.list(query.after(), query.limit() + 1), query, PersonView::code, person -> person);
  }
}
