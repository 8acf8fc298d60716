package org.infitah.app;

import jakarta.annotation.Priority;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes what the API answers, names it by its content, and spares whoever has it already. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class JsonAnswers implements ContainerResponseFilter {

  private static final Jsonb JSON = JsonFormat.json();

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != 200
        || !response.hasEntity()
        || response.getEntity() instanceof String
        || response.getEntity() instanceof StreamingOutput) {
      return;
    }
    byte[] body =
        JSON.toJson(response.getEntity(), response.getEntityType())
            .getBytes(StandardCharsets.UTF_8);
    EntityTag tag = new EntityTag(HexFormat.of().formatHex(hash(body), 0, 16));
    response.getHeaders().putSingle("ETag", tag);
    response.getHeaders().putSingle("Cache-Control", isPersonal(request) ? "no-store" : "no-cache");
    response.getHeaders().putSingle("Vary", "Host, Authorization, Cookie");
    Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      response.setEntity(
          body, new java.lang.annotation.Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
  }

  /** Whether somebody asks who said who it is: such an answer is for nobody else to keep. */
  private static boolean isPersonal(ContainerRequestContext request) {
    return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
        || request.getHeaderString(HttpHeaders.COOKIE) != null;
  }

  private static byte[] hash(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
