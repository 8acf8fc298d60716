package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.consultation.control.AttachmentRepository;
import org.infitah.consultation.control.ContributionRepository;
import org.infitah.consultation.entity.Attachment;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.KeptFile;

/** Makes the views of what comes with contributions. */
@Dependent
public class AttachmentViews {

  private final AttachmentRepository attachments;
  private final ContributionRepository contributions;
  private final FileStore files;

  @Inject
  AttachmentViews(
      AttachmentRepository attachments, ContributionRepository contributions, FileStore files) {
    this.attachments = attachments;
    this.contributions = contributions;
    this.files = files;
  }

  /** Those that everybody sees: none while the contribution is hidden. */
  List<AttachmentView> shown(Contribution it) {
    return it.shown()
        ? views(attachments.of(it.id()).stream().filter(Attachment::shown).toList())
        : List.of();
  }

  /** All of them, for whoever wrote it. */
  List<OwnAttachment> own(Contribution it) {
    List<Attachment> all = attachments.of(it.id());
    Map<UUID, AttachmentView> seen = seen(all);
    return all.stream()
        .map(
            one ->
                new OwnAttachment(
                    one.description(),
                    Optional.ofNullable(seen.get(one.id())),
                    one.state(),
                    one.refusedFor()))
        .toList();
  }

  /** Those that wait to be looked at. */
  List<WaitingAttachment> waiting(int limit) {
    List<Attachment> all = attachments.waiting(limit);
    Map<UUID, Contribution> said =
        contributions.all(all.stream().map(Attachment::contributionId).distinct().toList());
    Map<UUID, AttachmentView> seen = seen(all);
    return all.stream()
        .flatMap(
            one ->
                Optional.ofNullable(seen.get(one.id())).stream()
                    .flatMap(
                        file ->
                            Optional.ofNullable(said.get(one.contributionId())).stream()
                                .map(it -> WaitingAttachment.of(file, it))))
        .toList();
  }

  private Map<UUID, AttachmentView> seen(List<Attachment> some) {
    return views(some).stream().collect(Collectors.toMap(AttachmentView::id, view -> view));
  }

  private List<AttachmentView> views(List<Attachment> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    Map<UUID, KeptFile> kept = files.findAll(some.stream().map(Attachment::fileId).toList());
    return some.stream()
        .flatMap(it -> AttachmentView.of(it, Optional.ofNullable(kept.get(it.fileId()))).stream())
        .toList();
  }
}
