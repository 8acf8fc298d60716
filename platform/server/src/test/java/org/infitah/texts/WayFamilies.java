package org.infitah.texts;

import static org.infitah.texts.TextFamilies.family;

import java.util.List;

/** The families of what happens between the workshop table and the council's vote. */
final class WayFamilies {

  private WayFamilies() {}

  static void declare() {
    String told =
        "contribution-answered contribution-merged contribution-hidden contribution-shown"
            + " comment-received comment-hidden comment-shown appeal-decided";
    family("notification.kind.", told);
    family(
        "notification.told.",
        told + " meeting-seated meeting-changed meeting-cancelled meeting-restituted");
    family("notification.way.", "at-once daily off");
    family("notification.always.", "convocation registration role account why");
    family("notification.mail", ".subject .body .action");
    family("notification.digest", ".subject .body .action");
    family("workshop.minutes.", "none draft published cancelled");
    family(
        "workshop.refused.",
        "overtaken ahead short long unfit over cancelled closed came early handed-on restituted untold"
            + " unhanded many public");
    family(
        "workshop.error.",
        "kind title long day hour past order hours place link point registering reason number need"
            + " group group-places closes fewer overtaken short alt photo agreed");
    family(
        "workshop.field.",
        "title place theme reason kind startsOn endsOn from to remote joinLink capacity closesOn"
            + " needs quota quotas walkedIn table problem idea funding lead"
            + " decision carrier dueOn photo alt agreed");
    family(
        "workshop.hint.",
        "problem idea funding lead title place theme reason joinLink agenda quotas walkedIn decision"
            + " carrier photo alt");
    family("workshop.need.", "access interpreting childcare");
    family("workshop.standing.", "none waiting seated came");
    for (String happened :
        List.of("seated", "waiting", "moved", "changed", "cancelled", "restituted")) {
      family("workshop.mail." + happened, ".subject .body .action");
    }
    family("workshop.manage", " .lead");
    String seats = "elected civil-society staff advisory-body expert";
    family(
        "ledger.kind.",
        "minutes-published consultation-planned contribution-received contribution-merged"
            + " contribution-split contribution-hidden contribution-answered consultation-closed session-called vote-recorded"
            + " deliberation-recorded version-frozen programme-adopted");
    family(
        "consultation.thread.",
        "consultation contribution merged answer project version deliberation");
    family("consultation.channel.", "network_website portal on_site");
    family("consultation.state.", "announced ahead open answering closed");
    family("consultation.kind.", "ideas projects");
    family("consultation.came.", "portal counter paper workshop guest");
    family("consultation.outcome.", "waiting hidden merged undone accepted partly not");
    family("consultation.reason.", "fits exists powers means law feasible other");
    family("consultation.hiding.", "abuse personal unrelated repeated");
    family("consultation.field.", "subject question rules words grounds opensOn closesOn");
    family("consultation.hint.", "subject question rules words grounds");
    family("consultation.manage", " .lead");
    family("consultation.report.", "channel language axis outcome reason");
    family("consultation.report.language.", "ar fr zgh");
    family(
        "consultation.refused.",
        "window ended early evidence unanswered key own programme hidden shown merged"
            + " gathered answered alone settled address attachments appealed appeal-late decided another late link guest window.help key.help"
            + " late.help link.help guest.help");
    family(
        "consultation.error.",
        "kind long order past begun overtaken subject question day title body language axis outcome"
            + " reason words project contributions channel merged two proposal answered grounds"
            + " passage said stance address description file effort place");
    family("territory.refused.", "json shape elsewhere fine source");
    family("consultation.guest.", "sent confirm forgotten gone", ".lead");
    family("consultation.appeal.state.", "waiting upheld overturned");
    family("consultation.attachment.", "waiting shown refused");
    family("consultation.attachment.for.", "abuse personal unrelated");
    family("consultation.stance.", "for against neither");
    family("consultation.stances.", "for against neither");
    family("consultation.stances.n.", "for against neither");
    for (String happened : List.of("answered", "merged", "hidden", "appeal", "guest")) {
      family("consultation.mail." + happened, ".subject .body .action");
    }
    family("committee.manage", " .lead");
    family("committee.error.", "name long origin day past title reason left early programme");
    family("committee.field.", "name body");
    family("committee.origin.", seats);
    family("committee.short.", seats);
    family("council.decision.", "adopted rejected");
    family("council.kind.", "ordinary extraordinary session unknown");
    family("council.asked.", "president third_of_members absolute_majority_of_members governor");
    family("council.caution.", "month first week notice agenda late extended length");
    family("council.choice.", "for against abstain recused");
    family("council.field.", "name group");
    family("council.manage", " .lead");
    family("council.method.", "roll_call counts secret unanimity");
    family("council.reason.", "majority casting unanimity");
    family("council.standing.", "open waiting overdue in-time late");
    family("council.state.", "open closed");
    family("council.step.", "posting transmission");
    family("council.work.", "posting transmission");
    family(
        "council.error.",
        "lawless day convened asked requested acknowledged title begun long programme opened nobody"
            + " stranger future first calls call shut voted method ballots counts tie president"
            + " closed body unvoted recorded posted transmitted proof name presided left gate version annex other differs adoption"
            + " sent file papers point agenda convoked convened-for unconvened known way delivered email");
    family("council.convocation.on.", "received hand post sent");
    family("council.convocation.state.", "received hand post sent waiting");
    family("council.notice.", "kept missed unproved");
    family("council.way.", "hand post");
    family("council.own.", "none waiting received unasked");
    for (String letter : List.of("convened", "again")) {
      family("council.mail." + letter, ".subject .body .action");
    }
    family(
        "search.kind.",
        "programme axis project version consultation contribution answer article workshop minutes"
            + " deliberation member body");
    family("version.stage.", "draft validated", ".hint");
    family("version.decision.", "adopted rejected");
    family("problem.document.busy", " .help");
    family("problem.document.long", " .help");
    family("version.many.", "axis project component");
    family("version.kind.", "added removed changed");
    family("version.what.", "programme axis component project");
    family(
        "version.field.",
        "title purpose period principles participants number objectives problem evidence aim lead"
            + " partners axis priority workshop milestones due funders funding secured");
    family(
        "programme.text.",
        "title fromYear toYear purpose purpose.hint objectives objectives.hint participants"
            + " participants.hint problem problem.hint evidence evidence.hint");
    family(
        "programme.error.",
        "reason unknown nobodys programme open waiting decided own title long lines many year years"
            + " principle priority workshop axis begun overtaken");
    family(
        "programme.evidence.",
        "committee-constituted first-consultation-answered deliberation-recorded"
            + " workshop-minutes-published");
    family("programme.axes", " .lead");
    family("project.manage", " .lead");
    family(
        "project.error.",
        "title long many parts principle axis amount funding due milestone programme project"
            + " overtaken formula line pair");
    family("project.list.outcome.", "new changed same wrong");
    family("project.wrong.table", " .large .rows .empty .head");
    family("project.wrong.list", " .large .line .tied .name .shape .rows .empty");
    family(
        "project.column.",
        "reference title-ar title-fr aim-ar aim-fr axis lead-ar lead-fr partners-ar partners-fr"
            + " principles milestones-ar milestones-fr funding-ar funding-fr");
    family("project.row.", "due amount", ".what", ".value");
    family(
        "people.wrong.table",
        " .help .large .large.help .rows .rows.help .empty .empty.help .head .head.help");
    family("project.text.aim", " .hint");
    family("project.text.partners", " .hint");
    family("version.error.", "stage long programme unchanged");
    family("version.manage", " .lead");
  }
}
