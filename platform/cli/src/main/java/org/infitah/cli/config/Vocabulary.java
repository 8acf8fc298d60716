package org.infitah.cli.config;

/** The words files may use for kinds and roles; each is a code the interface translates. */
public final class Vocabulary {

  private Vocabulary() {}

  /** What kind of collectivity a tenant is; the law differs by level. */
  public enum Level {
    NETWORK,
    REGION,
    PREFECTURE,
    PROVINCE,
    COMMUNE
  }

  /** The five principles of openness, in the order in which they are always named. */
  public enum Principle {
    TRANSPARENCY,
    ACCOUNTABILITY,
    ACCESS_TO_INFORMATION,
    CITIZEN_PARTICIPATION,
    DIGITALISATION
  }

  /** How far a programme has come. */
  public enum ProgrammeStatus {
    DRAFTING,
    ADOPTED,
    RUNNING,
    CLOSED
  }

  /** A step in the life of a programme. */
  public enum StepKind {
    COMMUNICATION_MEETING,
    REMOTE_TRAINING,
    CO_CREATION_WORKSHOP,
    CITIZEN_CONSULTATION,
    COUNCIL_ADOPTION
  }

  /** What kind of meeting a workshop is. */
  public enum WorkshopKind {
    COMMUNICATION_MEETING,
    REMOTE_TRAINING,
    CO_CREATION_WORKSHOP,
    NETWORK_MEETING
  }

  /** A part of a day, where a source gives no hour. */
  public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING
  }

  /** In whose name somebody takes part. */
  public enum Constituency {
    ELECTED_OFFICIAL,
    ELECTED_COUNCIL_HEADS,
    STAFF,
    AGENT,
    DECONCENTRATED_SERVICES,
    CIVIL_SOCIETY,
    ADVISORY_BODY,
    INTERNATIONAL_PARTNER,
    SPEAKER,
    JOURNALIST
  }

  /** What an advisory body advises on. */
  public enum BodyKind {
    EQUITY_GENDER,
    YOUTH,
    ECONOMIC,
    UNSPECIFIED
  }

  /** Where contributions were taken. */
  public enum Channel {
    NETWORK_WEBSITE,
    PORTAL,
    ON_SITE
  }

  /** A council's session as the law names it. */
  public enum SessionKind {
    ORDINARY,
    EXTRAORDINARY
  }

  /** What a council decided. */
  public enum Decision {
    ADOPTED,
    REJECTED
  }

  /** What somebody does, or did on an occasion. */
  public enum PostRole {
    COUNCIL_PRESIDENT,
    VICE_PRESIDENT,
    FOCAL_POINT,
    FACILITATOR,
    SPEAKER,
    JOURNALIST,
    GOVERNOR,
    DGCT_OFFICIAL,
    REPRESENTATIVE,
    OGP_REGIONAL_COORDINATOR
  }

  /** What an organisation is to the network or a tenant. */
  public enum OrganisationRole {
    MINISTRY,
    NETWORK_OPERATOR,
    PARTNER,
    DONOR,
    MEDIA
  }

  /** What a figure counts. */
  public enum FigureKind {
    POPULATION,
    MEMBERS,
    MEMBER_REGIONS,
    MEMBER_COUNCILS,
    MEMBER_COMMUNES,
    OGP_LOCAL_MEMBERS
  }

  /**
   * How we know a rule: the article was read, a public page states it, only memory does, or it is
   * no law but how the network works.
   */
  public enum Basis {
    READ,
    WEB,
    MEMORY,
    PRACTICE
  }

  /** Whether a day off was announced or is only expected. */
  public enum HolidayStatus {
    ANNOUNCED,
    ESTIMATED
  }
}
