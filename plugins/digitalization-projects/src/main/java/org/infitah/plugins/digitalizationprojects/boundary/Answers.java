package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infitah.plugins.digitalizationprojects.control.ReviseService;
import org.infitah.plugins.digitalizationprojects.control.Unkeepable;
import org.infitah.spi.page.PluginPage;

/** What a form is answered with. */
final class Answers {

  private static final int UNPROCESSABLE = 422;

  private Answers() {}

  /** The first part of the path is the page's language. */
  static String language(UriInfo here) {
    return here.getPathSegments().get(0).getPath();
  }

  /**
   * Does what was asked for and leads on, or shows the form again with what was wrong.
   *
   * @param act answers where to go on, among the plugin's own pages
   */
  static Response tried(
      UriInfo here, Supplier<String> act, Function<Map<String, String>, PluginPage> again) {
    try {
      String way = "/" + language(here) + "/modules/digitalization-projects" + act.get();
      return Response.seeOther(URI.create(way)).build();
    } catch (ReviseService.Overtaken e) {
      return refused(
          again.apply(Map.of("version", "overtaken")), Response.Status.CONFLICT.getStatusCode());
    } catch (Unkeepable e) {
      return refused(again.apply(e.wrong()), UNPROCESSABLE);
    }
  }

  private static Response refused(PluginPage page, int status) {
    return Response.status(status).entity(page).build();
  }
}
