package io.github.tieredcare.server.endpoint;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;

/** What a failed exchange is called: a failure's own words may hold addresses and content. */
final class Faults {

  private static final Map<Class<? extends Exception>, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(TimeoutException.class, "no answer in time");
    NAMES.put(SocketTimeoutException.class, "no answer in time");
    NAMES.put(UnknownHostException.class, "no address that may be reached");
    NAMES.put(SSLException.class, "TLS failed");
    NAMES.put(StatusAlone.TooLong.class, "answer too long");
    NAMES.put(MessageConstraintException.class, "answer too long");
    NAMES.put(ConnectException.class, "no connection");
    NAMES.put(ConnectionClosedException.class, "answer broken off");
    NAMES.put(HttpException.class, "answer is not HTTP");
    NAMES.put(IOException.class, "connection lost");
  }

  private Faults() {}

  static Reply of(Throwable failure) {
    var cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return Reply.failed(
        NAMES.entrySet().stream()
            .filter(name -> name.getKey().isInstance(cause))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("not sent"));
  }
}
