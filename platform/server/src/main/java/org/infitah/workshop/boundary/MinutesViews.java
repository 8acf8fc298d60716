package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.KeptFile;
import org.infitah.foundation.time.Morocco;
import org.infitah.workshop.control.MinutesRepository;
import org.infitah.workshop.entity.MeetingPhoto;
import org.infitah.workshop.entity.WorkshopMinutes;

/** Makes the views of minutes. */
@Dependent
public class MinutesViews {

  private final MinutesRepository repository;
  private final FileStore files;

  @Inject
  MinutesViews(MinutesRepository repository, FileStore files) {
    this.repository = repository;
    this.files = files;
  }

  /** Drafts are for those who write them. */
  Optional<MinutesView> shown(Optional<WorkshopMinutes> minutes) {
    return minutes
        .filter(WorkshopMinutes::published)
        .flatMap(
            known ->
                known
                    .publishedAt()
                    .map(
                        at ->
                            new MinutesView(
                                known.words(),
                                LocalDate.ofInstant(at, Morocco.ZONE),
                                repository.decisions(known.workshopId()).stream()
                                    .map(DecisionView::of)
                                    .toList(),
                                photos(known.workshopId()))));
  }

  /** Those that a scanner left through. */
  List<PhotoView> photos(UUID workshop) {
    List<MeetingPhoto> photos = repository.photos(workshop);
    if (photos.isEmpty()) {
      return List.of();
    }
    Map<UUID, KeptFile> kept = files.findAll(photos.stream().map(MeetingPhoto::fileId).toList());
    return photos.stream()
        .flatMap(
            photo -> PhotoView.of(photo, Optional.ofNullable(kept.get(photo.fileId()))).stream())
        .toList();
  }
}
