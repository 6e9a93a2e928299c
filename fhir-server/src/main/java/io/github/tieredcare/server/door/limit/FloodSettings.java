package io.github.tieredcare.server.door.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What all requests together may take up, and how long one may take to arrive.
 *
 * @param bodies the most bytes of bodies that are held at once; the first 64 KB of each are free
 * @param readers the most bodies that are read off the wire at once
 * @param patience how long a body waits for room before it is sent away
 * @param bodyTime how long the body of an admitted request may take to arrive
 * @param refusedBodyTime how long the rest of a refused body is still taken off the wire
 * @param elements the most elements of one body
 * @param list the most elements of one list in a body
 * @param published the most entries of one publication of slots, which no validator looks at whole
 * @param publication the most elements of one publication
 */
@ConfigurationProperties("exchange.door.flood")
public record FloodSettings(
    @DefaultValue("24MB") DataSize bodies,
    @DefaultValue("100") int readers,
    @DefaultValue("2s") Duration patience,
    @DefaultValue("30s") Duration bodyTime,
    @DefaultValue("2s") Duration refusedBodyTime,
    @DefaultValue("100000") int elements,
    @DefaultValue("2000") int list,
    @DefaultValue("10000") int published,
    @DefaultValue("400000") int publication) {}
