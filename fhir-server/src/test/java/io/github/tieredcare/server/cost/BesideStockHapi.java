package io.github.tieredcare.server.cost;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.fhir.StockHapi;
import io.github.tieredcare.server.repeat.Sending;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;

/**
 * The main requests to the exchange and to stock HAPI, turn by turn, in one run on one PostgreSQL:
 * {@code mvn -q test-compile -Pcost -pl fhir-server -am -Drounds=300}.
 */
public final class BesideStockHapi {

  private final Sending sending = new Sending();
  private final MeasuredServer exchange;
  private final MeasuredServer stock;
  private Task opened;

  private BesideStockHapi() throws SQLException {
    var running = RunningExchange.get();
    exchange = new MeasuredServer(running.base(), running.statements());
    stock = startStock(database(running));
  }

  /** Compares for as many rounds as the argument says, after a third as many to warm up. */
  public static void main(String[] arguments) throws SQLException {
    int rounds = Integer.parseInt(arguments[0]);
    var comparison = new BesideStockHapi();
    comparison.run(rounds / 3);
    comparison.exchange.forget();
    comparison.stock.forget();
    comparison.run(rounds);
    comparison.print();
    System.exit(0);
  }

  private void run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      var patient = sending.newPatient();
      var reference = "Patient/" + patient.getIdPart();
      opened = here().go(sending.referral(patient), reference);
      store(patient);
      var atStock = new Round(stock, "", "");
      atStock.go(Round.withTask(sending.referral(patient), opened, reference), reference);
    }
  }

  /** Tokens are short-lived, so each round has its own. */
  private Round here() {
    var door = sending.door();
    return new Round(exchange, door.token(Sending.SENDER), door.token(Sending.CENTRE));
  }

  private void store(Patient patient) {
    stock.send("", "PUT", "/Patient/" + patient.getIdPart(), Sending.text(patient));
  }

  private void print() {
    String line = "%-28s | %4d / %4d | %4d / %4d | %7.1f / %7.1f | %5.2f | %7.1f / %7.1f%n";
    System.out.printf(
        "%-28s | round trips | statements  | median ms, stock  | ratio | 95th of 100, stock%n",
        "exchange / stock HAPI");
    for (String name : exchange.requests()) {
      var ours = exchange.cost(name);
      var theirs = stock.cost(name);
      double median = exchange.milliseconds(name, 0.5);
      double stockMedian = stock.milliseconds(name, 0.5);
      System.out.printf(
          line,
          name,
          ours.roundTrips(),
          theirs.roundTrips(),
          ours.statements(),
          theirs.statements(),
          median,
          stockMedian,
          median / stockMedian,
          exchange.milliseconds(name, 0.95),
          stock.milliseconds(name, 0.95));
    }
  }

  private static String database(RunningExchange running) throws SQLException {
    try (var connection = running.bean(DataSource.class).getConnection();
        var statement = connection.createStatement()) {
      String name = "stock" + ProcessHandle.current().pid();
      statement.execute("CREATE DATABASE " + name);
      return connection.getMetaData().getURL().replaceFirst("/postgres\\b", "/" + name);
    }
  }

  private static MeasuredServer startStock(String database) {
    var counted = new Statements();
    var context =
        new SpringApplicationBuilder(StockHapi.class)
            .initializers(it -> it.getBeanFactory().addBeanPostProcessor(counted))
            .run("--server.port=0", "--stock.database=" + database);
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    var started = new MeasuredServer("http://localhost:" + port + "/fhir", counted);
    var world = new Bundle().setType(BundleType.TRANSACTION);
    new World(FhirContext.forR4Cached()).records().forEach(record -> put(world, record));
    started.send("", "POST", "", Sending.text(world));
    return started;
  }

  private static void put(Bundle world, Resource record) {
    var request = world.addEntry().setResource(record).getRequest();
    request.setMethod(HTTPVerb.PUT);
    request.setUrl(record.fhirType() + "/" + record.getIdElement().getIdPart());
  }
}
