package io.github.tieredcare.server.answer;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import com.github.dnault.xmlpatch.PatchException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Says in the exchange's own words what HAPI, Hibernate and PostgreSQL failed at. */
final class Translation {

  /** HAPI's codes of an update, a patch and a delete under a version that is not the latest. */
  private static final Set<Integer> STALE = Set.of(989, 974, 961);

  private static final Set<Integer> STILL_REFERENCED = Set.of(515);
  private static final Set<Integer> TYPE_UNKNOWN = Set.of(302);
  private static final Set<Integer> DANGLING = Set.of(1094, 1095, 1096);
  private static final Set<Integer> NOT_UNDERSTOOD = Set.of(532);

  /** HAPI's codes of a body in no known format, and of one that is not what its format says. */
  private static final Set<Integer> UNREADABLE = Set.of(446, 450);

  private static final Set<Class<? extends Throwable>> LOST_RACE =
      Set.of(
          ResourceVersionConflictException.class,
          DataIntegrityViolationException.class,
          ConcurrencyFailureException.class,
          ConstraintViolationException.class,
          StaleStateException.class,
          OptimisticLockException.class,
          PessimisticLockException.class);

  /** Unique violation, serialization failure, deadlock, lock timeout. */
  private static final Set<String> LOST_RACE_STATES = Set.of("23505", "40001", "40P01", "55P03");

  /** A statement that was cancelled because it ran too long, also as a search passes it on. */
  private static final Set<String> CANCELLED_STATES = Set.of("57014");

  private static final Pattern CANCELLED = Pattern.compile("canceling statement due to");

  private static final Set<String> BAD_VALUE_STATES = Set.of("22");
  private static final Set<Class<? extends Throwable>> NO_CONNECTION =
      Set.of(SQLTransientConnectionException.class);

  /** What a search, which runs in a thread of its own, passes on of the database's words. */
  private static final Pattern NOT_SEARCHABLE =
      Pattern.compile("invalid byte sequence|can have at most [\\d,]+ parameters");

  private static final Set<Class<? extends Throwable>> NOT_A_NUMBER =
      Set.of(NumberFormatException.class);
  private static final Set<Class<? extends Throwable>> NOT_A_PATCH = Set.of(PatchException.class);
  private static final Pattern ELEMENT = Pattern.compile("\\[element=\"(\\w+)\"]");
  private static final Pattern DANGLING_TARGET =
      Pattern.compile(
          "(?:Resource |ID )([A-Za-z]+/[A-Za-z0-9.-]+)(?:.*specified in path: ([\\w.]+))?");

  private Translation() {}

  /** What a failure means; {@code ifMatch} tells whether its sender named the version it knows. */
  static Diagnosis of(Throwable thrown, boolean ifMatch) {
    var failure = Failure.of(thrown);
    return byState(failure)
        .or(() -> byCode(failure))
        .or(() -> byRace(failure, ifMatch))
        .or(() -> byInput(failure, ifMatch))
        .orElseGet(() -> byKind(failure));
  }

  private static Optional<Diagnosis> byState(Failure failure) {
    if (failure.hasState(BAD_VALUE_STATES)) {
      return Optional.of(Diagnosis.of(ServerFault.VALUE_NOT_STORABLE));
    }
    if (failure.hasState(CANCELLED_STATES) || failure.find(CANCELLED).isPresent()) {
      return Optional.of(Diagnosis.of(ServerFault.TOOK_TOO_LONG));
    }
    return failure.isA(NO_CONNECTION)
        ? Optional.of(Diagnosis.of(ServerFault.BUSY))
        : Optional.empty();
  }

  private static Optional<Diagnosis> byCode(Failure failure) {
    var codes = failure.codes();
    if (codes.stream().anyMatch(DANGLING::contains)) {
      return Optional.of(dangling(failure));
    }
    return first(codes, STALE, ServerFault.STALE_VERSION)
        .or(() -> first(codes, STILL_REFERENCED, ServerFault.STILL_REFERENCED))
        .or(() -> first(codes, TYPE_UNKNOWN, ServerFault.TYPE_NOT_SERVED))
        .or(() -> first(codes, NOT_UNDERSTOOD, ServerFault.NOT_UNDERSTOOD));
  }

  private static Optional<Diagnosis> first(
      Set<Integer> codes, Set<Integer> meant, ServerFault fault) {
    return codes.stream().anyMatch(meant::contains)
        ? Optional.of(Diagnosis.of(fault))
        : Optional.empty();
  }

  private static Diagnosis dangling(Failure failure) {
    var fault = ServerFault.REFERENCE_DANGLES;
    return failure
        .find(DANGLING_TARGET)
        .map(it -> new Diagnosis(fault, fault.status(), textOf(it.group(2)), it.group(1)))
        .orElseGet(() -> Diagnosis.of(fault, "Reference"));
  }

  private static String textOf(String found) {
    return found == null ? "" : found;
  }

  private static Optional<Diagnosis> byRace(Failure failure, boolean ifMatch) {
    boolean lost = failure.isA(LOST_RACE) || failure.hasState(LOST_RACE_STATES);
    return lost
        ? Optional.of(Diagnosis.of(ifMatch ? ServerFault.STALE_VERSION : ServerFault.OVERTAKEN))
        : Optional.empty();
  }

  /** What HAPI reads without looking: a version that is no number, a patch without a path. */
  private static Optional<Diagnosis> byInput(Failure failure, boolean ifMatch) {
    if (failure.isCausedBy(NOT_A_NUMBER)) {
      return Optional.of(
          Diagnosis.of(ifMatch ? ServerFault.STALE_VERSION : ServerFault.NOT_UNDERSTOOD));
    }
    return failure.isA(NOT_A_PATCH) || failure.find(NOT_SEARCHABLE).isPresent()
        ? Optional.of(Diagnosis.of(ServerFault.NOT_UNDERSTOOD))
        : Optional.empty();
  }

  private static Diagnosis byKind(Failure failure) {
    var thrown = failure.thrown();
    if (failure.codes().stream().anyMatch(UNREADABLE::contains)) {
      return unreadable(failure);
    }
    if (failure.isA(Set.of(DataFormatException.class))) {
      return Diagnosis.of(ServerFault.NOT_UNDERSTOOD, Said.of(failure.thrown().getMessage()));
    }
    if (thrown instanceof ResourceNotFoundException) {
      return Diagnosis.of(ServerFault.NOT_FOUND);
    }
    if (thrown instanceof ResourceGoneException) {
      return Diagnosis.of(ServerFault.DELETED);
    }
    if (thrown instanceof PreconditionFailedException) {
      return Diagnosis.of(ServerFault.SEVERAL_MATCH);
    }
    if (thrown instanceof BaseServerResponseException refused && refused.getStatusCode() < 500) {
      var said = Said.of(refused.getMessage());
      return new Diagnosis(ServerFault.NOT_UNDERSTOOD, refused.getStatusCode(), "", said);
    }
    return Diagnosis.of(ServerFault.UNFORESEEN, Incident.of(failure).log());
  }

  private static Diagnosis unreadable(Failure failure) {
    var fault = ServerFault.UNREADABLE;
    var element = failure.find(ELEMENT).map(it -> it.group(1)).orElse("");
    return new Diagnosis(fault, fault.status(), element, Said.of(failure.thrown().getMessage()));
  }
}
