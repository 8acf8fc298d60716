package org.infitah.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.infitah.app.boundary.AssetResource;
import org.infitah.app.boundary.HomePages;
import org.infitah.foundation.page.PageWriter;
import org.infitah.foundation.persistence.TransactionBounds;
import org.infitah.foundation.tenancy.MemberOnlyFilter;
import org.infitah.foundation.tenancy.NetworkOnlyFilter;
import org.infitah.programme.boundary.ProgrammePages;

/** Everything people read. Listed one by one: a scan would double the routes of the API. */
@ApplicationPath("/")
public class PagesApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AssetResource.class,
        HomePages.class,
        MemberOnlyFilter.class,
        NetworkOnlyFilter.class,
        PageWriter.class,
        ProgrammePages.class,
        TransactionBounds.class);
  }
}
