package io.github.tieredcare.server.endpoint;

/**
 * How an endpoint took a message.
 *
 * @param status its HTTP status; 0 if there was no whole answer
 * @param fault what was wrong, in a word that names neither address nor content; empty if nothing
 */
public record Reply(int status, String fault) {

  static Reply answered(int status) {
    return new Reply(status, status / 100 == 2 ? "" : "HTTP " + status);
  }

  /** It was not taken, and why. */
  public static Reply failed(String fault) {
    return new Reply(0, fault);
  }

  /** Whether the endpoint has taken it over. */
  public boolean taken() {
    return fault.isEmpty();
  }

  /** Whether the endpoint says that it will never take any more. */
  public boolean gone() {
    return status == 410;
  }
}
