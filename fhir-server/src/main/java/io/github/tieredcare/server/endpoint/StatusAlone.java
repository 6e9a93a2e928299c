package io.github.tieredcare.server.endpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;

/**
 * Reads an answer to its end and keeps its status alone: an answer that breaks off is none, and one
 * that is too long is broken off.
 */
final class StatusAlone extends AbstractBinResponseConsumer<Integer> {

  private static final int LONGEST = 64 * 1024;

  private int status;
  private int read;

  @Override
  protected void start(HttpResponse response, ContentType type) {
    status = response.getCode();
  }

  @Override
  protected int capacityIncrement() {
    return LONGEST;
  }

  @Override
  protected void data(ByteBuffer bytes, boolean last) throws IOException {
    read += bytes.remaining();
    bytes.position(bytes.limit());
    if (read > LONGEST) {
      throw new TooLong();
    }
  }

  @Override
  protected Integer buildResult() {
    return status;
  }

  @Override
  public void releaseResources() {
    // Nothing is held.
  }

  /** The answer has no end in sight. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;
  }
}
