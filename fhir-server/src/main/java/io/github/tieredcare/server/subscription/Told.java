package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.event.Happened;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Events as they are told.
 *
 * @param bundle the notification
 * @param last the number of the last event in it
 * @param events those of which it tells
 */
public record Told(Bundle bundle, long last, List<Happened> events) {}
