package org.infitah.cli.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infitah.cli.config.Vocabulary.BodyKind;
import org.infitah.cli.config.Vocabulary.FigureKind;
import org.infitah.cli.config.Vocabulary.Level;
import org.infitah.cli.config.Vocabulary.OrganisationRole;
import org.infitah.cli.config.Vocabulary.PostRole;

/**
 * Who a tenant is: {@code tenants/<alias>/tenant.yaml}, and {@code network.yaml} for the network,
 * which is a tenant too.
 */
public record TenantFile(
    Code alias,
    Level level,
    Optional<String> code,
    String reference,
    LocalText names,
    Optional<String> acronym,
    List<Named> aliases,
    Optional<LocalText> summary,
    Optional<Territory> territory,
    Optional<LocalText> seat,
    Optional<CivicDate> foundedOn,
    Optional<CivicDate> joinedOn,
    Optional<SourceCode> from,
    Brand brand,
    List<Source> sources,
    Optional<Population> population,
    List<Figure> figures,
    List<Organisation> organisations,
    List<Agreement> agreements,
    Optional<Charter> charter,
    List<Person> people,
    List<AdvisoryBody> advisoryBodies,
    List<Module> modules,
    Optional<ProgrammeFile> programme,
    List<ProgrammeFile.Workshop> events)
    implements Checked {

  /** One of which nothing is known but what it is called. */
  public static TenantFile named(
      Code alias, Level level, Optional<String> code, LocalText names, Brand brand) {
    return new TenantFile(
        alias,
        level,
        code,
        "XX",
        names,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        brand,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static final String TERRITORY = "RR, RR.PPP or RR.PPP.CC.NN, the region RR from 01 to 12";

  /** Whether it is a code of the HCP, in one of the twelve regions. */
  private static boolean isTerritory(String code) {
    return code.matches("(0[1-9]|1[0-2])(\\.\\d{3}(\\.\\d\\d\\.\\d{1,2})?)?");
  }

  @Override
  public Stream<Complaint> complaints() {
    Stream.Builder<Complaint> wrong = Stream.builder();
    if (!alias.text().matches("[a-z][a-z0-9-]{1,40}")) {
      wrong.add(new Complaint("alias", "a host label: small letters, digits and -"));
    }
    if (!reference.matches("[A-Z]{2,6}")) {
      wrong.add(new Complaint("reference", "2 to 6 capital letters"));
    }
    if (code.isPresent() == (level == Level.NETWORK)) {
      wrong.add(
          new Complaint("code", "the HCP code of the collectivity; the network alone has none"));
    }
    code.filter(c -> !isTerritory(c)).ifPresent(c -> wrong.add(new Complaint("code", TERRITORY)));
    return wrong.build();
  }

  /** A name that a source uses for something that has another one. */
  public record Named(SourceCode from, LocalText name) {}

  /** Where a collectivity lies. */
  public record Territory(
      LocalText name,
      Optional<Place> region,
      Optional<Place> province,
      Optional<LocalText> wilaya,
      Optional<Position> position) {}

  /** A territory above, by its HCP code. */
  public record Place(String code, LocalText name) implements Checked {

    @Override
    public Stream<Complaint> complaints() {
      return isTerritory(code) ? Stream.empty() : Stream.of(new Complaint("code", TERRITORY));
    }
  }

  /** A point on the map. */
  public record Position(double lat, double lon) {}

  /** A tenant's colours; text upon each of the first and the last must be readable. */
  public record Brand(Colour primary, Colour ink, Colour tint, Colour accent) implements Checked {

    private static final double READABLE = 4.5;

    @Override
    public Stream<Complaint> complaints() {
      return Stream.of(
              Stream.of(primary)
                  .filter(colour -> colour.contrast(ink) < READABLE)
                  .map(colour -> new Complaint("primary", "4.5 : 1 against ink")),
              Stream.of(accent)
                  .filter(colour -> colour.contrast(new Colour("#ffffff")) < READABLE)
                  .map(colour -> new Complaint("accent", "4.5 : 1 against white")),
              Stream.of(tint)
                  .filter(colour -> colour.contrast(primary) < READABLE)
                  .map(colour -> new Complaint("tint", "4.5 : 1 against primary")))
          .flatMap(complaint -> complaint);
    }
  }

  /** A public document that states facts. */
  public record Source(
      Code code, LocalText title, Optional<CivicDate> publishedOn, Optional<String> url)
      implements Coded {}

  /** How many people live there. */
  public record Population(long number, CivicDate asOf, SourceCode from) {}

  /** A number that somebody stated on a date. */
  public record Figure(
      FigureKind kind,
      long number,
      boolean approximate,
      CivicDate asOf,
      Optional<LocalText> note,
      SourceCode from) {}

  /** An organisation the texts name. */
  public record Organisation(
      Code code, LocalText names, OrganisationRole role, Optional<OrganisationCode> parent)
      implements Coded {}

  /** What organisations signed together. */
  public record Agreement(
      Code code,
      LocalText title,
      CivicDate signedOn,
      List<OrganisationCode> parties,
      Optional<LocalText> purpose,
      SourceCode from)
      implements Coded {}

  /** What members of the network commit to. */
  public record Charter(SourceCode from, List<Section> sections) {}

  /** A part of the charter, item by item. */
  public record Section(Code code, LocalText title, List<LocalText> items) implements Coded {}

  /** Somebody whom a public source names. */
  public record Person(
      Code code,
      LocalText name,
      List<String> spellings,
      SourceCode from,
      List<Post> posts,
      List<Variant> variants)
      implements Coded {}

  /** What somebody does, and for whom. */
  public record Post(
      PostRole role,
      Optional<LocalText> title,
      Optional<OrganisationCode> organisation,
      Optional<Integer> rank) {}

  /** What another source says of the same field. */
  public record Variant(
      String field,
      SourceCode from,
      Optional<CivicDate> date,
      Optional<LocalText> text,
      Optional<LocalText> note)
      implements Checked {

    @Override
    public Stream<Complaint> complaints() {
      return date.isPresent() == text.isPresent()
          ? Stream.of(new Complaint("field", "either date or text beside it"))
          : Stream.empty();
    }
  }

  /** A body that advises the council. */
  public record AdvisoryBody(
      BodyKind kind, LocalText name, Optional<LocalText> scope, SourceCode from) {}

  /** A plugin: whether the network allows it and the tenant uses it. */
  public record Module(Code id, boolean allowed, boolean enabled) implements Checked {

    @Override
    public Stream<Complaint> complaints() {
      return enabled && !allowed
          ? Stream.of(new Complaint("enabled", "allowed: true beside it"))
          : Stream.empty();
    }
  }
}
