package io.github.tieredcare.server.repeat;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.answer.ServerFault;

/**
 * One write of one system for one institution.
 *
 * @param id what the system calls it
 */
record RequestKey(String client, String institution, String id) {

  private static final String USABLE = "[\\x21-\\x7e]{1,128}";

  static RequestKey of(Caller caller, String id) {
    if (!id.matches(USABLE)) {
      throw ServerFault.REQUEST_ID_UNUSABLE.at("http.X-Request-Id");
    }
    return new RequestKey(caller.system(), caller.institution(), id);
  }

  /** What two of the same wait for. */
  String turn() {
    return String.join("\n", "request", client, institution, id);
  }
}
