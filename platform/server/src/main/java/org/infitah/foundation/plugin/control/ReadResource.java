package org.infitah.foundation.plugin.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a JAX-RS class as OpenAPI describes it; what it is made of, and ways further down, too. */
final class ReadResource {

  private static final int DEEPEST = 4;

  private final String module;
  private final ReadSchemas schemas;
  private final Map<String, JsonObjectBuilder> paths;

  ReadResource(String module, ReadSchemas schemas, Map<String, JsonObjectBuilder> paths) {
    this.module = module;
    this.schemas = schemas;
    this.paths = paths;
  }

  void read(Class<?> type, String at) {
    read(type, at, 0);
  }

  private void read(Class<?> type, String at, int depth) {
    Stream<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
            .sorted(Comparator.comparing(Method::getName));
    for (Method method : (Iterable<Method>) methods::iterator) {
      String path = at + below(method);
      Optional<String> verb = verb(method);
      if (verb.isPresent()) {
        paths
            .computeIfAbsent(path, key -> Json.createObjectBuilder())
            .add(verb.get(), operation(type, method));
      } else if (method.isAnnotationPresent(Path.class) && depth < DEEPEST) {
        read(method.getReturnType(), path, depth + 1);
      }
    }
  }

  /** Without the patterns of its templates, which OpenAPI does not know. */
  private static String below(Method method) {
    Path path = method.getAnnotation(Path.class);
    if (path == null || path.value().isEmpty() || path.value().equals("/")) {
      return "";
    }
    String plain =
        path.value().replaceAll("\\{\\s*(\\w+)\\s*:[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", "{$1}");
    return plain.startsWith("/") ? plain : "/" + plain;
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> verb.value().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private JsonObjectBuilder operation(Class<?> type, Method method) {
    JsonArrayBuilder parameters = Json.createArrayBuilder();
    JsonObjectBuilder operation =
        Json.createObjectBuilder().add("tags", Json.createArrayBuilder().add(module));
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        bean(parameter.getType(), parameters);
      } else if (!named(parameter, parameter.getParameterizedType(), parameters)
          && !parameter.isAnnotationPresent(Context.class)) {
        operation.add("requestBody", body(type, method, parameter.getParameterizedType()));
      }
    }
    return operation.add("parameters", parameters).add("responses", answers(type, method));
  }

  private void bean(Class<?> type, JsonArrayBuilder parameters) {
    for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        named(field, field.getGenericType(), parameters);
      }
    }
  }

  /** Whether it has a name in the request; it is added then. */
  private boolean named(AnnotatedElement element, Type type, JsonArrayBuilder parameters) {
    PathParam path = element.getAnnotation(PathParam.class);
    QueryParam query = element.getAnnotation(QueryParam.class);
    HeaderParam header = element.getAnnotation(HeaderParam.class);
    if (path != null) {
      add(parameters, path.value(), "path", type);
    } else if (query != null) {
      add(parameters, query.value(), "query", type);
    } else if (header != null) {
      add(parameters, header.value(), "header", type);
    } else {
      return element.isAnnotationPresent(CookieParam.class);
    }
    return true;
  }

  private void add(JsonArrayBuilder parameters, String name, String in, Type type) {
    parameters.add(
        Json.createObjectBuilder()
            .add("name", name)
            .add("in", in)
            .add("required", in.equals("path"))
            .add("schema", schemas.of(type)));
  }

  private JsonObjectBuilder body(Class<?> type, Method method, Type of) {
    Consumes consumes = nearest(type, method, Consumes.class);
    return Json.createObjectBuilder()
        .add("required", true)
        .add("content", content(consumes == null ? new String[0] : consumes.value(), of));
  }

  private JsonObjectBuilder answers(Class<?> type, Method method) {
    Type of = method.getGenericReturnType();
    if (of == void.class) {
      return Json.createObjectBuilder()
          .add("204", Json.createObjectBuilder().add("description", "Done"));
    }
    boolean open = of == Response.class || of == Object.class;
    JsonObjectBuilder good =
        Json.createObjectBuilder().add("description", open ? "The answer" : "OK");
    if (!open) {
      Produces produces = nearest(type, method, Produces.class);
      good.add("content", content(produces == null ? new String[0] : produces.value(), of));
    }
    return Json.createObjectBuilder().add(open ? "default" : "200", good);
  }

  private JsonObjectBuilder content(String[] types, Type of) {
    JsonObjectBuilder content = Json.createObjectBuilder();
    for (String type : types.length == 0 ? new String[] {MediaType.APPLICATION_JSON} : types) {
      content.add(type, Json.createObjectBuilder().add("schema", schemas.of(of)));
    }
    return content;
  }

  private static <A extends Annotation> @Nullable A nearest(
      Class<?> type, Method method, Class<A> annotation) {
    A own = method.getAnnotation(annotation);
    return own == null ? type.getAnnotation(annotation) : own;
  }
}
