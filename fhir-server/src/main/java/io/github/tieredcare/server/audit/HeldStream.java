package io.github.tieredcare.server.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Keeps what is written until it may leave, or until it is too much to keep. */
final class HeldStream extends ServletOutputStream {

  /** Asks, and waits for the answer. */
  interface Question {
    boolean mayLeave() throws IOException;
  }

  private static final int MOST = 64 * 1024;

  private final ServletOutputStream out;
  private final Question question;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean open;

  HeldStream(ServletOutputStream out, Question question) {
    this.out = out;
    this.question = question;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (open) {
      out.write(bytes, from, length);
    } else {
      held.write(bytes, from, length);
      if (held.size() > MOST) {
        letGo();
      }
    }
  }

  /** Lets go what is held; what may not leave is dropped, as is all that follows. */
  void letGo() throws IOException {
    if (question.mayLeave()) {
      open = true;
      held.writeTo(out);
    }
    held.reset();
  }

  void forget() {
    held.reset();
  }

  /** An answer is sent in one piece when it ends, and so with its length. */
  @Override
  public void flush() {
    // Nothing is in a hurry before the end.
  }

  @Override
  public void close() throws IOException {
    letGo();
    if (open) {
      out.close();
    }
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("Answers are written by the thread of their request");
  }
}
