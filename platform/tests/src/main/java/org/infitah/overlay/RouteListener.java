package org.infitah.overlay;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;
import org.jspecify.annotations.Nullable;

/** Writes down the routes of an application once Jersey has made its model. */
public class RouteListener implements ApplicationEventListener {

  static final Set<String> ROUTES = new ConcurrentSkipListSet<>();

  @Override
  public void onEvent(ApplicationEvent event) {
    if (event.getType() == ApplicationEvent.Type.INITIALIZATION_FINISHED) {
      String application = String.valueOf(event.getResourceConfig().getApplicationPath());
      event.getResourceModel().getResources().forEach(resource -> list(application, "", resource));
    }
  }

  /**
   * What a locator answers with is known only once it has answered: a plugin's routes, above all.
   */
  @Override
  public RequestEventListener onRequest(RequestEvent request) {
    return event -> {
      if (event.getType() == RequestEvent.Type.SUBRESOURCE_LOCATED) {
        ExtendedUriInfo info = event.getUriInfo();
        String located = info.getMatchedURIs(false).get(0).replaceFirst("^(ar|fr|zgh)/", "{lang}/");
        String application = info.getBaseUri().getPath().replaceAll("^/|/$", "");
        info.getLocatorSubResources()
            .forEach(
                resource ->
                    list(application.isEmpty() ? "null" : application, "/" + located, resource));
      }
    };
  }

  private static void list(String application, String parent, Resource resource) {
    String path = join(parent, resource.getPath());
    for (ResourceMethod method : resource.getResourceMethods()) {
      // Jersey adds OPTIONS to everything; what a class declares is what counts.
      if (method.isExtended()) {
        continue;
      }
      Class<?> handler = method.getInvocable().getHandler().getHandlerClass();
      ROUTES.add(
          String.join(
              "\t",
              application,
              method.getHttpMethod(),
              path,
              handler.getName(),
              bindings(handler, method.getInvocable().getHandlingMethod()),
              method.getProducedTypes().stream()
                  .map(MediaType::toString)
                  .sorted()
                  .collect(Collectors.joining(","))));
    }
    resource.getChildResources().forEach(child -> list(application, path, child));
  }

  private static String join(String parent, @Nullable String path) {
    String own = path == null ? "" : path;
    String joined = parent + (own.startsWith("/") || own.isEmpty() ? "" : "/") + own;
    return joined.endsWith("/") && joined.length() > 1
        ? joined.substring(0, joined.length() - 1)
        : joined;
  }

  private static String bindings(AnnotatedElement... elements) {
    Set<String> names = new TreeSet<>();
    for (AnnotatedElement element : elements) {
      Stream<Class<? extends Annotation>> types =
          Arrays.stream(element.getAnnotations()).map(Annotation::annotationType);
      types
          .filter(type -> type.isAnnotationPresent(NameBinding.class))
          .forEach(type -> names.add(type.getSimpleName()));
    }
    return String.join(",", names);
  }
}
