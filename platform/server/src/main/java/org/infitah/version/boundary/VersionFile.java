package org.infitah.version.boundary;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.infitah.version.entity.FrozenText;
import org.infitah.version.entity.ProgrammeVersion;

/** The bytes of a version as they are kept, named by what they really are. */
final class VersionFile {

  static final String TYPE = "application/vnd.infitah.programme+json";

  private VersionFile() {}

  static String name(ProgrammeVersion version) {
    return String.format(Locale.ROOT, "programme-v%d.json", version.number());
  }

  static Response of(ProgrammeVersion version, Request request) {
    FrozenText text = version.text();
    EntityTag tag = new EntityTag(text.found());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    StreamingOutput bytes = out -> out.write(text.bytes());
    return (unchanged == null
            ? Response.ok(bytes, TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name(version) + "\"")
            : unchanged)
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .header("Vary", "Host")
        .build();
  }
}
