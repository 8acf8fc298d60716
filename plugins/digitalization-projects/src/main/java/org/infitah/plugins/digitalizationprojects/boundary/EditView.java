package org.infitah.plugins.digitalizationprojects.boundary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Channel;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.Criterion;
import org.infitah.plugins.digitalizationprojects.entity.MeasureKind;
import org.infitah.plugins.digitalizationprojects.entity.Scope;
import org.infitah.plugins.digitalizationprojects.entity.ServiceKind;
import org.infitah.plugins.digitalizationprojects.entity.Tongue;
import org.infitah.spi.page.PageFace;

/**
 * The page on which a service is written.
 *
 * @param wrong by field, why
 * @param about what is there already; absent for one that is only begun
 * @param changes what happened to it, the latest first
 */
public record EditView(
    ServiceForm form,
    Map<String, String> wrong,
    Optional<ServiceView> about,
    List<Change> changes) {

  private static final List<String> TEXTS =
      List.of("name", "office", "summary", "legal", "steps", "documents");

  public EditView {
    wrong = Map.copyOf(wrong);
    changes = List.copyOf(changes);
  }

  /** What happened to a service on a day. */
  public record Change(String act, Optional<String> reason, LocalDate day) {}

  /** Each field that must be put right, by its id, and the words that say why. */
  public Map<String, String> said(PageFace page) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) -> said.put(id(field), page.text("digitalizationprojects.error." + why)));
    return said;
  }

  private String id(String field) {
    return TEXTS.contains(field) ? field + "-" + form.language() : field;
  }

  /** Which version a change is a change of. */
  public int version() {
    return wrong.containsKey("version") || form.field("version").isEmpty()
        ? about.map(ServiceView::version).orElse(0)
        : form.version();
  }

  public List<String> texts() {
    return TEXTS;
  }

  public List<String> kinds() {
    return codes(ServiceKind.values());
  }

  public List<String> scopes() {
    return codes(Scope.values());
  }

  public List<String> channels() {
    return codes(Channel.values());
  }

  public List<String> tongues() {
    return codes(Tongue.values());
  }

  public List<String> criteria() {
    return codes(Criterion.values());
  }

  public List<String> measureKinds() {
    return codes(MeasureKind.values());
  }

  private static List<String> codes(Coded[] all) {
    return List.of(all).stream().map(Coded::code).toList();
  }
}
