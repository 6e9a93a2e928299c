package io.github.tieredcare.server.storage;

import java.nio.file.Path;

/** Another server holds the data directory. */
public final class DataDirectoryInUse extends RuntimeException {

  DataDirectoryInUse(Path directory) {
    super("The data directory " + directory + " is in use by another server.");
  }
}
