package io.github.tieredcare.server.cases;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.caller.ClientSystem;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Resource;

/** The systems in whose name cases are sent. */
final class Callers {

  private static final String WIDE = "wide-";

  private final Door door = Door.open();
  private final Set<String> registered = new HashSet<>();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  /** The institution's own system, with the scopes that such an institution usually has. */
  Answer usual(Attempt attempt) {
    return send(attempt, attempt.file().institution());
  }

  /** A system of the institution with every scope, so that only the rules are in its way. */
  Answer wide(Attempt attempt) {
    return send(attempt, WIDE + attempt.file().institution());
  }

  /** Signs on anew with the next request, as tokens do not live long. */
  void signOff() {
    tokens.clear();
  }

  /** Registers what a case needs before its stage is set. */
  void register(String institution) {
    if (registered.add(institution)) {
      door.register(
          new ClientSystem(
              WIDE + institution, Set.of(institution), Set.of("system/*.cruds"), Optional.empty()));
    }
  }

  Answer post(String system, String path, Resource record) {
    return new Answer(door.send(request(system, Letter.with("POST", path, record))));
  }

  Answer put(String system, String path, Resource record) {
    return new Answer(door.send(request(system, Letter.with("PUT", path, record))));
  }

  private Answer send(Attempt attempt, String system) {
    var request = request(system, Letter.of(attempt));
    attempt
        .file()
        .practitionerRole()
        .ifPresent(person -> request.header("X-Acting-Practitioner-Role", person));
    return new Answer(door.send(request));
  }

  private HttpRequest.Builder request(String system, Letter letter) {
    return door.asked(letter.path(), tokens.computeIfAbsent(system, door::token))
        .header("Content-Type", letter.mime())
        .header("Prefer", "return=OperationOutcome")
        .method(letter.method(), BodyPublishers.ofString(letter.body()));
  }
}
