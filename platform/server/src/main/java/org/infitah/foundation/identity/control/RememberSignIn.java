package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.tenancy.TenantContext;

/**
 * What must be written about a sign-in while its request, perhaps a GET, only reads: short
 * transactions of their own, begun after the request's reading one has ended. Writing in the
 * request's own would make every page a writing one, and a refused use case would forget that
 * somebody was here. At most one request a minute writes, for each sign-in.
 */
@Dependent
public class RememberSignIn {

  private final SignInRepository signIns;
  private final AuditTrail audit;

  @Inject
  RememberSignIn(SignInRepository signIns, AuditTrail audit) {
    this.signIns = signIns;
    this.audit = audit;
  }

  @Transactional
  public void seen(UUID id, Instant now) {
    signIns.seen(tenant(), id, now);
  }

  @Transactional
  public Optional<byte[]> tokens(SignIn signIn) {
    return signIns.tokens(tenant(), signIn.id());
  }

  /** Lets one request of many renew; it gets the tokens. */
  @Transactional
  public Optional<byte[]> claim(SignIn signIn, Instant until) {
    return signIns.claim(tenant(), signIn, until);
  }

  @Transactional
  public void renewed(SignIn renewed, byte[] tokens) {
    signIns.renew(tenant(), renewed, tokens);
  }

  /** Keycloak's word no longer stands behind it. */
  @Transactional
  public void over(SignIn signIn) {
    signIns.delete(tenant(), signIn.id(), signIn.subject());
    audit.record(
        new Act("sign-in.lapsed", signIn.subject(), signIn.roles(), signIn.id().toString()));
  }

  private static int tenant() {
    return TenantContext.tenant().orElseThrow();
  }
}
