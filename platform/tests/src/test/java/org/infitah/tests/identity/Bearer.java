package org.infitah.tests.identity;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.infitah.cli.local.LocalPlatform;
import org.infitah.cli.local.Secret;
import org.infitah.tests.house.Running;

/** A token for the API, as an application gets one for somebody who is signed in already. */
final class Bearer {

  private static final String VERIFIER = "a-verifier-that-is-long-enough-for-pkce-0123456789";

  private Bearer() {}

  /** One that speaks of one tenant alone, narrowed as our own sign-in narrows. */
  static String of(Walker walker, String host, String alias) {
    LocalPlatform platform = Running.platform().local();
    String realm = platform.keycloak() + "/realms/collectivites/protocol/openid-connect";
    String callback = encoded("http://" + host + ":" + Running.platform().port() + "/callback");
    String back =
        walker.sentTo(
            URI.create(
                realm
                    + "/auth?client_id=portal-web&response_type=code&state=s&nonce=n"
                    + "&code_challenge_method=S256&code_challenge="
                    + challenge()
                    + "&redirect_uri="
                    + callback
                    + "&scope="
                    + encoded("openid organization:*")));
    String code = back.replaceFirst(".*[?&]code=([^&]+).*", "$1");
    String secret = "&client_id=portal-web&client_secret=" + platform.secret(Secret.PORTAL_WEB);
    String wide =
        Sessions.post(
            realm + "/token",
            "grant_type=authorization_code&code_verifier="
                + VERIFIER
                + "&redirect_uri="
                + callback
                + "&code="
                + code
                + secret);
    String narrow =
        Sessions.post(
            realm + "/token",
            "grant_type=refresh_token&refresh_token="
                + said(wide, "refresh_token")
                + "&scope="
                + encoded("openid organization:" + alias)
                + secret);
    return said(narrow, "access_token");
  }

  private static String said(String json, String name) {
    return Json.createReader(new StringReader(json)).readObject().getString(name);
  }

  private static String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
