package org.infitah.app;

import java.util.Set;
import org.infitah.app.boundary.AssetResource;
import org.infitah.consultation.boundary.FormDocuments;
import org.infitah.consultation.boundary.ReportDocuments;
import org.infitah.content.boundary.FeedCrossing;
import org.infitah.content.boundary.FeedResource;
import org.infitah.council.boundary.MinutesDocuments;
import org.infitah.foundation.document.boundary.DocumentAnswer;
import org.infitah.foundation.file.boundary.FileResource;
import org.infitah.network.boundary.RegisterTable;
import org.infitah.territory.boundary.TerritoryImage;
import org.infitah.version.boundary.VersionDocuments;
import org.infitah.workshop.boundary.CalendarResource;

/** What people are handed besides pages: calendars, feeds, files, tables and documents. */
final class OtherFormats {

  static final Set<Class<?>> CLASSES =
      Set.of(
          AssetResource.class,
          CalendarResource.class,
          DocumentAnswer.class,
          FeedCrossing.class,
          FeedResource.class,
          FileResource.class,
          FormDocuments.class,
          MinutesDocuments.class,
          RegisterTable.class,
          ReportDocuments.class,
          TerritoryImage.class,
          VersionDocuments.class);

  private OtherFormats() {}
}
