package org.infitah.foundation.metric.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.infitah.foundation.metric.control.KeepMeters;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/** Measures each request by the route that answered it, never by the path that was asked for. */
@Provider
@PreMatching
@Priority(1)
public class RequestMeter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String BEGAN = RequestMeter.class.getName();
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

  /** Reading annotations costs more than counting; a plugin's class is let go with what it kept. */
  private static final ClassValue<Map<Method, String>> ROUTES =
      new ClassValue<>() {
        @Override
        protected Map<Method, String> computeValue(Class<?> resource) {
          return new ConcurrentHashMap<>();
        }
      };

  private final KeepMeters meters;
  private final CurrentTenant current;

  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo asked;

  @Inject
  @SuppressWarnings("NullAway.Init")
  RequestMeter(KeepMeters meters, CurrentTenant current) {
    this.meters = meters;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(BEGAN, System.nanoTime());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(BEGAN) instanceof Long began) {
      String method = request.getMethod();
      meters.request(
          METHODS.contains(method) ? method : "other",
          route(request.getUriInfo().getBaseUri().getPath()),
          current.find().map(Tenant::alias).orElse("none"),
          response.getStatus(),
          Duration.ofNanos(System.nanoTime() - began));
    }
  }

  /** As it is written on the method that answers; a plugin's own are not ours to tell apart. */
  private String route(String base) {
    Class<?> resource = asked.getResourceClass();
    Method method = asked.getResourceMethod();
    if (resource == null || method == null) {
      return "none";
    }
    return ROUTES.get(resource).computeIfAbsent(method, m -> written(base, resource, m));
  }

  private static String written(String base, Class<?> resource, Method method) {
    String whole = base + part(resource.getAnnotation(Path.class));
    String below = part(method.getAnnotation(Path.class));
    return plain(below.isEmpty() ? whole : whole + "/" + below);
  }

  private static String part(@Nullable Path path) {
    return path == null ? "" : path.value().replaceAll("^/|/$", "");
  }

  /** Without patterns: {@code {lang: ar|fr}} is {@code {lang}}. */
  private static String plain(String path) {
    return path.replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", "{$1}")
        .replaceAll("/+", "/");
  }
}
