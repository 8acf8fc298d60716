package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.infitah.foundation.page.Assets;
import org.infitah.foundation.page.Assets.Asset;
import org.infitah.foundation.page.BrandStyle;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Mark;
import org.infitah.foundation.page.ShareImage;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;

/** Style, fonts and pictures: the same for every tenant but for its four colours and its mark. */
@Dependent
@Path("assets")
public class AssetResource {

  private static final String BRIEFLY = "public, max-age=3600";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String SHORTLY = "no-cache";

  private final CurrentTenant current;
  private final TenantDirectory directory;
  private final Texts texts;

  @Inject
  AssetResource(CurrentTenant current, TenantDirectory directory, Texts texts) {
    this.current = current;
    this.directory = directory;
    this.texts = texts;
  }

  @GET
  @Path("{file: [a-z0-9-]+(/[a-z0-9-]+)*\\.[a-z0-9]+}")
  public Response file(
      @PathParam("file") String file,
      @QueryParam("v") @Nullable String version,
      @HeaderParam("Accept-Encoding") @Nullable String accepted) {
    return answer(
        Assets.find(file).orElseThrow(NotFoundException::new),
        version == null ? BRIEFLY : FOR_EVER,
        accepted);
  }

  /** The tenant's colours. */
  @GET
  @Path("tenant.css")
  public Response colours(
      @QueryParam("v") @Nullable String version,
      @HeaderParam("Accept-Encoding") @Nullable String accepted) {
    Tenant tenant = inLook(version);
    return answer(
        asset(BrandStyle.TYPE, BrandStyle.of(tenant.brand())), kept(tenant, version), accepted);
  }

  /** The tenant's mark. */
  @GET
  @Path("mark.svg")
  public Response mark(
      @QueryParam("v") @Nullable String version,
      @HeaderParam("Accept-Encoding") @Nullable String accepted) {
    Tenant tenant = inLook(version);
    return answer(
        asset("image/svg+xml", Mark.of(tenant.level()).svg(tenant.brand())),
        kept(tenant, version),
        accepted);
  }

  /** The tenant in the look a page asked for, which another node may have learned of first. */
  private Tenant inLook(@Nullable String version) {
    Tenant known = current.tenant();
    boolean behind = version != null && !version.equals(known.lookVersion());
    return behind ? directory.again(known) : known;
  }

  /** A browser keeps a look for ever only under its own version. */
  private static String kept(Tenant tenant, @Nullable String version) {
    if (version == null) {
      return BRIEFLY;
    }
    return version.equals(tenant.lookVersion()) ? FOR_EVER : SHORTLY;
  }

  /** The picture a link to this portal is shared with. */
  @GET
  @Path("share-{lang: ar|fr|zgh}.jpg")
  public Response share(@PathParam("lang") String lang, @QueryParam("v") @Nullable String version) {
    Language language = Language.find(lang).orElseThrow(NotFoundException::new);
    String line = texts.say(language, "page.share", Map.of()).text();
    Tenant tenant = inLook(version);
    try {
      return answer(ShareImage.of(tenant, language, line), kept(tenant, version), null);
    } catch (LinkageError | InternalError e) {
      // A Java without the system's font library cannot draw; links are then shared without a
      // picture.
      throw new NotFoundException(e);
    }
  }

  private static Asset asset(String type, String text) {
    return Asset.of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Response answer(Asset asset, String kept, @Nullable String accepted) {
    boolean zipped = asset.shrinks() && accepted != null && accepted.contains("gzip");
    Response.ResponseBuilder response =
        Response.ok(zipped ? asset.zipped() : asset.plain(), asset.type())
            .header("Cache-Control", kept)
            .header("X-Content-Type-Options", "nosniff")
            .header("Vary", "Accept-Encoding");
    return (zipped ? response.header("Content-Encoding", "gzip") : response).build();
  }
}
