package io.github.tieredcare.server.cost;

import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.TieredCareExchange;
import io.github.tieredcare.server.cost.ReadingRound.Look;
import io.github.tieredcare.server.repeat.Sending;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;

/**
 * The same reads of the same records from the exchange and from one without its trail, turn by
 * turn, in one run on one PostgreSQL: {@code mvn -q test-compile -Pcost -pl fhir-server -am
 * -Dbeside=cost.BesideUnaudited -Drounds=3000}.
 */
public final class BesideUnaudited {

  private static final List<Integer> CLIENTS = List.of(1, 8);
  private static final int TURNS = 10;

  private final Sending sending = new Sending();
  private final List<Look> looks = new ArrayList<>();
  private final String audited;
  private final String unaudited;

  private BesideUnaudited() throws SQLException {
    var running = RunningExchange.get();
    audited = running.base();
    unaudited = startUnaudited(running);
    var answer = sending.send("POST", "", Sending.SENDER, sending.referral());
    var referral =
        answer.body().replaceFirst("(?s).*?\"location\": ?\"(ServiceRequest/[^/]+)/.*", "$1");
    var patient =
        sending.read(referral, Sending.SENDER, ServiceRequest.class).getSubject().getReference();
    looks.add(new Look("read a referral", "/" + referral));
    looks.add(new Look("find a patient's referrals", "/ServiceRequest?patient=" + patient));
  }

  /** Compares for as many reads as the argument says, after a third as many to warm up. */
  public static void main(String[] arguments) throws Exception {
    int reads = Integer.parseInt(arguments[0]);
    var comparison = new BesideUnaudited();
    for (Look look : comparison.looks) {
      for (int clients : CLIENTS) {
        comparison.compare(look, clients, reads);
      }
    }
    System.exit(0);
  }

  private void compare(Look look, int clients, int reads) throws InterruptedException {
    var with = new ReadingRound(audited, look, clients);
    var without = new ReadingRound(unaudited, look, clients);
    turns(with, without, reads / 3);
    with.forget();
    without.forget();
    turns(with, without, reads);
    System.out.printf(
        "%-28s | %d clients | median ms %6.2f / %6.2f | ratio %4.2f | reads/s %7.1f / %7.1f | ratio %4.2f%n",
        look.name(),
        clients,
        with.median(),
        without.median(),
        with.median() / without.median(),
        with.throughput(),
        without.throughput(),
        with.throughput() / without.throughput());
  }

  /** Each goes first as often as the other. */
  private void turns(ReadingRound with, ReadingRound without, int reads)
      throws InterruptedException {
    for (int turn = 0; turn < TURNS; turn++) {
      var token = sending.door().token(Sending.SENDER);
      var first = turn % 2 == 0 ? with : without;
      var second = turn % 2 == 0 ? without : with;
      first.go(token, reads / TURNS);
      second.go(token, reads / TURNS);
    }
  }

  private static String startUnaudited(RunningExchange running) throws SQLException {
    try (var connection = running.bean(DataSource.class).getConnection()) {
      var context =
          new SpringApplicationBuilder(TieredCareExchange.class)
              .initializers(it -> it.addBeanFactoryPostProcessor(new WithoutTrail()))
              .run(
                  "--server.port=0",
                  "--exchange.database.url=" + connection.getMetaData().getURL());
      int port = ((WebServerApplicationContext) context).getWebServer().getPort();
      return "http://localhost:" + port + "/fhir";
    }
  }
}
