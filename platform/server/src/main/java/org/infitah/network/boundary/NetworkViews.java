package org.infitah.network.boundary;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.infitah.foundation.time.CivicDate;
import org.infitah.network.control.NetworkRepository;
import org.infitah.network.entity.CharterItem;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.LocalText;

/** Makes the views of the network's own documents. */
@Dependent
public class NetworkViews {

  private final NetworkRepository network;
  private final Sources sources;

  @Inject
  NetworkViews(NetworkRepository network, Sources sources) {
    this.network = network;
    this.sources = sources;
  }

  Charter charter() {
    Map<UUID, List<CharterItem>> items =
        network.listItems().stream().collect(groupingBy(CharterItem::sectionId));
    return new Charter(
        network.listSections().stream()
            .map(
                s ->
                    new Section(
                        s.number(),
                        s.code(),
                        s.title(),
                        items.getOrDefault(s.id(), List.of()).stream()
                            .map(CharterItem::text)
                            .toList()))
            .toList());
  }

  List<OrganisationView> partners() {
    return network.listOrganisations().stream()
        .map(o -> new OrganisationView(o.code(), o.names(), o.role()))
        .toList();
  }

  List<AgreementView> agreements() {
    Map<UUID, SourceNote> notes = sources.all();
    return network.listAgreements().stream()
        .map(
            a ->
                new AgreementView(
                    a.title(),
                    a.signedOn(),
                    a.parties(),
                    Objects.requireNonNull(notes.get(a.sourceId()))))
        .toList();
  }

  /** The charter of the network. */
  public record Charter(List<Section> sections) {}

  /** A section and its numbered items. */
  public record Section(int number, String code, LocalText title, List<LocalText> items) {}

  /**
   * A partner; {@code role} is {@code network_operator}, {@code partner}, {@code donor} or {@code
   * media}.
   */
  public record OrganisationView(String code, LocalText names, String role) {}

  /** An agreement and the codes of its parties. */
  public record AgreementView(
      LocalText title, CivicDate signedOn, List<String> parties, SourceNote source) {}
}
