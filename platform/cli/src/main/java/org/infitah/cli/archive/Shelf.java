package org.infitah.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.infitah.cli.CannotGoOn;

/**
 * Where the archives lie that tenants asked for: in the folder of each tenant's files, so that
 * whoever erases the tenant erases them too. Web nodes hand them out from there.
 *
 * @param files the folder with a folder of files for each tenant
 */
public record Shelf(Path files) {

  private static final String NAME = "archives";

  /** Where one lies, or will lie once it is whole. */
  public Path place(int tenant, UUID id) {
    return files.resolve(Integer.toString(tenant)).resolve(NAME).resolve(id + ".zip");
  }

  /** The same, and the folder is there. */
  public Path prepare(int tenant, UUID id) {
    Path place = place(tenant, id);
    try {
      Files.createDirectories(place.getParent());
      return place;
    } catch (IOException e) {
      throw new CannotGoOn("There is no place for archives: " + e.getMessage(), e);
    }
  }

  public void remove(int tenant, UUID id) {
    try {
      Files.deleteIfExists(place(tenant, id));
    } catch (IOException e) {
      throw new CannotGoOn("An archive cannot be removed: " + e.getMessage(), e);
    }
  }

  /** How many bytes a file has. */
  public static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new CannotGoOn(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
