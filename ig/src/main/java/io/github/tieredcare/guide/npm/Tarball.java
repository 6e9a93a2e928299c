package io.github.tieredcare.guide.npm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** A compressed archive in which the same files always make the same bytes. */
record Tarball(SortedMap<String, byte[]> files) {

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    var compression = new GzipParameters();
    compression.setModificationTime(0);
    try (var archive =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes, compression))) {
      archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (var file : files.entrySet()) {
        add(file.getKey(), file.getValue(), archive);
      }
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return bytes.toByteArray();
  }

  private static void add(String path, byte[] content, TarArchiveOutputStream archive)
      throws IOException {
    var entry = new TarArchiveEntry(path);
    entry.setSize(content.length);
    entry.setModTime(0);
    entry.setIds(0, 0);
    entry.setNames("", "");
    archive.putArchiveEntry(entry);
    archive.write(content);
    archive.closeArchiveEntry();
  }
}
