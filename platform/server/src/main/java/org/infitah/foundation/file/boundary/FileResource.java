package org.infitah.foundation.file.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.infitah.foundation.file.MediaType;
import org.infitah.foundation.file.control.FileFolder;
import org.infitah.foundation.file.control.FileRepository;
import org.infitah.foundation.file.entity.StoredFile;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;

/**
 * A tenant's files, on that tenant's host alone. Whatever is in one, a browser neither guesses what
 * it is nor runs it: pictures are shown, everything else is saved.
 */
@Dependent
@Path("files")
public class FileResource {

  /** Seeing files that are not public yet, to prepare what is published. */
  static final Permission PREVIEW =
      Permission.of(
          "upload.preview",
          Role.TENANT_ADMIN,
          Role.FOCAL_POINT,
          Role.SECRETARY,
          Role.STAFF,
          Role.NETWORK_ADMIN,
          Role.NETWORK_VISITOR);

  private final FileRepository files;
  private final FileFolder folder;
  private final CurrentPerson current;

  @Inject
  FileResource(FileRepository files, FileFolder folder, CurrentPerson current) {
    this.files = files;
    this.folder = folder;
    this.current = current;
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}")
  public Response show(
      @PathParam("id") UUID id,
      @QueryParam("size") @DefaultValue("") String size,
      @Context Request request) {
    StoredFile file =
        files
            .find(id)
            .filter(StoredFile::clean)
            .filter(found -> found.released() || current.may(PREVIEW))
            .orElseThrow(NotFoundException::new);
    EntityTag tag = new EntityTag(size.equals("small") ? "small" : "whole");
    Response.ResponseBuilder unchanged =
        file.released() ? request.evaluatePreconditions(tag) : null;
    if (unchanged != null) {
      return unchanged.header("Cache-Control", caching(file)).build();
    }
    byte[] bytes =
        (size.equals("small") ? folder.readSmall(id) : folder.read(id))
            .orElseThrow(NotFoundException::new);
    boolean picture = MediaType.of(file.mediaType()).picture();
    return Response.ok(bytes, file.mediaType())
        .header("Content-Disposition", (picture ? "inline" : "attachment") + named(file.name()))
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", caching(file))
        .tag(tag)
        .build();
  }

  /** What is public never changes at its address, but can be taken back; then nobody shows it. */
  private static String caching(StoredFile file) {
    return file.released() ? "public, max-age=600" : "private, no-store";
  }

  private static String named(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
