package org.infitah.look.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.look.control.LookRepository;
import org.infitah.look.entity.Look;
import org.infitah.look.entity.PreparedLook;

/** Makes the page on which a look is prepared. */
@Dependent
public class LookViews {

  private static final Set<String> SAID = Set.of("saved", "publish", "discard");

  private final LookRepository looks;
  private final CurrentTenant tenants;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  LookViews(LookRepository looks, CurrentTenant tenants, FormTokens tokens, Pages pages) {
    this.looks = looks;
    this.tenants = tenants;
    this.tokens = tokens;
    this.pages = pages;
  }

  /** What is being prepared, or else the look the tenant has. */
  Look latest() {
    return latest(looks.find());
  }

  private Look latest(Optional<PreparedLook> prepared) {
    return prepared.map(PreparedLook::look).orElseGet(() -> Look.of(tenants.tenant()));
  }

  Page page(Optional<String> done) {
    Optional<PreparedLook> prepared = looks.find();
    Look look = latest(prepared);
    return page(LookForm.of(look), Map.of(), look.logo(), prepared, done.filter(SAID::contains));
  }

  /** With what was typed and cannot be kept. */
  Page page(LookForm form, Map<String, String> errors, Optional<Logo> logo) {
    return page(form, errors, logo, looks.find(), Optional.empty());
  }

  private Page page(
      LookForm form,
      Map<String, String> errors,
      Optional<Logo> logo,
      Optional<PreparedLook> prepared,
      Optional<String> said) {
    Map<String, String> worded = new LinkedHashMap<>();
    errors.forEach((field, key) -> worded.put(field, pages.text(key)));
    return new Page(
        "org/infitah/look/boundary/look.jte",
        pages.text("look.manage"),
        new LookView(
            form,
            worded,
            logo,
            prepared.map(p -> CivicDate.of(p.changedAt().atZone(Morocco.ZONE).toLocalDate())),
            prepared.map(PreparedLook::version).orElse(0),
            tokens.value(),
            said),
        errors.isEmpty() ? 200 : 400);
  }
}
