package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.control.AttachmentRepository;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;

/** Pictures and documents that nobody has looked at. */
@Dependent
public class AttachmentsWork implements ManageWork {

  private final AttachmentRepository attachments;

  @Inject
  AttachmentsWork(AttachmentRepository attachments) {
    this.attachments = attachments;
  }

  @Override
  public Permission permission() {
    return Rights.MODERATE;
  }

  @Override
  public List<Item> waiting(Person person) {
    long waiting = attachments.countWaiting();
    return waiting == 0
        ? List.of()
        : List.of(
            new Item(
                "consultation.work.attachments",
                waiting,
                Optional.empty(),
                "/manage/attachments",
                Optional.empty()));
  }
}
