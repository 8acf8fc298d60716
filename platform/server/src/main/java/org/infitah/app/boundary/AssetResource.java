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
import java.util.Locale;
import java.util.Map;
import org.infitah.foundation.page.Assets;
import org.infitah.foundation.page.Assets.Asset;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Mark;
import org.infitah.foundation.page.ShareImage;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/** Style, fonts and pictures: the same for every tenant but for its four colours and its mark. */
@Dependent
@Path("assets")
public class AssetResource {

  private final CurrentTenant current;
  private final Texts texts;

  @Inject
  AssetResource(CurrentTenant current, Texts texts) {
    this.current = current;
    this.texts = texts;
  }

  @GET
  @Path("{file: [a-z0-9-]+(/[a-z0-9-]+)*\\.[a-z0-9]+}")
  public Response file(
      @PathParam("file") String file,
      @QueryParam("v") @Nullable String version,
      @HeaderParam("Accept-Encoding") @Nullable String accepted) {
    return answer(Assets.find(file).orElseThrow(NotFoundException::new), version, accepted);
  }

  /** The tenant's colours. */
  @GET
  @Path("tenant.css")
  public Response colours(
      @QueryParam("v") @Nullable String version,
      @HeaderParam("Accept-Encoding") @Nullable String accepted) {
    Brand brand = current.tenant().brand();
    String css =
        String.format(
            Locale.ROOT,
            ":root{--brand:%s;--brand-ink:%s;--brand-tint:%s;--accent:%s}",
            brand.primary(),
            brand.ink(),
            brand.tint(),
            brand.accent());
    return answer(asset("text/css;charset=UTF-8", css), version, accepted);
  }

  /** The tenant's mark. */
  @GET
  @Path("mark.svg")
  public Response mark(
      @QueryParam("v") @Nullable String version,
      @HeaderParam("Accept-Encoding") @Nullable String accepted) {
    Tenant tenant = current.tenant();
    return answer(
        asset("image/svg+xml", Mark.of(tenant.level()).svg(tenant.brand())), version, accepted);
  }

  /** The picture a link to this portal is shared with. */
  @GET
  @Path("share-{lang: ar|fr|zgh}.jpg")
  public Response share(@PathParam("lang") String lang, @QueryParam("v") @Nullable String version) {
    Language language = Language.find(lang).orElseThrow(NotFoundException::new);
    String line = texts.say(language, "page.share", Map.of()).text();
    try {
      return answer(ShareImage.of(current.tenant(), language, line), version, null);
    } catch (LinkageError | InternalError e) {
      // A Java without the system's font library cannot draw; links are then shared without a
      // picture.
      throw new NotFoundException(e);
    }
  }

  private static Asset asset(String type, String text) {
    return Asset.of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Response answer(Asset asset, @Nullable String version, @Nullable String accepted) {
    boolean zipped = asset.shrinks() && accepted != null && accepted.contains("gzip");
    Response.ResponseBuilder response =
        Response.ok(zipped ? asset.zipped() : asset.plain(), asset.type())
            .header(
                "Cache-Control",
                version == null ? "public, max-age=3600" : "public, max-age=31536000, immutable")
            .header("X-Content-Type-Options", "nosniff")
            .header("Vary", "Accept-Encoding");
    return (zipped ? response.header("Content-Encoding", "gzip") : response).build();
  }
}
