package org.infitah.consultation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.Sending;
import org.infitah.foundation.time.Morocco;
import org.infitah.ledger.LedgerProof;
import org.infitah.spi.LocalText;

/**
 * What somebody said in a consultation, as everybody sees it.
 *
 * @param consultation the reference of that it answers
 * @param title absent while it is hidden, as are its text and its author's name
 * @param language it is written in
 * @param axis the code of the axis it is about
 * @param channel {@code portal}, {@code counter}, {@code paper} or {@code workshop}
 * @param workshop the reference of the workshop it was found at, if it was
 * @param table the number of the table there
 * @param signature the name its author wants under it
 * @param place where it is about; absent while it is hidden
 * @param supports how many are for it
 * @param hiddenFor the reason for which it is hidden
 * @param undone whether the split it came of was taken back: its words stand in the other
 * @param proof with which its author shows that not a letter of it was changed; for whoever asks by
 *     the receipt alone
 */
public record ContributionView(
    String reference,
    String consultation,
    Optional<String> title,
    Optional<String> body,
    String language,
    Optional<String> axis,
    String channel,
    Optional<String> workshop,
    Optional<Integer> table,
    Optional<String> signature,
    Optional<PlaceBody> place,
    LocalDate madeOn,
    long supports,
    Optional<String> hiddenFor,
    Optional<LocalDate> hiddenOn,
    Optional<AnswerView> answer,
    boolean undone,
    TiesView ties,
    Optional<LedgerProof> proof) {

  private static final int EXCERPT = 280;

  static ContributionView of(
      Contribution it,
      String consultation,
      long supports,
      Optional<AnswerView> answer,
      TiesView ties) {
    return new ContributionView(
        it.reference(),
        consultation,
        Optional.of(it.title()).filter(text -> it.shown()),
        Optional.of(it.body()).filter(text -> it.shown()),
        it.language(),
        it.axis(),
        it.channel(),
        it.from().map(Sending.Table::workshop),
        it.from().map(Sending.Table::number),
        it.signature().filter(name -> it.shown()),
        PlaceBody.of(it.place()).filter(place -> it.shown()),
        LocalDate.ofInstant(it.madeAt(), Morocco.ZONE),
        supports,
        it.hiddenFor(),
        it.hiddenAt().map(at -> LocalDate.ofInstant(at, Morocco.ZONE)),
        answer,
        it.undone(),
        ties,
        Optional.empty());
  }

  /** The same for its author. */
  ContributionView with(Optional<LedgerProof> proof) {
    return new ContributionView(
        reference,
        consultation,
        title,
        body,
        language,
        axis,
        channel,
        workshop,
        table,
        signature,
        place,
        madeOn,
        supports,
        hiddenFor,
        hiddenOn,
        answer,
        undone,
        ties,
        proof);
  }

  /** What stands over it: its title, or its reference while it is hidden. */
  public LocalText heading() {
    return LocalText.of(language, title.orElse(reference));
  }

  /** All of it. */
  public Optional<LocalText> text() {
    return body.map(words -> LocalText.of(language, words));
  }

  /** Its beginning. */
  public LocalText excerpt() {
    String whole = body.orElse("");
    return LocalText.of(
        language, whole.length() <= EXCERPT ? whole : whole.substring(0, cut(whole)) + "…");
  }

  private static int cut(String whole) {
    int space = whole.lastIndexOf(' ', EXCERPT);
    return space > EXCERPT / 2 ? space : whole.offsetByCodePoints(0, EXCERPT / 2);
  }

  /** {@code hidden}, {@code undone}, {@code merged}, {@code waiting} or the outcome. */
  public String state() {
    if (undone) {
      return "undone";
    }
    if (ties.mergedInto().isPresent() && hiddenFor.isEmpty() && answer.isEmpty()) {
      return "merged";
    }
    return hiddenFor.isPresent() ? "hidden" : answer.map(AnswerView::outcome).orElse("waiting");
  }
}
