package org.infitah.council.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.council.boundary.Popolo.PopoloMembership;
import org.infitah.council.boundary.Popolo.PopoloName;
import org.infitah.council.boundary.Popolo.PopoloOrganization;
import org.infitah.council.boundary.Popolo.PopoloPerson;
import org.infitah.council.boundary.Popolo.PopoloPost;
import org.infitah.council.entity.CouncilMember;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/** Who sits in a council, in the words of Popolo. */
final class PopoloMembers {

  static final String COUNCIL = "council";

  private static final String PRESIDENT = "president";

  private final LocalText tenant;
  private final List<CouncilMember> members;
  private final Language language;
  private final Map<LocalText, String> groups = new LinkedHashMap<>();

  /**
   * @param language in which names are told first
   */
  PopoloMembers(LocalText tenant, List<CouncilMember> members, Language language) {
    this.tenant = tenant;
    this.members = members;
    this.language = language;
    for (CouncilMember member : members) {
      member
          .group()
          .ifPresent(
              group -> groups.computeIfAbsent(group, known -> "group-" + (groups.size() + 1)));
    }
  }

  List<PopoloOrganization> organizations() {
    List<PopoloOrganization> all = new ArrayList<>();
    all.add(organization(COUNCIL, tenant, COUNCIL, Optional.empty()));
    groups.forEach((group, id) -> all.add(organization(id, group, "group", Optional.of(COUNCIL))));
    return all;
  }

  private PopoloOrganization organization(
      String id, LocalText name, String classification, Optional<String> parent) {
    return new PopoloOrganization(id, said(name), otherNames(name), classification, parent);
  }

  List<PopoloPost> posts(String label) {
    return List.of(new PopoloPost(PRESIDENT, label, COUNCIL));
  }

  List<PopoloPerson> persons() {
    return members.stream()
        .map(
            member ->
                new PopoloPerson(
                    member.reference(), said(member.name()), otherNames(member.name())))
        .toList();
  }

  List<PopoloMembership> memberships() {
    return members.stream()
        .map(
            member ->
                new PopoloMembership(
                    COUNCIL + '-' + member.reference(),
                    member.reference(),
                    COUNCIL,
                    member.president() ? Optional.of(PRESIDENT) : Optional.empty(),
                    member.group().flatMap(group -> Optional.ofNullable(groups.get(group))),
                    member.president() ? PRESIDENT : "member",
                    member.electedOn().text(),
                    member.leftOn().map(CivicDate::text)))
        .toList();
  }

  private String said(LocalText text) {
    return text.forReader(language.code()).text();
  }

  private List<PopoloName> otherNames(LocalText text) {
    String first = text.forReader(language.code()).language();
    return text.texts().entrySet().stream()
        .filter(each -> !each.getKey().equals(first))
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new PopoloName(each.getValue(), each.getKey()))
        .toList();
  }
}
