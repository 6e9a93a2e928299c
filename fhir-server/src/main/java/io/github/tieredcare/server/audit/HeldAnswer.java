package io.github.tieredcare.server.audit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An answer of which nothing leaves before it is on record; encoding goes on meanwhile. */
final class HeldAnswer extends HttpServletResponseWrapper {

  /** Asks whether the answer may leave. */
  interface Release {

    /** What is answered instead, if the answer of this status may not leave. */
    Optional<Refused> decide(int status);
  }

  /** What is answered instead of what may not leave. */
  record Refused(int status, String body) {}

  private final Release release;
  private HeldStream stream;
  private PrintWriter writer;
  private boolean decided;
  private boolean refused;

  HeldAnswer(HttpServletResponse response, Release release) {
    super(response);
    this.release = release;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new HeldStream(getResponse().getOutputStream(), this::mayLeave);
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), charset()));
    }
    return writer;
  }

  /** As the servlet specification has it, unless the answer names its own. */
  private Charset charset() {
    var named = getCharacterEncoding();
    return named == null ? StandardCharsets.ISO_8859_1 : Charset.forName(named);
  }

  @Override
  public void flushBuffer() throws IOException {
    finish();
    super.flushBuffer();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  private void forget() {
    if (stream != null) {
      stream.forget();
    }
  }

  @Override
  public void sendError(int status) throws IOException {
    setStatus(status);
    if (mayLeave()) {
      super.sendError(status);
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    setStatus(status);
    if (mayLeave()) {
      super.sendError(status, message);
    }
  }

  /** Lets go what is still held, also an answer without content. */
  void finish() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (mayLeave() && stream != null) {
      stream.letGo();
    }
  }

  private boolean mayLeave() throws IOException {
    if (!decided) {
      decided = true;
      var instead = release.decide(getStatus());
      if (instead.isPresent()) {
        refused = true;
        answer(instead.get());
      }
    }
    return !refused;
  }

  private void answer(Refused instead) throws IOException {
    super.reset();
    var answer = (HttpServletResponse) getResponse();
    answer.setStatus(instead.status());
    answer.setContentType("application/fhir+json;charset=UTF-8");
    answer.setHeader("Cache-Control", "no-store");
    answer.getOutputStream().write(instead.body().getBytes(StandardCharsets.UTF_8));
    answer.flushBuffer();
  }
}
