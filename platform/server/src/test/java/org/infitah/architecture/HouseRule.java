package org.infitah.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Every rule, and who breaks it in the seeded house. */
@SuppressWarnings("ImmutableEnumChecker")
enum HouseRule {
  EACH_FLOOR_LEANS_ON_THE_FLOORS_BELOW(
      FloorRules::eachFloorLeansOnTheFloorsBelow,
      "<SEEDED.spi.Menus.page()>",
      "<SEEDED.foundation.page.Page.programmes()>",
      "<SEEDED.programme.Programmes.workshops()>",
      "<SEEDED.workshop.Workshops.home()>"),
  FEATURES_FORM_NO_CIRCLE(
      FloorRules::featuresFormNoCircle,
      "<SEEDED.council.Sessions.workshops()>",
      "<SEEDED.workshop.Workshops.sessions()>"),
  FOUNDATION_ROOMS_FORM_NO_CIRCLE(
      FloorRules::foundationRoomsFormNoCircle,
      "<SEEDED.foundation.page.Page.tenant()>",
      "<SEEDED.foundation.tenancy.Tenant.front()>"),
  INSIDE_A_FEATURE_ARROWS_RUN_DOWN_THE_ALPHABET(
      RoomRules::insideAFeatureArrowsRunDownTheAlphabet,
      "<SEEDED.workshop.entity.Workshop.answer("),
  CONTROL_DOES_NOT_KNOW_BOUNDARY(
      RoomRules::controlDoesNotKnowBoundary, "<SEEDED.workshop.control.OpenWorkshop.open("),
  A_FEATURE_IS_ENTERED_BY_ITS_FACE(
      RoomRules::aFeatureIsEnteredByItsFace,
      "<SEEDED.council.control.CloseSession.close(",
      "workshop.boundary.JteworkshopGenerated.render("),
  THE_FACE_KNOWS_NOTHING_OF_ITS_INSIDE(
      RoomRules::theFaceKnowsNothingOfItsInside, "<SEEDED.workshop.Workshops.open()>"),
  ENTITIES_ARE_PLAIN(RoomRules::entitiesArePlain, "<SEEDED.workshop.entity.Workshop.answer("),
  ENTITIES_ACT_THEY_ARE_NOT_SET(
      RoomRules::entitiesActTheyAreNotSet, "<SEEDED.workshop.entity.Workshop.setTitle("),
  HTTP_STAYS_AT_THE_BOUNDARY(
      RoomRules::httpStaysAtTheBoundary,
      "<SEEDED.foundation.mail.Letters.sendTo(",
      "<SEEDED.workshop.control.OpenWorkshop.open("),
  THE_DATABASE_IS_SPOKEN_TO_IN_CONTROL(
      RoomRules::theDatabaseIsSpokenToInControl,
      "<SEEDED.workshop.boundary.WorkshopResource.entities>"),
  A_TRANSACTION_BEGINS_IN_CONTROL(
      RoomRules::aTransactionBeginsInControl,
      "<SEEDED.workshop.boundary.WorkshopResource.answer()> is annotated"),
  ONLY_THE_REQUESTS_TRANSACTION_IS_BEGUN_BY_HAND(
      RoomRules::onlyTheRequestsTransactionIsBegunByHand,
      "<SEEDED.workshop.boundary.WorkshopResource.transaction>"),
  ONLY_NETWORK_LOOKS_ACROSS_TENANTS(
      FloorRules::onlyNetworkLooksAcrossTenants, "<SEEDED.council.control.CloseSession.close("),
  ONLY_FOUNDATION_PLUGIN_KNOWS_PF4J(
      FloorRules::onlyFoundationPluginKnowsPf4j, "<SEEDED.council.control.CloseSession.close("),
  ONLY_FOUNDATION_IDENTITY_KNOWS_OIDC(
      FloorRules::onlyFoundationIdentityKnowsOidc, "<SEEDED.council.control.CloseSession.close("),
  TIME_COMES_FROM_THE_CLOCK(
      CodeRules::timeComesFromTheClock, "<SEEDED.workshop.control.OpenWorkshop.open("),
  DEPENDENCIES_COME_THROUGH_THE_CONSTRUCTOR(
      CodeRules::dependenciesComeThroughTheConstructor,
      "<SEEDED.workshop.control.OpenWorkshop.resource>"),
  A_BEAN_KEEPS_NOTHING(
      CodeRules::aBeanKeepsNothing, "<SEEDED.workshop.control.OpenWorkshop.resource>"),
  EVERY_PACKAGE_IS_NULL_MARKED(CodeRules::everyPackageIsNullMarked, "SEEDED.workshop has no"),
  A_CLASS_IS_NAMED_AS_THE_CLERK_NAMES_IT(
      CodeRules::aClassIsNamedAsTheClerkNamesIt,
      "<SEEDED.workshop.boundary.WorkshopHelper>",
      "<SEEDED.workshop.boundary.AbstractWorkshop>"),
  WHAT_COMES_IN_AND_GOES_OUT_IS_A_RECORD(
      CodeRules::whatComesInAndGoesOutIsARecord, "<SEEDED.workshop.boundary.WorkshopView>"),
  WORDS_NAME_THEIR_LANGUAGE(
      CodeRules::wordsNameTheirLanguage, "<SEEDED.workshop.control.OpenWorkshop.open("),
  THE_LOG_IS_THE_SYSTEMS(
      CodeRules::theLogIsTheSystems, "<SEEDED.workshop.control.OpenWorkshop.open("),
  NOBODY_PRINTS(CodeRules::nobodyPrints, "<SEEDED.workshop.control.OpenWorkshop.open(");

  private final Function<House, ArchRule> rule;
  private final List<String> culprits;

  HouseRule(Function<House, ArchRule> rule, String... culprits) {
    this.rule = rule;
    this.culprits =
        List.of(culprits).stream()
            .map(culprit -> culprit.replace("SEEDED", House.seeded().root()))
            .toList();
  }

  ArchRule in(House house) {
    return rule.apply(house).as(toString());
  }

  /** What the rule says of the seeded house names all of these. */
  List<String> culprits() {
    return culprits;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
