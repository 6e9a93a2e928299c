package io.github.tieredcare.server.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an answer waits for its line in the trail.
 *
 * @param patience after this an answer whose line is not stored is refused
 * @param waiting the most lines that wait to be stored; more are refused at once
 */
@ConfigurationProperties("exchange.audit")
record AuditSettings(@DefaultValue("5s") Duration patience, @DefaultValue("10000") int waiting) {}
