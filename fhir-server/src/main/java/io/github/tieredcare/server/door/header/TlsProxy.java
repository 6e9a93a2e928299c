package io.github.tieredcare.server.door.header;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The proxy that holds TLS in front of this server, if there is one.
 *
 * @param present whether all requests come by way of it
 * @param addresses a regular expression of its addresses, whose X-Forwarded-For is believed
 */
@ConfigurationProperties("exchange.door.tls-proxy")
public record TlsProxy(
    @DefaultValue("false") boolean present,
    @DefaultValue("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1") String addresses) {}
