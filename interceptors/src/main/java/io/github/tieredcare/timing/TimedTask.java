package io.github.tieredcare.timing;

import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** A Task for which time limits run, as it stands. */
public interface TimedTask {

  /** The limits that run now, in no order. */
  List<Deadline> running();

  /** The records to write because one of them has passed. */
  List<Resource> passed(Deadline.Kind kind, Instant at);
}
