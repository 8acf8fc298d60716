package org.infitah.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys that code puts together: how they begin, and every way they may end. Whoever writes {@code
 * "workshop.kind." + kind} says here which kinds there are.
 */
final class TextFamilies {

  private static final Map<String, List<String>> ALL = new LinkedHashMap<>();

  static {
    String levels = "network region prefecture province commune";
    String bodies = "equity_gender youth economic unspecified";
    String steps =
        "communication_meeting remote_training co_creation_workshop citizen_consultation"
            + " council_adoption network_meeting awareness_session";
    String statuses = "drafting adopted running closed";
    family(
        "app.menu.",
        "home programme projects workshops consultations council advisory-bodies news contact"
            + " members charter events network");
    family("app.hero.", statuses);
    family("advisory.kind.", bodies);
    family("content.begin.", "news statement page document");
    family("content.done.", "saved publish schedule withdraw");
    family("content.field.", "title lead body alt");
    family("content.hint.", "title lead body alt");
    family("content.kind.", "news statement page document");
    family("content.manage", " .lead");
    family("membership.applications", " .lead");
    family("membership.openings", " .lead");
    family("membership.portals", " .lead");
    family("membership.register", " .lead");
    family("content.missing.", "body alt document");
    family("content.standing.", "ok outdated missing");
    family("content.state.", "draft scheduled published withdrawn");
    family("content.", "news documents");
    family(
        "identity.role.",
        "tenant-admin focal-point secretary staff elected advisory-member civil-society evaluator"
            + " network-admin partner-observer network-visitor citizen");
    family("identity.field.service.", "name purpose lastDay", ".hint");
    family("archive.manage", " .lead");
    family("indicator.manage", " .lead");
    family("indicator.direction.", "up down");
    family("indicator.field.", "title unit");
    family("indicator.state.", "awaiting approved refused");
    family("indicator.", "baseline target");
    family(
        "indicator.error.",
        "title unit number long target promise overtaken silent known day decided own");
    family("archive.ready", ".subject .body .action");
    family("archive.state.", "asked made failed gone");
    family("identity.service", " .lead");
    family("identity.service.state.", "active expired revoked");
    family("identity.sign-in.", "expired refused unavailable", ".help");
    family("domain.manage", " .lead");
    family("domain.state.", "waiting proved refused leaving", ".means");
    family("domain.reason.", "absent other silent taken");
    family("look.colour.", "main accent", ".hint");
    family("look.done.", "saved publish discard");
    family("look.field.", "name alt");
    family("look.manage", " .lead");
    family("mail.done.", "saved trial retried");
    family(
        "mail.kind.",
        "mail-trial people-invited people-ended membership-mail-received membership-mail-accepted"
            + " membership-mail-refused archive-ready visit-opened module-withdrawn module-halted module-released plugin-mail membership-told-active"
            + " membership-told-read-only membership-told-suspended membership-told-archived council-mail-convened council-mail-again notification-mail notification-digest");
    family("mail.manage", " .lead");
    family("mail.state.", "waiting sent failed");
    family("mail.trouble.", "unreachable refused address text quota");
    family("mail.trial", ".subject .body");
    family("membership.bulk.outcome.", "asked same taken wrong");
    family("membership.decision.", "accept refuse");
    family(
        "membership.field.",
        "level code nameAr nameFr alias joined population year email language deliberation"
            + " deliberatedOn contactName contactOffice contactEmail signedBy signedOn");
    family(
        "membership.hint.",
        "code alias joined year email deliberation contactOffice contactEmail signedBy");
    family("membership.language.", "ar fr");
    family(
        "membership.standing.",
        "provisioning active read-only suspended archived erased",
        ".means");
    family("membership.erasure.", "asked confirmed");
    family("membership.erasure.step.", "first second waited erased");
    family("membership.move.trouble.", "moved keycloak fault");
    family("membership.mail.accepted", ".subject .body .action");
    family("membership.mail.received", ".subject .body .action");
    family("membership.mail.refused", ".subject .body .action");
    family("membership.opening.state.", "asked running done failed");
    family("membership.receipt.", "received accepted refused");
    family("membership.state.", "received accepted refused");
    family("membership.step.", "number organization groups address rows account mandate invited");
    family("membership.trouble.", "keycloak taken fault");
    family(
        "membership.told.",
        "active.subject active.body active.action read-only.subject read-only.body read-only.action"
            + " suspended.subject suspended.body archived.subject archived.body");
    family("membership.way.", "1 2 3 4", ".text");
    family("membership.wrong.code.", "region prefecture province commune");
    family(
        "module.asked.",
        "key signature bytes publisher revocation spi shape agreement code succession tables");
    family("module.outcome.", "held left-out");
    family("module.fault.kind.", "request question work people");
    family("module.fault.outcome.", "failed late lost");
    family("module.released", ".subject .body .action");
    family("module.act.", "allow withdraw", ".means");
    family("module.by.", "operator network administrator");
    family("module.cannot.", "not-installed not-allowed refused needs needed", ".help");
    family("module.console", " .lead");
    family("module.health.", "at-work refused waiting refused.means waiting.means");
    family("plugin.mail", ".subject .body");
    family("module.says.", "well troubled silent");
    family("module.setting.wrong.", "text required long range choice flag unknown");
    family("module.manage", " .lead");
    family(
        "module.state.",
        "in-use waiting stopped halted off not-allowed refused not-installed",
        ".means");
    family("module.halt.", "errors time stuck");
    family("module.halted", ".subject .body .action");
    family("module.whom.", "all region prefecture province commune one");
    family("module.withdrawn", ".subject .body .action");
    family("network.level.", levels.replace("network ", ""));
    family("network.region.", "01 02 03 04 05 06 07 08 09 10 11 12");
    family("network.vitals", " .lead");
    family("network.role.", "ministry network_operator partner donor media");
    family("people.bulk.also.", "email name role reason starts ends language");
    family("people.bulk.outcome.", "given same wrong");
    family("people.done.", "given ended");
    family("people.ended", ".subject .body");
    family("people.field.", "email name language reason starts ends", ".hint");
    family("people.invited", ".subject .body .action");
    family("people.manage", " .lead");
    family("people.state.", "active coming ended");
    family("start.example.kind.", "programme news other");
    family("privacy.erasures", " .lead");
    family(
        "privacy.held.",
        "account roles sign-ins letters applications contributions supports follows comments reports"
            + " notifications appeals convocations registrations guests writing done requests visits acts");
    family("privacy.request.", "asked erased refused");
    family("privacy.state.", "asked erased refused");
    family("page.state.", "read-only archived");
    family(
        "people.role.",
        "focal_point council_president vice_president facilitator speaker journalist governor"
            + " dgct_official representative ogp_regional_coordinator");
    family("problem.module.busy", " .help");
    family("problem.module.halted", " .help");
    family("problem.module.late", " .help");
    family("problem.state.", "read-only archived suspended sign-in erased", ".help");
    family("problem.", "400 401 403 404 405 406 409 413 415 429 500 503", ".help");
    family(
        "profile.figure.",
        "population members member_regions member_councils member_communes ogp_local_members");
    family("profile.level.", levels);
    family("profile.day.", "mon tue wed thu fri sat sun");
    family("profile.field.", "email phone cndp", ".hint");
    family("profile.legal", " .lead");
    family("profile.legal.", "privacy legal accessibility");
    family("profile.template.", "privacy legal accessibility");
    family("profile.legal.field.", "title body", ".hint");
    family("profile.legal.missing.", "email phone cndp address");
    family("profile.settings", " .lead");
    family("profile.words.", "address note");
    family("programme.field.", "title name starts_on ends_on held_on place note");
    family("programme.lead.", statuses);
    family("programme.lifecycle.", "first-consultation second-consultation submission adoption");
    family("programme.manage", " .lead");
    family("programme.override.state.", "asked confirmed declined");
    family(
        "programme.principle.",
        "transparency accountability access_to_information citizen_participation digitalisation");
    family("programme.stage.", steps + " implementation evaluation", ".ahead");
    family("programme.state.", "done now ahead");
    family("programme.status.", statuses);
    family("programme.step.", steps);
    String resources = "storage-mebibytes mails-month requests-day";
    family("quota.of.", resources);
    family("quota.resource.", resources);
    family("quota.spent.", "storage-mebibytes requests-day", ".help");
    family("quota.unit.", resources);
    family("quota.usage", " .lead");
    family("start.state.", "done open skipped ahead");
    family(
        "start.step.",
        "identity contact officer members programme workshop colleagues legal phone publish",
        ".lead");
    family(
        "trust.act.",
        "access.refused audit.exported sign-in.opened sign-in.stepped-up sign-in.refused sign-in.lapsed"
            + " sign-in.expired sign-in.ended sign-in.ended-everywhere sign-in.ended-with-session"
            + " token.refused mandate.granted mandate.ended person.exported person.erasure-asked"
            + " person.erased person.erasure-refused service.made service.revoked article.written article.revised"
            + " article.scheduled article.published article.withdrawn upload.clean upload.infected"
            + " member.applied member.deliberation-sent member.accepted member.refused member.charter-signed"
            + " member.portal-asked member.portal-asked-again member.provision"
            + " member.state-asked member.state tenant.state member.erasure-asked"
            + " member.erasure-confirmed member.erasure-called-off"
            + " tenant.exported tenant.archive-asked tenant.archive-fetched tenant.imported member.exported member.imported"
            + " appearance.prepared appearance.published appearance.discarded settings.changed legal-page.prepared"
            + " legal-page.published legal-page.discarded"
            + " letter.sender-changed letter.trial-sent letter.retried first-hour.step-skipped"
            + " first-hour.example-loaded first-hour.example-removed"
            + " address.asked address.proved address.refused address.preferred address.unpreferred address.left address.removed"
            + " first-hour.step-resumed emergency.asked emergency.opened emergency.read emergency.ended member.visit"
            + " allowance.set extension.allowed extension.withdrawn extension.enabled"
            + " extension.disabled extension.set extension.refused"
            + " extension.used extension.quarantined extension.released"
            + " progress.defined progress.redefined progress.read"
            + " progress.fetched progress.approved progress.refused"
            + " participation.planned participation.revised participation.contributed participation.supported participation.unsupported"
            + " participation.answered participation.hidden participation.shown participation.closed"
            + " participation.merged participation.parted participation.split participation.rejoined"
            + " participation.followed participation.unfollowed participation.commented participation.reported"
            + " participation.report-settled participation.comment-hidden participation.comment-shown"
            + " participation.guest-wrote participation.guest-lapsed participation.guest-expired participation.guest-forgotten"
            + " follow-up.joined follow-up.left follow-up.met"
            + " gate.override-asked gate.override-confirmed gate.override-declined"
            + " plenary.called plenary.called-warned plenary.agenda plenary.opened plenary.quorum-missed plenary.voted"
            + " plenary.closed plenary.closed-warned plenary.paper-added plenary.paper-removed plenary.deliberated plenary.posted plenary.transmitted plenary.seated plenary.unseated"
            + " plenary.address plenary.convened plenary.delivered plenary.received"
            + " wording.frozen wording.adopted wording.begun wording.written wording.axis wording.axis-dropped"
            + " wording.axis-restored undertaking.added undertaking.written undertaking.dropped"
            + " undertaking.restored meeting.decision-recorded meeting.decision-revised meeting.decision-dropped meeting.photo-kept"
            + " meeting.photo-dropped meeting.written meeting.published"
            + " meeting.called meeting.changed meeting.cancelled meeting.registration-opened meeting.terms-changed meeting.registered"
            + " meeting.withdrawn meeting.list-deleted meeting.admitted meeting.unticked meeting.counted meeting.output-recorded"
            + " meeting.output-revised meeting.output-handed-on meeting.restituted"
            + " notice.read notice.preferences-changed notice.unsubscribed notice.forgotten map.drawn map.erased participation.attached participation.attachment-shown participation.attachment-refused participation.appealed participation.appeal-upheld participation.appeal-overturned");
    family("trust.acts", " .lead");
    family("trust.published.", "members programmes consultations vitals shown");
    family("trust.reach", " .lead");
    family(
        "trust.kind.",
        "sign-in token access audit mandate person service article upload member tenant appearance"
            + " settings legal-page letter address first-hour emergency allowance extension"
            + " progress participation follow-up gate plenary wording undertaking meeting notice map");
    family("visit.opened", ".subject .body .action");
    family("visit.progress.", "asked running done failed");
    family("workshop.body.", bodies.replace(" unspecified", ""));
    family(
        "workshop.constituency.",
        "elected_official elected_council_heads staff agent deconcentrated_services civil_society"
            + " advisory_body international_partner speaker journalist");
    family(
        "workshop.kind.",
        "communication_meeting remote_training co_creation_workshop network_meeting"
            + " awareness_session");
    family("workshop.lead", ".workshops .events");
    family("workshop.part.", "morning afternoon evening");
    WayFamilies.declare();
  }

  private TextFamilies() {}

  static void family(String beginning, String endings, String... tails) {
    List<String> all = new ArrayList<>(Arrays.asList(endings.split(" ", -1)));
    for (String ending : List.copyOf(all)) {
      for (String tail : tails) {
        all.add(ending + tail);
      }
    }
    if (ALL.put(beginning, List.copyOf(all)) != null) {
      throw new IllegalStateException("declared twice: " + beginning);
    }
  }

  static Set<String> beginnings() {
    return ALL.keySet();
  }

  static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    ALL.forEach((beginning, endings) -> endings.forEach(ending -> keys.add(beginning + ending)));
    return keys;
  }

  /** How the families begin that a key belongs to. */
  static List<String> beginningsOf(String key) {
    return ALL.entrySet().stream()
        .filter(f -> f.getValue().stream().anyMatch(ending -> key.equals(f.getKey() + ending)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
