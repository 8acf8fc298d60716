package org.infitah.tests.isolation;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.bytebuddy.asm.Advice;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.foundation.tenancy.TenantDirectory;

/**
 * Mistakes somebody could make in the server, as code that is woven into the method named beside
 * each. They are inlined, so they may speak of nothing the server does not know.
 */
@SuppressWarnings("UnusedVariable") // assigning a parameter is how woven code answers
final class Mistakes {

  private Mistakes() {}

  /** {@code BoundConnection.tell}: the tenant is set for the session and never swept away. */
  static final class SettingKept {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) String setting) {
      setting =
          setting.startsWith("SET app.tenant") ? "select 1" : setting.replace("SET LOCAL", "SET");
    }

    private SettingKept() {}
  }

  /** {@code AccessClaims.read}: any organization will do. */
  static final class AnyOrganization {
    @Advice.OnMethodEnter
    static void enter(
        @Advice.Argument(0) JWTClaimsSet claims,
        @Advice.Argument(value = 1, readOnly = false) String alias) {
      if (claims.getClaim("organization") instanceof Map<?, ?> named
          && !named.containsKey(alias)
          && !named.isEmpty()) {
        alias = String.valueOf(named.keySet().iterator().next());
      }
    }

    private AnyOrganization() {}
  }

  /** {@code Proof.elsewhere}: nobody asks whether the token is of this tenant. */
  static final class NeverElsewhere {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) boolean elsewhere) {
      elsewhere = false;
    }

    private NeverElsewhere() {}
  }

  /** {@code SignInRepository.read}: a session is looked up without its tenant. */
  static final class SessionAnywhere {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) String sql) {
      sql = sql.replace("s.tenant_id = ?", "(s.tenant_id = ? or true)");
    }

    private SessionAnywhere() {}
  }

  /** {@code SignInRepository.read}: a mandate is looked up without its tenant. */
  static final class MandateAnywhere {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) String sql) {
      sql = sql.replace("m.tenant_id = ?", "(m.tenant_id = ? or true)");
    }

    private MandateAnywhere() {}
  }

  /** {@code HostName.of}: what a header says of the host is believed. */
  static final class ForwardedHost {
    @Advice.OnMethodExit
    static void exit(
        @Advice.Argument(0) HttpServletRequest request,
        @Advice.Return(readOnly = false) Optional<String> host) {
      if (request.getHeader("X-Forwarded-Host") != null) {
        host = Optional.of(request.getHeader("X-Forwarded-Host"));
      }
    }

    private ForwardedHost() {}
  }

  /** {@code TenantDirectory.find}: who is nobody's is given to somebody. */
  static final class DefaultTenant {
    @Advice.OnMethodExit
    static void exit(
        @Advice.This Object directory, @Advice.Return(readOnly = false) Optional<Tenant> found) {
      if (found.isEmpty()) {
        found = ((TenantDirectory) directory).findByHost("alpha.localhost");
      }
    }

    private DefaultTenant() {}
  }

  /** {@code TenantDirectory.find}: a file is found by its name, whoever's it is. */
  static final class FileOfAnybody {
    @Advice.OnMethodExit
    static void exit(
        @Advice.This Object directory,
        @Advice.Argument(0) HttpServletRequest request,
        @Advice.Return(readOnly = false) Optional<Tenant> found) {
      if (request.getRequestURI().endsWith(".ics") && request.getRequestURI().contains("BET-")) {
        found = ((TenantDirectory) directory).findByHost("beta.localhost");
      }
    }

    private FileOfAnybody() {}
  }

  /** {@code TenantContext.tenant}: work without a tenant is given one. */
  static final class TenantForAll {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) OptionalInt tenant) {
      if (tenant.isEmpty()) {
        tenant = OptionalInt.of(Integer.getInteger("infitah.overlay.tenant", 2));
      }
    }

    private TenantForAll() {}
  }
}
