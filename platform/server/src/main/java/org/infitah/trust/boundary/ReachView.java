package org.infitah.trust.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.people.RolesHeld;
import org.infitah.trust.control.InspectGuards;
import org.infitah.trust.control.LastIsolationRun;
import org.infitah.visit.VisitView;

/**
 * Who could see the data of this collectivity, as it stands at this moment.
 *
 * @param tenant whose data
 * @param guards what keeps the collectivities apart in the database
 * @param roles who may sign in with more than a citizen's rights, by role
 * @param modules plugins that work on this collectivity's data
 * @param published what the network reads of it
 * @param exports the last times somebody took the record of acts along
 * @param archives the last times the operator wrote all of it into an archive
 * @param visits when somebody of the network looked into the back office, the latest first
 * @param isolation what the isolation suite found in this very program; absent when it did not run
 */
public record ReachView(
    String tenant,
    InspectGuards.Guards guards,
    List<RolesHeld.Held> roles,
    List<InspectGuards.Module> modules,
    List<InspectGuards.Published> published,
    List<ActView> exports,
    List<ActView> archives,
    List<VisitView> visits,
    Optional<LastIsolationRun.Run> isolation) {

  public ReachView {
    roles = List.copyOf(roles);
    modules = List.copyOf(modules);
    published = List.copyOf(published);
    exports = List.copyOf(exports);
    archives = List.copyOf(archives);
    visits = List.copyOf(visits);
  }
}
