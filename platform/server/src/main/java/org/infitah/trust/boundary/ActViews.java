package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.Slice;
import org.infitah.trust.Trust;
import org.infitah.trust.control.ActRepository;
import org.infitah.trust.control.CheckChain;

/** Makes the views, for whoever may see them. */
@Dependent
public class ActViews {

  private final CurrentPerson current;
  private final ActRepository acts;
  private final CheckChain chain;

  @Inject
  ActViews(CurrentPerson current, ActRepository acts, CheckChain chain) {
    this.current = current;
    this.acts = acts;
    this.chain = chain;
  }

  Slice<ActView> list(ActQuery query) {
    current.require(Trust.READ);
    return Slice.of(
        acts.list(query.kind(), query.begin(), query.end(), query.before(), query.limit() + 1),
        query,
        act -> act.id().toString(),
        ActView::of);
  }

  CheckChain.Chain chain() {
    current.require(Trust.READ);
    return chain.check();
  }
}
