package io.github.tieredcare.server.repeat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How repeated writes are known.
 *
 * @param remember how long an answer is kept for repeats of its request
 */
@ConfigurationProperties("exchange.repeat")
record RepeatSettings(Duration remember) {}
